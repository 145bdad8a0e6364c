using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Endpoints;

internal static class ChartEndpoints
{
    private static readonly string s_names = string.Join(", ", ChartOptions.Names);

    private static readonly QueryParameter s_width = new(
        "width", $"Width of the picture in pixels; {ChartOptions.UsualWidth} where left out. The height follows.",
        $"a whole number from {ChartOptions.LeastWidth} to {ChartOptions.MostWidth}", text => WidthIn(text) is not null, Example: "960");

    public static void MapCharts(this IEndpointRouteBuilder v1)
    {
        var charts = v1.MapGroup("/scenarios/{id}/charts").WithTags("Charts");
        charts.MapGet("", List)
            .WithName("ListCharts").WithSummary("List the charts of a stored scenario")
            .WithDescription("What each chart shows, and its addresses as SVG and PNG.")
            .Produces<Listing<ChartResponse>>().Problems(404, 422, 503);
        Map(charts, "svg", ChartFormat.Svg, "image/svg+xml", "Text in it stays text.");
        Map(charts, "png", ChartFormat.Png, "image/png", "For programs that take no SVG.");
        charts.MapGet("/{name}", (string name) => NoChart(name))
            .Produces(StatusCodes.Status200OK, null, "image/svg+xml", "image/png", "application/json").ExcludeFromDescription();
    }

    private static void Map(IEndpointRouteBuilder charts, string ending, ChartFormat format, string mediaType, string remark) =>
        charts.MapGet($"/{{name}}.{ending}", (
                string id, string name, HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, ChartDesk desk, CancellationToken gone) =>
                Draw(id, new(name, format, WidthIn(request.Query["width"].ToString()) ?? ChartOptions.UsualWidth), mediaType, catalogue, scenarios, desk, gone))
            .WithName($"ReadChart{format}").WithSummary($"A chart of a stored scenario as {ending.ToUpperInvariant()}")
            .WithDescription($"name is one of {s_names}. Title, units, sources, day of the figures and hash are in the picture. fan, tornado and chance-of-target take some tenths of a second when they are first asked for. {remark} Takes If-None-Match.")
            .WithQuery(s_width)
            .Produces(StatusCodes.Status200OK, contentType: mediaType).Sends(SentHeaders.ETag, SentHeaders.Disposition).Problems(404, 409, 422, 503);

    private static async Task<Results<JsonAnswer, ProblemResult>> List(string id, ScenarioRepository scenarios, CancellationToken gone) =>
        await scenarios.FindAsync(id, gone) is null
            ? ScenarioEndpoints.NoScenario(id)
            : JsonAnswer.Of(new Listing<ChartResponse>([.. ChartOptions.Kinds.Select(kind => ChartResponse.From(id, kind))], null));

    private static async Task<Results<PictureAnswer, ProblemResult>> Draw(
        string id, ChartOptions options, string mediaType, Catalogue catalogue, ScenarioRepository scenarios, ChartDesk desk, CancellationToken gone)
    {
        if (!ChartOptions.Names.Contains(options.Name)) return NoChart(options.Name);
        var stored = await scenarios.FindAsync(id, gone);
        if (stored is null) return ScenarioEndpoints.NoScenario(id);
        var (given, outdated) = ScenarioEndpoints.Reread(stored, catalogue);
        if (given is null) return outdated!;
        if (!desk.Fonts.Available) return new ProblemResult(ProblemTypes.FontsMissing, desk.Fonts.Reason);
        var ending = options.Format == ChartFormat.Svg ? "svg" : "png";
        return new PictureAnswer(() => desk.Draw(given, options, gone), mediaType, $"{options.Name}.{ending}", desk.TagOf(given, options));
    }

    private static ProblemResult NoChart(string name) =>
        ProblemResult.Unknown("chart", name, $"The charts are {s_names}, each with the ending .svg or .png.");

    private static int? WidthIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
        && width is >= ChartOptions.LeastWidth and <= ChartOptions.MostWidth ? width : null;
}
