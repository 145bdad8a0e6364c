using SkiaSharp;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>The tiles of the summary: what each section is quoted for, with what it must not be quoted without.</summary>
/// <param name="body">The report.</param>
internal sealed class SummaryTiles(ReportBody body)
{
    private const int MostTiles = 6;
    private const int InRow = 3;
    private const int MostStates = 2;
    private const float Height = 80;
    private const float Between = 10;

    /// <summary>Headlines that a section's own tile tells.</summary>
    private static readonly string[] s_told =
    [
        "buildout.totalUsd", "jobs.permanent", "jobs.peak", "jobs.buildJobYears", "energy.peakFacilityMw", "energy.annualMwh", "energy.annualUsd",
        "fiscal.netRevenueUsd",
    ];

    private readonly NumberText _numbers = body.Numbers;

    /// <summary>Draws them; headlines that no tile tells take the places that are left.</summary>
    /// <param name="headlines">The headlines, first ones first.</param>
    public void Draw(IEnumerable<Headline> headlines)
    {
        var own = Own().ToList();
        var others = own.Count == 0 ? headlines : headlines.Where(headline => !s_told.Contains(headline.Id) && !IsEconomy(headline));
        var width = (body.Flow.Width - ((InRow - 1) * Between)) / InRow;
        foreach (var row in own.Concat(others.Select(Of)).Take(MostTiles).Chunk(InRow))
        {
            body.Flow.Block(Height, (canvas, area) =>
            {
                for (var i = 0; i < row.Length; i++)
                {
                    var left = area.Left + (i * (width + Between));
                    Draw(canvas, new(left, area.Top, left + width, area.Bottom), row[i]);
                }
            });
            body.Flow.Gap(Between);
        }
    }

    private static bool IsEconomy(Headline headline) => headline.Id.StartsWith("economy.", StringComparison.Ordinal);

    /// <summary>One tile for each section that the answer has.</summary>
    private IEnumerable<Tile> Own()
    {
        var answer = body.Answer;
        if (answer.Buildout is { } buildout) yield return Of("Investment to completion", buildout.TotalUsd, InStates(answer.Economy));
        if (answer.Jobs is { } jobs)
        {
            yield return Of("Permanent jobs in operation", jobs.Permanent, Pay(answer.Economy));
            yield return Of("Peak workers on site", jobs.Peak, $"{_numbers.Quantity(jobs.BuildJobYears)} of building");
        }

        if (answer.Fiscal is { } fiscal)
            yield return Of("Net public revenue, full year", fiscal.FirstYearNetRevenueUsd, fiscal.PaybackYear is { } payback ? $"incentives paid back from {payback}" : "");
        if (answer.Energy is { } energy) yield return Of("Peak load", energy.PeakFacilityMw, Spending(energy));
        if (answer.Economy is { } economy)
            yield return Of("Attributable jobs of building", economy.Net.Attributable, $"of {_numbers.Quantity(economy.Net.Gross with { Unit = "1" })} gross in the nation");
    }

    /// <summary>Shares of the money that the sites' states get first, largest first.</summary>
    private string InStates(EconomyAnswer? economy)
    {
        var states = (economy?.Leak ?? []).Where(row => row.Geography is not ("rest-of-us" or "US" or "abroad")).OrderByDescending(row => row.Share).ToList();
        var said = string.Join(", ", states.Take(MostStates).Select(row => $"{row.Geography} {_numbers.Share(row.Share)}"));
        return states.Count == 0 ? "" : $"spent first in {said}{(states.Count > MostStates ? " …" : "")}";
    }

    private string Pay(EconomyAnswer? economy)
    {
        var direct = economy?.Effects.FirstOrDefault(row => row is { Effect: "direct", Period: "operating-year", Geography: "US" });
        return direct?.LabourIncomePerJobUsd is { } usd ? $"pay USD ({economy!.PriceYear}) {_numbers.Column([usd], "1").Text(usd)} a year" : "";
    }

    private string Spending(EnergyAnswer energy) => energy is { AnnualMwh.Value: not null, AnnualUsd.Value: not null }
        ? $"{_numbers.Quantity(energy.AnnualMwh)}, {_numbers.Quantity(energy.AnnualUsd)} a year"
        : "";

    private Tile Of(string label, Quantity value, string note) =>
        value.Value is null ? new(label, null, value.Reason ?? NumberText.Absent, "", "") : new(label, _numbers.Phrase(value), "", _numbers.Range(value), note);

    private Tile Of(Headline headline)
    {
        var text = new HeadlineText(headline, _numbers);
        return headline.Value is null ? new(headline.Label, null, headline.Reason ?? NumberText.Absent, "", "") : new(headline.Label, text.Phrase, "", text.Range, "");
    }

    private void Draw(SKCanvas canvas, SKRect area, Tile tile)
    {
        var pen = body.Pen;
        using var panel = new SKPaint { Color = Theme.Panel };
        using var edge = new SKPaint { Color = Theme.Accent };
        canvas.DrawRect(area, panel);
        canvas.DrawRect(area.Left, area.Top, 2.5f, area.Height, edge);
        var (left, width) = (area.Left + Theme.Inset, area.Width - (2 * Theme.Inset));
        var label = pen.Wrap(tile.Label, Theme.TileLabel, width);
        if (label.Count > 2) label = [label[0], pen.Shorten(label[1] + " …", Theme.TileLabel, width)];
        var y = pen.DrawLines(canvas, label, left, area.Top + 7, Theme.TileLabel) + 2;
        if (tile.Value is not { } value)
        {
            pen.DrawLines(canvas, [.. pen.Wrap(tile.Reason, Theme.TileNote, width).Take(4)], left, y + 2, Theme.TileNote);
            return;
        }

        var isShort = pen.Width(value.Whole, Theme.TileValue) <= width * 1.12f;
        var main = isShort ? value.Whole : value.Main;
        pen.Draw(canvas, main, left, pen.Baseline(y, Theme.TileValue), pen.Fit(main, Theme.TileValue, width));
        y += Theme.TileValue.Leading;
        string[] notes = [isShort ? "" : value.After, tile.Range.Length == 0 ? "" : $"Range {tile.Range}", tile.Note];
        foreach (var note in notes.Where(note => note.Length > 0))
        {
            pen.Draw(canvas, note, left, pen.Baseline(y, Theme.TileNote), pen.Fit(note, Theme.TileNote, width));
            y += Theme.TileNote.Leading;
        }
    }

    /// <summary>A tile.</summary>
    /// <param name="Label">What it is.</param>
    /// <param name="Value">The number, set large; null with a reason.</param>
    /// <param name="Reason">Why there is no number.</param>
    /// <param name="Range">Its range; may be empty.</param>
    /// <param name="Note">What belongs beside it; may be empty.</param>
    private sealed record Tile(string Label, Phrase? Value, string Reason, string Range, string Note);
}
