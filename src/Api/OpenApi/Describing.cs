using Stargate.Economics.Api.Problems;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>What a route says of itself beyond what the framework knows.</summary>
internal static class Describing
{
    /// <summary>The route reads a JSON body of this shape by itself.</summary>
    public static RouteHandlerBuilder TakesJson<T>(this RouteHandlerBuilder route, IReadOnlyList<BodyExample> examples, bool required = true) =>
        route.WithMetadata(new JsonBodyShape(typeof(T), examples, required));

    /// <summary>The route takes the header Idempotency-Key.</summary>
    public static RouteHandlerBuilder TakesKey(this RouteHandlerBuilder route) => route.WithMetadata(new KeyedRequest());

    /// <summary>The route's success has these headers beside the versions, by the names of <see cref="SentHeaders"/>. 201 has Location without being told.</summary>
    public static RouteHandlerBuilder Sends(this RouteHandlerBuilder route, params string[] headers) => route.WithMetadata(new SentHeaderNames(headers));

    /// <summary>The route answers with problems of these statuses; 406 and 500 may happen everywhere.</summary>
    public static RouteHandlerBuilder Problems(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses.Append(406).Append(500)) route.Produces<ProblemBody>(status, "application/problem+json");
        return route;
    }
}

/// <summary>The body that a route reads.</summary>
/// <param name="Shape">The record that describes it.</param>
/// <param name="Examples">Bodies that run as they stand.</param>
/// <param name="Required">Whether it must be there.</param>
internal sealed record JsonBodyShape(Type Shape, IReadOnlyList<BodyExample> Examples, bool Required);

/// <summary>A body that runs as it stands.</summary>
/// <param name="Key">Its key in the document: letters, digits and hyphens, unique over all routes.</param>
/// <param name="Summary">What it is, for a list to choose from.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Json">The body; that of the preset where there is none.</param>
/// <param name="Preset">Id of the preset whose scenario it is.</param>
internal sealed record BodyExample(string Key, string Summary, string Description, string? Json = null, string? Preset = null);

/// <summary>Marks a route that takes the header Idempotency-Key.</summary>
internal sealed record KeyedRequest;

/// <summary>The headers of a route's success.</summary>
/// <param name="Names">Their names.</param>
internal sealed record SentHeaderNames(IReadOnlyList<string> Names);
