using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>The project: capacity on both bases, what is announced and what is energised, sites and blocks.</summary>
internal static class ProjectSection
{
    public static void Write(ReportBody body)
    {
        if (body.Answer.Capacity is not { } capacity) return;
        body.Flow.Section("The project");
        var sites = capacity.Sites.Count == 1 ? "one site" : $"{body.Numbers.Count(capacity.Sites.Count)} sites";
        body.Flow.Paragraph(
            $"The scenario describes {sites} with {body.Numbers.Quantity(capacity.ItMw)} once complete. "
            + $"At a peak PUE of {body.Numbers.Quantity(capacity.PeakPue)} they need a connection of {body.Numbers.Quantity(capacity.FacilityMw)}.",
            Theme.Lead);
        body.Flow.Paragraph(
            "IT load is critical capacity, all-in: servers, network and storage. Facility load adds cooling and losses at their peak. "
            + "The two are never mixed in this report. Announced capacity is not built capacity: what each block has reached is shown below.");
        Totals(body, capacity);
        ByStatus(body, capacity);
        ByYear(body, capacity);
        Sites(body, capacity);
        Blocks(body, capacity);
    }

    private static void Totals(ReportBody body, CapacityAnswer capacity) => body.Quantities("Capacity of the programme",
        [
            new("IT load, complete", capacity.ItMw),
            new("Facility load at the peak, complete", capacity.FacilityMw),
            new("Peak PUE", capacity.PeakPue, Note: "Facility load over IT load, for sizing only"),
            new("IT load, energised blocks only", capacity.EnergisedOnlyItMw),
            new("IT load, weighted by chance of completion", capacity.ProbabilityWeightedItMw),
        ],
        body.ModelSource(money: false, "capacity.", "schedule."));

    private static void ByStatus(ReportBody body, CapacityAnswer capacity)
    {
        if (capacity.ByStatus.Count == 0) return;
        var text = body.Numbers.Column(capacity.ByStatus.Select(status => status.ItMw), "MW_it", 4);
        var chart = new BarChart(body.Pen,
            [.. capacity.ByStatus.Select(status => new HorizontalBar(Words.Status(status.Status), status.ItMw, text.Text(status.ItMw), Colour(status.Status)))]);
        body.Figure($"Capacity by status, {text.Unit}", chart.Height, (canvas, area) => chart.Draw(canvas, area),
            $"Status as of {body.Numbers.Day(body.Answer.AsOf)}. Paused and cancelled blocks are in no total. {body.ModelSource(money: false)}");
    }

    private static void ByYear(ReportBody body, CapacityAnswer capacity)
    {
        if (capacity.Years.Count == 0) return;
        var text = body.Numbers.Column(capacity.EnergisedItMw, "MW_it", 4);
        var chart = new YearChart(body.Pen, capacity.Years, text)
        {
            Stack = [new("IT load energised", Theme.It, capacity.EnergisedItMw)],
            Totals = capacity.EnergisedItMw,
        };
        body.Figure($"IT load energised at the end of each year, {text.Unit}", 150, chart.Draw,
            $"As scheduled, without delay. {body.ModelSource(money: false, "schedule.")}");
    }

    private static void Sites(ReportBody body, CapacityAnswer capacity)
    {
        var it = body.Numbers.Column(capacity.Sites.Select(site => site.ItMw), "1", 4);
        var facility = body.Numbers.Column(capacity.Sites.Select(site => site.FacilityMw), "1", 4);
        var kinds = (body.Answer.Compute?.ByAccelerator ?? []).ToDictionary(kind => kind.Id, kind => kind.Name);
        body.Table("Sites, MW once complete",
            [
                new("Site", Weight: 1.6f), new("State", Short: true), new("Accelerator"), new("Cooling"), new("IT load", Numeric: true),
                new("Facility load", Numeric: true),
            ],
            [
                .. capacity.Sites.Select(site => Row.Of(
                    site.Name, site.State, kinds.GetValueOrDefault(site.Accelerator, site.Accelerator), Words.Capital(site.Cooling), it.Text(site.ItMw), facility.Text(site.FacilityMw))),
                Row.Total(
                    "Programme", "", "", "", body.Numbers.Bare(capacity.ItMw, capacity.ItMw.Value),
                    body.Numbers.Bare(capacity.FacilityMw, capacity.FacilityMw.Value)),
            ],
            body.ModelSource(money: false), dense: true);
    }

    private static void Blocks(ReportBody body, CapacityAnswer capacity)
    {
        var it = body.Numbers.Column(capacity.Sites.SelectMany(site => site.Blocks).Select(block => block.ItMw), "1", 4);
        var rows = new List<Row>();
        foreach (var site in capacity.Sites.Where(site => site.Blocks.Count > 0))
        {
            rows.Add(Row.Group($"{site.Name}, {site.State}"));
            rows.AddRange(site.Blocks.Select(block => Row.Of(
                block.Id, Words.Status(block.Status), body.Numbers.Month(block.ConstructionStart), body.Numbers.Month(block.FirstPower),
                body.Numbers.Month(block.FullPower), it.Text(block.ItMw))));
        }

        body.Table("Blocks and their dates, MW of IT load",
            [
                new("Block"), new("Status", Short: true), new("Construction starts", Short: true), new("First power", Short: true), new("Full power", Short: true),
                new("IT load", Numeric: true),
            ],
            rows, $"Dates that the scenario leaves out are inferred from the durations of the phases. {body.ModelSource(money: false, "schedule.")}", dense: true);
    }

    private static SkiaSharp.SKColor Colour(string status) => status switch
    {
        "energised" => Theme.Operations,
        "construction" => Theme.Construction,
        "permitted" => Theme.FitOut,
        _ => Theme.Planning,
    };
}
