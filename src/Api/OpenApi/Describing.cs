using Stargate.Economics.Api.Problems;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>What a route says of itself beyond what the framework knows.</summary>
internal static class Describing
{
    /// <summary>The route reads a JSON body of this shape by itself.</summary>
    public static RouteHandlerBuilder TakesJson<T>(this RouteHandlerBuilder route, string example, bool required = true) =>
        route.WithMetadata(new JsonBodyShape(typeof(T), example, required));

    /// <summary>The route takes the header Idempotency-Key.</summary>
    public static RouteHandlerBuilder TakesKey(this RouteHandlerBuilder route) => route.WithMetadata(new KeyedRequest());

    /// <summary>The route answers with problems of these statuses; 406 and 500 may happen everywhere.</summary>
    public static RouteHandlerBuilder Problems(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses.Append(406).Append(500)) route.Produces<ProblemBody>(status, "application/problem+json");
        return route;
    }
}

/// <summary>The body that a route reads.</summary>
/// <param name="Shape">The record that describes it.</param>
/// <param name="Example">A body that runs as it stands.</param>
/// <param name="Required">Whether it must be there.</param>
internal sealed record JsonBodyShape(Type Shape, string Example, bool Required);

/// <summary>Marks a route that takes the header Idempotency-Key.</summary>
internal sealed record KeyedRequest;
