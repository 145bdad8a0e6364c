using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Taxes by level of government, incentives, what is left, when it pays back, and what a job costs.</summary>
internal static class FiscalSection
{
    private const int MostYears = 8;

    public static void Write(ReportBody body)
    {
        if (body.Answer.Fiscal is not { } fiscal) return;
        body.Flow.Section("Taxes and incentives", freeShare: 0.5f);
        body.Flow.Paragraph(Lead(body, fiscal), Theme.Lead);
        body.Flow.Paragraph(
            "Taxes on the programme itself, with and without incentives. Net revenue is what state and local governments raise less public services; federal taxes are "
            + "listed and are in no net revenue.");
        FinanceSection.Told(body, "Public revenue",
            [
                new("Net revenue, all years", fiscal.NetRevenueUsd), new("Net revenue, first full year", fiscal.FirstYearNetRevenueUsd),
                new("Net revenue, present value", fiscal.PresentValueUsd, Note: "In nominal USD of the first year"),
                new("Incentives, all years", fiscal.Incentives, Note: "Taxes not raised"),
            ],
            body.ModelSource(money: true, FiscalCharts.Figures));
        Return(body, fiscal);
        foreach (var picture in FiscalCharts.ByYear(body)) body.Figure(picture);
        Taxes(body, fiscal);
        CostPerJob(body, fiscal);
        GridCost(body, fiscal);
        body.Flow.SubHeading("Read with care");
        foreach (var note in fiscal.Notes) body.Flow.Paragraph(note);
    }

    private static string Lead(ReportBody body, FiscalAnswer fiscal)
    {
        var span = fiscal.Years.Count == 0 ? "" : $" from {fiscal.Years[0]} to {fiscal.Years[^1]}";
        var kept = $"State and local governments keep {body.WithRange(fiscal.NetRevenueUsd)} of net revenue{span}";
        if (fiscal.Incentives.Value == 0) return $"{kept}. There is no payback year. {fiscal.PaybackReason}";
        var payback = fiscal.PaybackYear is { } year
            ? $"Net revenue so far stays at or above incentives so far from {year} on." : $"There is no payback year. {fiscal.PaybackReason}";
        return $"{kept}, after incentives of {body.WithRange(fiscal.Incentives)}. {payback}";
    }

    private static void Return(ReportBody body, FiscalAnswer fiscal)
    {
        if (fiscal.ReturnPerIncentiveDollar is not { } all)
        {
            if (fiscal.ReturnReason != fiscal.PaybackReason) body.Flow.Paragraph($"There is no return per incentive dollar. {fiscal.ReturnReason}");
            return;
        }

        body.Quantities("What an incentive dollar brings",
            [
                new("Net revenue per incentive dollar", new Quantity(all, "1"), Note: "Present values; as if nothing had come otherwise"),
                .. fiscal.AttributableReturnPerIncentiveDollar is { } due
                    ? new Measure[] { new("The same, attributable", new Quantity(due, "1"), Note: "Of the share that would not have come otherwise") } : [],
                .. fiscal.NetOfIncentivesUsd is { } net
                    ? new Measure[] { new("Attributable net revenue less incentives for what would have come anyway", new Quantity(net, "USD")) } : [],
            ],
            body.ModelSource(money: true, FiscalCharts.Figures));
    }

    /// <summary>Taxes by level and kind, in as many years as fit beside each other.</summary>
    private static void Taxes(ReportBody body, FiscalAnswer fiscal)
    {
        if (fiscal.Years.Count == 0) return;
        var every = ((fiscal.Years.Count - 1) / MostYears) + 1;
        var shown = Enumerable.Range(0, fiscal.Years.Count).Where(year => year % every == 0).ToList();
        IEnumerable<double> all = [.. fiscal.ByJurisdiction.SelectMany(row => row.Usd), .. fiscal.IncentivesUsd, .. fiscal.NetRevenueUsdByYear];
        var text = body.Numbers.Column(all, "USD");
        string[] Cells(string label, IReadOnlyList<double> usd) => [label, .. shown.Select(year => text.Text(usd[year]))];
        body.Table($"Taxes raised by level{(every == 1 ? "" : $", one year in {every}")}, {text.Unit}",
            [new("Tax"), .. shown.Select(year => new Column($"{fiscal.Years[year]}", Numeric: true))],
            [
                .. fiscal.ByJurisdiction.GroupBy(row => row.Level).SelectMany(level =>
                    level.Select(row => Row.Of(Cells(row.Label, row.Usd))).Prepend(Row.Group(Words.Capital(level.Key)))),
                Row.Group("State and local together"), Row.Of(Cells("Not raised because of incentives", fiscal.IncentivesUsd)),
                Row.Of(Cells("Public services", fiscal.PublicServicesUsd)), Row.Total(Cells("Net revenue", fiscal.NetRevenueUsdByYear)),
            ],
            $"With incentives. {body.ModelSource(money: true, FiscalCharts.Figures)}", dense: true);
    }

    private static void CostPerJob(ReportBody body, FiscalAnswer fiscal)
    {
        if (fiscal.CostPerJob.Count == 0 || fiscal.Incentives.Value == 0) return;
        var jobs = body.Numbers.Column(fiscal.CostPerJob.Select(row => row.Jobs ?? 0), "1");
        var usd = body.Numbers.Column(fiscal.CostPerJob.Select(row => row.Usd ?? 0), "USD", digits: 4);
        body.Table($"Incentives per job, from the widest to the narrowest meaning of a job, {usd.Unit}",
            [new("Jobs counted", Weight: 2), new("Jobs", Numeric: true), new("Incentives per job", Numeric: true)],
            [
                .. fiscal.CostPerJob.Select(row => Row.Of(
                    row.Label, row.Jobs is { } count ? jobs.Text(count) : NumberText.Absent, row.Usd is { } cost ? usd.Text(cost) : row.Reason ?? NumberText.Absent)),
            ],
            $"Incentives of all years over jobs of one year. {body.ModelSource(money: true, FiscalCharts.Figures)}");
    }

    private static void GridCost(ReportBody body, FiscalAnswer fiscal)
    {
        if (fiscal.GridCost.Count == 0) return;
        var text = body.Numbers.Column(fiscal.GridCost.Select(row => row.Usd), "USD");
        body.Table($"Cost of the grid connection by who pays it, {text.Unit}", [new("Payer"), new("Cost", Numeric: true)],
            [.. fiscal.GridCost.Select(row => Row.Of(Words.Capital(row.Id), text.Text(row.Usd)))], body.ModelSource(money: true, FiscalCharts.Figures), dense: true);
    }
}
