using Microsoft.Net.Http.Headers;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Tables;

namespace Stargate.Economics.Api.Http;

/// <summary>In which form a result is told: by the suffix of the address, else by the Accept header, else JSON.</summary>
internal static class ResultForm
{
    private const string JsonType = "application/json";

    private static readonly Dictionary<string, string> s_bySuffix = new(StringComparer.Ordinal) { ["json"] = JsonType, ["csv"] = Csv.MediaType };

    /// <summary>The last part of an address without its suffix, and the media type; or the problem with it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="segment">Last part of the address, such as result.csv.</param>
    public static (string Name, string? Type, ProblemResult? Problem) Of(HttpRequest request, string segment)
    {
        var dot = segment.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return (segment, Preferred(request), null);
        var (name, suffix) = (segment[..dot], segment[(dot + 1)..]);
        if (!s_bySuffix.TryGetValue(suffix, out var type))
            return (name, null, new(ProblemTypes.NotAcceptable, $"There is no form “{Quoted.Short(suffix)}” of a result. There are {Known}."));
        return Quality(request, type) > 0
            ? (name, type, null)
            : (name, null, new(ProblemTypes.NotAcceptable, $"The address asks for {type} and the Accept header rules it out. There are {Known}."));
    }

    /// <summary>The form that the Accept header likes best; JSON where it has no opinion. One of the forms has been found acceptable.</summary>
    public static string Preferred(HttpRequest request) => Prefers(request, Csv.MediaType) ? Csv.MediaType : JsonType;

    /// <summary>Whether the Accept header likes a form better than JSON.</summary>
    public static bool Prefers(HttpRequest request, string type) => Quality(request, type) > Quality(request, JsonType);

    private static string Known => string.Join(" and ", s_bySuffix.Select(form => $"{form.Value} (.{form.Key})"));

    // The narrowest range that takes the type decides (RFC 9110, section 12.5.1).
    private static double Quality(HttpRequest request, string type)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return 1;
        var wanted = new MediaTypeHeaderValue(type);
        var narrowest = accepted.Where(range => wanted.IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0).FirstOrDefault();
        return narrowest is null ? 0 : narrowest.Quality ?? 1;
    }
}
