using System.Text.RegularExpressions;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;

using UglyToad.PdfPig;

namespace Stargate.Economics.Reports.Tests;

/// <summary>Reads what the report says of taxes and incentives. Needs a font: install fonts-noto-core or fonts-liberation.</summary>
public sealed partial class FiscalReportTests
{
    private static readonly PdfReportWriter s_writer = new();
    private static readonly NumberText s_numbers = new(NumberFormat.Of("en"));
    private static readonly FiscalAnswer s_fiscal = SampleFiscal.Answer;
    private static readonly Lazy<string> s_full = new(() => Text(SampleAnswer.Full));

    [Fact]
    public void Net_revenue_is_said_with_the_incentives_and_the_payback_year()
    {
        Says($"keep {WithRange(s_fiscal.NetRevenueUsd)} of net revenue from 2024 to 2043, after incentives of {WithRange(s_fiscal.Incentives)}.");
        Says("stays at or above incentives so far from 2033 on");
        Assert.All(new[] { s_fiscal.FirstYearNetRevenueUsd, s_fiscal.PresentValueUsd }, amount => Says($"{s_numbers.Quantity(amount)} {s_numbers.Range(amount)}"));
    }

    [Fact]
    public void Every_tax_is_printed_for_the_years_that_are_shown()
    {
        IEnumerable<double> all = [.. s_fiscal.ByJurisdiction.SelectMany(row => row.Usd), .. s_fiscal.IncentivesUsd, .. s_fiscal.NetRevenueUsdByYear];
        var text = s_numbers.Column(all, "USD");
        string Cells(IReadOnlyList<double> usd) => string.Concat(usd.Where((_, year) => year % 3 == 0).Select(text.Text));
        Says("one year in 3");
        Assert.All(s_fiscal.ByJurisdiction, row => Says(row.Label + Cells(row.Usd)));
        Says("Public services" + Cells(s_fiscal.PublicServicesUsd));
        Says("Net revenue" + Cells(s_fiscal.NetRevenueUsdByYear));
    }

    [Fact]
    public void A_job_costs_more_the_narrower_its_meaning_and_a_reason_stands_where_there_is_none()
    {
        Says("Jobs of any kind in the nation 71,800 0.127");
        Says("Direct permanent jobs 1,240 7.380");
        Says("would not have come otherwise 0 not defined: there are no such jobs.");
    }

    [Fact]
    public void What_an_incentive_dollar_brings_who_pays_the_grid_and_notes_are_printed()
    {
        Says("attributable Of the share that would not have come otherwise 0.26");
        Says("Developer 710");
        Assert.All(s_fiscal.Notes, Says);
    }

    [Fact]
    public void Without_incentives_the_reason_is_said()
    {
        const string Reason = "The scenario has no incentive; give one at /sites/0/incentives.";
        var without = s_fiscal with { Incentives = new(0, "USD"), PaybackYear = null, PaybackReason = Reason, ReturnPerIncentiveDollar = null, ReturnReason = Reason };
        var text = Text(SampleAnswer.Full with { Fiscal = without });
        Assert.Contains(Normal($"There is no payback year. {Reason}"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("after incentives of"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("Incentives per job"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("What an incentive dollar brings"), text, StringComparison.Ordinal);
    }

    private static string WithRange(Quantity quantity) => $"{s_numbers.Quantity(quantity)} ({s_numbers.Range(quantity)})";

    private static void Says(string expected) => Assert.Contains(Normal(expected), s_full.Value, StringComparison.Ordinal);

    private static string Text(Answer answer)
    {
        using var pdf = PdfDocument.Open(s_writer.Write(answer, SampleAnswer.Sources, ReportOptions.Default).Bytes);
        return Normal(string.Join(' ', pdf.GetPages().Select(page => page.Text)));
    }

    private static string Normal(string text) => Spaces().Replace(text.Replace('−', '-'), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
