using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Cash cost of running the campuses, by line and year.</summary>
internal static class OperatingCostSection
{
    private const int LinesOfTable = 4;

    public static void Write(ReportBody body)
    {
        if (body.Answer.OperatingCost is not { } cost) return;
        body.Flow.Section("Operating cost");
        body.Flow.Paragraph(
            cost.AnnualUsd.Value is null
                ? $"No yearly operating cost can be told. {cost.AnnualUsd.Reason}"
                : $"Complete, the programme costs {body.WithRange(cost.AnnualUsd)} a year to run, or {body.WithRange(cost.UsdPerGwYear)}.",
            Theme.Lead);
        body.Flow.Paragraph(
            "Cash cost in the first full calendar year after the last block reaches full power. Property tax, rent, interest and replaced hardware are not in it.");
        body.Quantities("Operating cost",
            [new("Operating cost a year", cost.AnnualUsd), new("The same per GW of energised IT load", cost.UsdPerGwYear)],
            body.ModelSource(money: true, OperatingCostCharts.Figures));
        Lines(body, cost);
        ByYear(body, cost);
    }

    private static void Lines(ReportBody body, OperatingCostAnswer cost)
    {
        if (cost.AnnualUsd.Value is not { } total || cost.Lines.Any(line => line.Usd is null)) return;
        var text = body.Numbers.Column(cost.Lines.Select(line => line.Usd!.Value), "USD");
        body.Table($"Operating cost a year by line, {text.Unit}", [new("Line"), new("Cost", Numeric: true)],
            [.. cost.Lines.Select(line => Row.Of(line.Label, text.Text(line.Usd!.Value))), Row.Total("Operating cost", ReportBody.Total(text, total, cost.AnnualUsd))],
            $"Parts may not add to the total because each is rounded. {body.ModelSource(money: true, OperatingCostCharts.Figures)}", dense: true);
    }

    private static void ByYear(ReportBody body, OperatingCostAnswer cost)
    {
        if (cost.Years.Count == 0) return;
        body.Flow.SubHeading("By year");
        foreach (var picture in OperatingCostCharts.ByYear(body)) body.Figure(picture);
        var text = body.Numbers.Column(cost.Usd, "USD", like: cost.AnnualUsd);
        var parts = cost.Lines.Chunk(LinesOfTable).ToList();
        foreach (var lines in parts)
        {
            var last = lines == parts[^1];
            body.Table($"Operating cost by year{(last ? "" : ", first lines")}, {text.Unit}",
                [new("Year", Short: true), .. lines.Select(line => new Column(line.Label, Numeric: true)), .. last ? new Column[] { new("All lines", Numeric: true) } : []],
                [.. cost.Years.Select((year, i) => Row.Of([$"{year}", .. lines.Select(line => text.Text(line.UsdByYear[i])), .. last ? new[] { text.Text(cost.Usd[i]) } : []]))],
                body.ModelSource(money: true, OperatingCostCharts.Figures), dense: true);
        }
    }
}
