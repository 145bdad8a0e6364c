using System.Text.RegularExpressions;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;

using UglyToad.PdfPig;

namespace Stargate.Economics.Reports.Tests;

/// <summary>Reads what the report says of finance, funding and the chance of the target. Needs a font: install fonts-noto-core or fonts-liberation.</summary>
public sealed partial class FinanceReportTests
{
    private static readonly PdfReportWriter s_writer = new();
    private static readonly NumberText s_numbers = new(NumberFormat.Of("en"));
    private static readonly FinanceAnswer s_finance = SampleFinance.Operator;
    private static readonly Lazy<string> s_full = new(() => Text(SampleAnswer.Full));
    private static readonly Lazy<string> s_owner = new(() => Text(SampleAnswer.Full with { Finance = SampleFinance.Owner }));

    [Fact]
    public void Amounts_of_finance_are_printed_with_their_ranges()
    {
        Quantity[] amounts =
        [
            s_finance.NpvUsd, s_finance.NpvRealUsd, s_finance.LevelisedUsdPerGwYear, s_finance.PaybackYears, s_finance.MinimumDscr, s_finance.AverageDscr, s_finance.EquityMultiple, s_finance.UsdPerAcceleratorHour,
            s_finance.UsdPerH100Hour, s_finance.UsdPerZettaflop, s_finance.AnnualOpexUsd, s_finance.Revenue!.TotalUsd, s_finance.Revenue.FirstYearUsd,
            s_finance.Revenue.AverageNoiUsd, s_finance.Debt!.Usd, s_finance.Debt.ConstructionInterestUsd,
        ];
        Assert.All(amounts, amount => Says($"{s_numbers.Quantity(amount)} {s_numbers.Range(amount)}"));
    }

    [Fact]
    public void Rates_are_printed_in_percent_with_their_ranges()
    {
        Quantity[] rates = [s_finance.Irr, s_finance.IrrBeforeTax, s_finance.EquityIrr, s_finance.EquityIrrBeforeTax, s_finance.RealIrr, s_finance.RealEquityIrr, s_finance.YieldOnCost];
        Assert.All(rates, rate => Says($"{s_numbers.Share(rate)} {s_numbers.ShareRange(rate)}"));
        Says("After tax; 3.1% of the draws have none");
    }

    [Fact]
    public void An_operator_reads_of_returns_first_and_an_owner_of_the_cost_of_compute()
    {
        Says($"Before finance and after tax, the project returns {s_numbers.Share(s_finance.Irr)} ({s_numbers.ShareRange(s_finance.Irr)}) a year.");
        Assert.DoesNotContain(Normal("the project returns"), s_owner.Value, StringComparison.Ordinal);
        Assert.Contains(Normal($"Finance The levelised cost of compute is {s_numbers.Quantity(s_finance.UsdPerAcceleratorHour)}"), s_owner.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_finance_is_of_is_named()
    {
        Says("Seen by the operator. Flows");
        Assert.Contains(Normal("Seen by the operator, for the site milam alone."), Text(SampleAnswer.Full with { Finance = s_finance with { Site = "milam" } }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_that_several_measures_share_is_printed_once()
    {
        var reason = Normal(SampleFinance.Owner.Irr.Reason!);
        Assert.Equal(s_owner.Value.IndexOf(reason, StringComparison.Ordinal), s_owner.Value.LastIndexOf(reason, StringComparison.Ordinal));
        Assert.Contains(Normal("Without a value: Present value at the first year; Present value in real prices; Rate of return of the project;"), s_owner.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_yearly_cost_stands_beside_each_life_of_the_hardware()
    {
        var text = s_numbers.Column(s_finance.UsdPerGwYear.SelectMany(life => life.Split.Values.Append(life.Usd)), "USD", digits: 4);
        Says("3 years 5 years 7 years");
        foreach (var part in new[] { "servers", "facility", "energy" }) Says(part[1..] + string.Concat(s_finance.UsdPerGwYear.Select(life => text.Text(life.Split[part]))));
        Says($"All parts {string.Concat(s_finance.UsdPerGwYear.Select(life => text.Text(life.Usd)))}");
    }

    [Fact]
    public void Each_line_in_which_money_moves_and_the_net_are_printed_for_every_year()
    {
        var lines = s_finance.CashFlow.Lines.Where(line => line.TotalUsd != 0).ToList();
        var text = s_numbers.Column(lines.SelectMany(line => line.Usd).Concat(s_finance.CashFlow.NetUsd), "USD");
        Assert.Equal(13, lines.Count);
        for (var i = 0; i < s_finance.Years.Count; i++)
        {
            Says(s_finance.Years[i] + string.Concat(lines.Take(5).Select(line => text.Text(line.Usd[i]))));
            Says(s_finance.Years[i] + string.Concat(lines.Skip(10).Select(line => text.Text(line.Usd[i]))) + text.Text(s_finance.CashFlow.NetUsd[i]));
        }

        Assert.DoesNotContain(Normal("Reserve of debt service"), s_full.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_paid_and_rounds_to_nothing_is_not_said_to_be_received()
    {
        var text = s_numbers.Column([-12e9, -0.01e9, 0.01e9], "USD");
        Assert.Equal("> -0.1", text.Text(-0.01e9).Replace('\u00A0', ' ').Replace('\u2212', '-'));
        Assert.Equal("< 0.1", text.Text(0.01e9).Replace('\u00A0', ' '));
    }

    [Fact]
    public void What_limits_the_debt_is_said()
    {
        Says("The income limits the debt");
        var byCost = SampleAnswer.Full with { Finance = s_finance with { Debt = s_finance.Debt! with { Binding = "ltv" } } };
        Assert.Contains(Normal("The share of the cost of building that lenders pay limits the debt"), Text(byCost), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_uses_and_the_gap_are_printed_and_an_answer_without_funding_says_nothing_of_them()
    {
        Says("Equity Announced beginning 19.0 19.0");
        Says("Debt as given June 2026 21.9 21.9");
        Says($"no named source pays {s_numbers.Quantity(s_finance.FundingGapUsd)}");
        Says("All sources, drawn or not, are USD 40.93 billion; the investment target is USD 100 billion, of which they leave USD 59.07 billion open.");
        Says("2029 1.52 5.36 6.88");
        Assert.DoesNotContain(Normal("Sources and uses"), s_owner.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chance_of_the_target_is_said_with_the_months()
    {
        Says("reaches the investment target of USD 100 billion within the horizon in 0% of the draws, and in 0% by January 2029.");
        var target = SampleAnswer.Full.Buildout!.Target!;
        var reached = target with { Reached = new("2028-11", "2028-02", "2028-12", null, 0.81, 0.44, null) };
        var text = Text(SampleAnswer.Full with { Buildout = SampleAnswer.Full.Buildout with { Target = reached } });
        Assert.Contains(Normal("in 81% of the draws, and in 44% by January 2029. Half of the draws reach it by December 2028."), text, StringComparison.Ordinal);
    }

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
