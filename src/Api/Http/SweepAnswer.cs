using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Tables;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Api.Http;

/// <summary>A sweep as JSON or CSV, sent while it is computed: no more than a block of rows is ever held. It ends where nobody listens any more.</summary>
/// <param name="study">The sweep.</param>
/// <param name="mediaType">application/json or text/csv.</param>
internal sealed class SweepAnswer(SweepRequest study, string mediaType) : IResult, IStatusCodeHttpResult
{
    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, gone) = (httpContext.Response, httpContext.RequestAborted);
        response.Headers.Vary = HeaderNames.Accept;
        var csv = mediaType == Csv.MediaType;
        response.ContentType = csv ? $"{mediaType}; charset=utf-8; header=present" : $"{mediaType}; charset=utf-8";
        if (csv) response.GetTypedHeaders().ContentDisposition = new("attachment") { FileName = $"{FileName.Of(study.Document.Scenario.Name)}-sweep.csv" };
        await (csv ? WriteCsvAsync(response, gone) : WriteJsonAsync(response, gone));
    }

    private async Task WriteCsvAsync(HttpResponse response, CancellationToken gone)
    {
        await response.Body.WriteAsync(Csv.Write([.. Sweep.Columns(study).Select(column => column.Path)], [], new HashSet<string>()), gone);
        foreach (var block in Sweep.Blocks(study, gone))
        {
            var text = new StringBuilder();
            foreach (var row in block) text.AppendJoin(',', row.Cells.Select(cell => cell?.ToString("R", CultureInfo.InvariantCulture) ?? "")).Append("\r\n");
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), gone);
            await response.Body.FlushAsync(gone);
        }
    }

    private async Task WriteJsonAsync(HttpResponse response, CancellationToken gone)
    {
        await using var json = new Utf8JsonWriter(response.BodyWriter, Json.Writer);
        json.WriteStartObject();
        json.WriteString("hash", ScenarioHash.Of(study.Document.Scenario, study.Document.Catalogue));
        json.WritePropertyName("columns");
        JsonSerializer.Serialize(json, Sweep.Columns(study), Json.Options);
        json.WriteStartArray("rows");
        var (place, invalid, count) = (0, new List<InvalidRow>(), 0);
        foreach (var block in Sweep.Blocks(study, gone))
        {
            foreach (var row in block)
            {
                Write(json, row.Cells);
                if (row.Reason is { } reason && count++ < ProblemResult.MostErrors) invalid.Add(new(place, reason));
                place++;
            }

            json.Flush();
            await response.BodyWriter.FlushAsync(gone);
        }

        json.WriteEndArray();
        json.WritePropertyName("invalid");
        JsonSerializer.Serialize(json, invalid, Json.Options);
        json.WriteNumber("invalidRows", count);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<double?> cells)
    {
        json.WriteStartArray();
        foreach (var cell in cells)
        {
            if (cell is { } number) json.WriteNumberValue(number);
            else json.WriteNullValue();
        }

        json.WriteEndArray();
    }
}
