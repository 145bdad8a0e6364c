using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Who pays for building, and what nobody named pays. Part of the section on finance.</summary>
internal static class FundingSection
{
    public static void Write(ReportBody body, FinanceAnswer finance)
    {
        if (finance.Funding is not { } funding) return;
        body.Flow.SubHeading("Sources and uses");
        body.Flow.Paragraph($"Of the spending on building, no named source pays {body.WithRange(finance.FundingGapUsd)}, nominal.{ToTarget(body, funding.ToTarget)}");
        body.Flow.Paragraph(funding.Order);
        Totals(body, finance, funding);
        foreach (var picture in FinanceCharts.Funding(body)) body.Figure(picture);
        ByYear(body, funding);
    }

    private static string ToTarget(ReportBody body, FundingTarget? target)
    {
        string Usd(double usd) => body.Numbers.Quantity(new Quantity(usd, "USD"));
        return target is null ? "" : $" All sources, drawn or not, are {Usd(target.CommittedUsd)}; the investment target is {Usd(target.TargetUsd)}, of which they leave {Usd(target.GapUsd)} open.";
    }

    private static void Totals(ReportBody body, FinanceAnswer finance, FundingAnswer funding)
    {
        var text = body.Numbers.Column(
            [.. funding.Uses.Select(use => use.TotalUsd), .. funding.Sources.Select(source => source.Usd), .. funding.Sources.Select(source => source.DrawnTotalUsd)], "USD");
        var gap = finance.FundingGapUsd.Value is { } usd ? text.Text(usd) : NumberText.Absent;
        body.Table($"Sources and uses, nominal {text.Unit}",
            [new("Source or use", Weight: 2), new("Kind", Short: true), new("Firmness", Short: true), new("From", Short: true), new("Amount", Numeric: true), new("Paid or drawn", Numeric: true)],
            [
                Row.Group("Uses"), .. funding.Uses.Select(use => Row.Of(use.Label, "", "", "", "", text.Text(use.TotalUsd))),
                Row.Group("Sources"), .. funding.Sources.Select(source => Source(body, text, source)),
                Row.Of("Paid by no named source", "", "", "", "", gap),
            ],
            $"Firmness as the public record has it. {Cited(funding)}{body.ModelSource(money: false)}", dense: true);
    }

    private static Row Source(ReportBody body, ColumnText text, FundingSource source) => Row.Of(
        source.Label, Words.Capital(source.Kind), source.Firmness is { } firmness ? Words.Capital(firmness) : "as given",
        source.From is { } month ? body.Numbers.Month(month) : "beginning", text.Text(source.Usd), text.Text(source.DrawnTotalUsd));

    private static string Cited(FundingAnswer funding)
    {
        var ids = funding.Sources.SelectMany(source => source.SourceIds).Distinct(StringComparer.Ordinal).ToList();
        return ids.Count == 0 ? "" : $"Commitments from {string.Join(", ", ids)}. ";
    }

    private static void ByYear(ReportBody body, FundingAnswer funding)
    {
        var text = body.Numbers.Column(funding.Uses.SelectMany(use => use.Usd).Concat(funding.GapByYear), "USD");
        body.Table($"Spending on building and what no source pays by year, nominal {text.Unit}",
            [new("Year", Short: true), .. funding.Uses.Select(use => new Column(use.Label, Numeric: true)), new("Paid by no named source", Numeric: true)],
            [.. funding.Years.Select((year, i) => Row.Of([$"{year}", .. funding.Uses.Select(use => text.Text(use.Usd[i])), text.Text(funding.GapByYear[i])]))],
            body.ModelSource(money: false), dense: true);
    }
}
