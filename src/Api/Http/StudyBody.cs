using System.Text.Json;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Http;

/// <summary>The body of a study: scenarios and what is asked of them.</summary>
internal static class StudyBody
{
    /// <summary>Reads the body, or says everything that is wrong with it.</summary>
    /// <param name="request">The HTTP request.</param>
    /// <param name="catalogue">The figures.</param>
    /// <param name="read">The reader of the study.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    public static async Task<(T? Study, ProblemResult? Problem)> ReadAsync<T>(
        HttpRequest request, Catalogue catalogue, Func<JsonElement, Catalogue, (T?, IReadOnlyList<InputError>)> read, CancellationToken gone)
        where T : class
    {
        var (document, problem) = await JsonBody.ReadAsync(request, gone);
        if (document is null) return (null, problem);
        using (document)
        {
            var (study, errors) = read(document.RootElement, catalogue);
            return study is null ? (null, ProblemResult.Invalid(ProblemTypes.InvalidStudy, errors)) : (study, null);
        }
    }
}
