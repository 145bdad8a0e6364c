using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Power, energy, what it costs, where it comes from, emissions and water.</summary>
internal static class EnergySection
{
    public static void Write(ReportBody body)
    {
        if (body.Answer.Energy is not { } energy) return;
        body.Flow.Section("Energy, emissions and water");
        body.Flow.Paragraph(
            $"Complete, the programme draws {body.WithRange(energy.PeakFacilityMw)} at the peak and uses {body.WithRange(energy.AnnualMwh)} a year, "
            + $"for {body.WithRange(energy.AnnualUsd)} a year.",
            Theme.Lead);
        body.Flow.Paragraph(energy.Year is { } year
            ? $"Yearly values are of {year}, the first full calendar year after the last block reaches full power. {energy.Matching}"
            : $"The horizon has no full calendar year after the last block reaches full power, so yearly values are absent. {energy.Matching}");
        Totals(body, energy);
        foreach (var picture in EnergyCharts.Ramp(body)) body.Figure(picture);
        ByYear(body, energy);
        BySource(body, energy);
        Footprint(body, energy);
        Regions(body, energy);
    }

    private static void Totals(ReportBody body, EnergyAnswer energy) => body.Quantities("Power and energy",
        [
            new("Peak facility load", energy.PeakFacilityMw),
            new("Average facility load", energy.AverageFacilityMw),
            new("Load factor", energy.LoadFactor, Share: true, Note: "Average over peak facility load"),
            new("Annual PUE", energy.AnnualPue with { Unit = "1" }, Note: "Facility energy over IT energy"),
            new("Electricity a year", energy.AnnualMwh),
            new("Spending on electricity a year", energy.AnnualUsd),
            new("Average price", energy.AverageUsdPerMwh),
            new("Energy for one accelerator and hour", energy.UsdPerAcceleratorHour),
            new("Homes that use as much", energy.EquivalentHomes, Note: "Each site with the average household of its state"),
            new("Share from renewable sources", energy.RenewableShare, Share: true, Note: "Contracted or made on site, matched over the year"),
        ],
        body.ModelSource(money: true, EnergyCharts.Figures));

    private static void ByYear(ReportBody body, EnergyAnswer energy)
    {
        if (energy.Years.Count == 0) return;
        body.Flow.SubHeading("By year and source");
        var mwh = body.Numbers.Column(energy.Mwh, "MWh", like: energy.AnnualMwh);
        var usd = body.Numbers.Column(energy.Usd, "USD", like: energy.AnnualUsd);
        foreach (var picture in EnergyCharts.ByYear(body)) body.Figure(picture);
        var take = energy.MinimumTake;
        body.Table("Electricity by year",
            [
                new("Year", Short: true), new($"Electricity, {mwh.Unit}", Numeric: true), new($"Spending, {usd.Unit}", Numeric: true),
                .. take is null ? [] : new Column[] { new($"of it for demand not used, {usd.Unit}", Numeric: true) },
            ],
            [
                .. energy.Years.Select((year, i) => Row.Of(
                    [$"{year}", mwh.Text(energy.Mwh[i]), usd.Text(energy.Usd[i]), .. take is null ? [] : new[] { usd.Text(take.UnusedUsd[i]) }])),
            ],
            $"{Unused(body, take)}{body.ModelSource(money: true, EnergyCharts.Figures)}", dense: true);
    }

    private static string Unused(ReportBody body, MinimumTakeAnswer? take) => take is null ? "" :
        $"In all, the minimum take of a tariff bills {body.Numbers.Quantity(new Quantity(take.TotalUsd, "USD"))} for demand that is not used while load ramps up. ";

    private static void BySource(ReportBody body, EnergyAnswer energy)
    {
        if (energy.BySource.Count == 0 || energy.Year is not { } year || energy.Years.ToList().IndexOf(year) is not (>= 0 and var place)) return;
        var mwh = body.Numbers.Column(energy.BySource.Select(source => source.Mwh[place]), "MWh", like: energy.AnnualMwh);
        var usd = body.Numbers.Column(energy.BySource.Select(source => source.Usd[place]), "USD", like: energy.AnnualUsd);
        body.Table($"Sources of electricity in {year}",
            [new("Source"), new("Where", Short: true), new($"Electricity, {mwh.Unit}", Numeric: true), new($"Spending, {usd.Unit}", Numeric: true)],
            [
                .. energy.BySource.Select(source => Row.Of(
                    source.Name, source.OnSite ? "On site" : "Bought", mwh.Text(source.Mwh[place]), usd.Text(source.Usd[place]))),
                Row.Total("All sources", "", mwh.Text(energy.Mwh[place]), usd.Text(energy.Usd[place])),
            ],
            body.ModelSource(money: true, EnergyCharts.Figures));
    }

    private static void Footprint(ReportBody body, EnergyAnswer energy)
    {
        body.Flow.SubHeading("Emissions and water");
        body.Quantities("Emissions and water a year",
            [
                new("Scope 1", energy.Emissions.Scope1Tonnes, Note: "Fuel burnt on site"),
                new("Scope 2, location-based", energy.Emissions.Scope2LocationTonnes, Note: "Electricity at the grid's intensity"),
                new("Scope 2, market-based", energy.Emissions.Scope2MarketTonnes, Note: "Contracted carbon-free supply counted at zero"),
                new("Line losses before the meter", energy.Emissions.UpstreamLossTonnes, Note: "Scope 3"),
                new("Embodied in facility and accelerators", energy.EmbodiedTonnes, Note: "Once, not a year"),
                new("Water on site", energy.Water.SiteLitres),
                new("Water at the power plants", energy.Water.SourceLitres),
            ],
            $"The two ways of counting Scope 2 stand beside each other and are not added. {body.ModelSource(money: false, EnergyCharts.Figures)}");
    }

    private static void Regions(ReportBody body, EnergyAnswer energy)
    {
        var mw = body.Numbers.Column(energy.Regions.Select(region => region.ProjectPeakMw), "1", 4);
        var peak = body.Numbers.Column(energy.Regions.Select(region => region.PeakDemandMw ?? 0), "1", 4);
        body.Table("Peak load beside the balancing area's, MW",
            [
                new("Balancing area", Weight: 2), new("Sites in", Short: true), new("Programme", Numeric: true), new("Area's peak", Numeric: true),
                new("Share", Numeric: true),
            ],
            [
                .. energy.Regions.Select(region => Row.Of(
                    region.Region, string.Join(", ", region.States), mw.Text(region.ProjectPeakMw),
                    region.PeakDemandMw is { } demand ? peak.Text(demand) : "not published", body.Numbers.Share(region.Share))),
            ],
            $"The programme's load from the grid; the two peaks need not fall on the same hour. {body.ModelSource(money: false, "peakDemand.")}");
    }
}
