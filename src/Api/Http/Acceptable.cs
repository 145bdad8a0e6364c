using Microsoft.AspNetCore.Http.Metadata;
using Stargate.Economics.Api.Problems;

namespace Stargate.Economics.Api.Http;

/// <summary>Refuses a request whose Accept header rules out everything that its route answers with.</summary>
internal static class Acceptable
{
    /// <summary>Endpoint filter on routes that declare what they produce.</summary>
    public static async ValueTask<object?> Check(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var accepted = context.HttpContext.Request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return await next(context);
        var offered = Offered(context.HttpContext.GetEndpoint());
        // A route that answers without a body, as DELETE does, rules nothing out.
        return offered.Count == 0 || offered.Exists(type => accepted.Any(range => range.Quality != 0 && type.IsSubsetOf(Plain(range))))
            ? await next(context)
            : new ProblemResult(ProblemTypes.NotAcceptable, $"This address answers with {string.Join(", ", offered)}.");
    }

    private static List<Microsoft.Net.Http.Headers.MediaTypeHeaderValue> Offered(Endpoint? endpoint) =>
    [
        .. (endpoint?.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>() ?? [])
            .Where(answer => answer.StatusCode < 300).SelectMany(answer => answer.ContentTypes).Distinct()
            .Select(type => new Microsoft.Net.Http.Headers.MediaTypeHeaderValue(type)),
    ];

    // A range may carry parameters, charset=utf-8 or a weight, which do not narrow what is offered here.
    private static Microsoft.Net.Http.Headers.MediaTypeHeaderValue Plain(Microsoft.Net.Http.Headers.MediaTypeHeaderValue range) => new(range.MediaType);
}
