using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Tables;

namespace Stargate.Economics.Api.Http;

/// <summary>A result as a table; 304 without a body when the reader has it already.</summary>
/// <param name="evaluated">The result.</param>
/// <param name="fileName">Name under which a browser keeps it.</param>
internal sealed class CsvAnswer(Evaluated evaluated, string fileName) : IResult, IStatusCodeHttpResult
{
    private static readonly HashSet<string> s_numeric = ["value", "p5", "p50", "p95"];

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.Vary = HeaderNames.Accept;
        if (EntityTags.AnswersAlready(httpContext, EntityTags.Of(evaluated.Tag.Tag.ToString().Trim('"') + ".csv"))) return;
        using var answer = JsonDocument.Parse(evaluated.Bytes);
        var bytes = Csv.Write(AnswerRow.Header, AnswerTable.Of(answer.RootElement).Select(row => row.Cells), s_numeric);
        response.ContentType = $"{Csv.MediaType}; charset=utf-8; header=present";
        response.GetTypedHeaders().ContentDisposition = new("attachment") { FileName = fileName };
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
