using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Reports.Tests;

/// <summary>The sample answer's finance: an operator with debt and named sources, and an owner, whose returns have no meaning.</summary>
internal static class SampleFinance
{
    private const string NoIncome = "The view owner has no income; give finance.view developer or operator with a revenue.";

    private static readonly int[] s_years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];

    public static FinanceAnswer Operator { get; } = new(
        "operator", null, 2026, Q(-1.87e9, "USD", 1.9), Q(-1.79e9, "USD2026", 1.9), Q(0.083, "1", 0.3), Q(0.097, "1", 0.28), Q(0.094, "1", 0.5) with { UndefinedShare = 0.031 }, Q(0.118, "1", 0.45),
        Q(0.0566, "1", 0.4), Q(0.0703, "1", 0.38), Q(0.0673, "1", 0.6), Q(0.0907, "1", 0.55),
        Q(7.4, "year", 0.15), Q(1.31, "1", 0.2), Q(1.74, "1", 0.2), Q(1.52, "1", 0.3), Q(0.171, "1", 0.2),
        Q(2.204, "USD/accelerator/h", 0.2), Q(0.8713, "USD/accelerator/h", 0.2), Q(0.1223, "USD/zettaflop", 0.2),
        new Dictionary<string, double> { ["capital"] = 1.214, ["finance"] = 0.421, ["energy"] = 0.2307, ["staff"] = 0.0521, ["maintenance"] = 0.1622, ["tax"] = 0.081, ["other"] = 0.043 },
        Q(1.291e9, "USD", 0.24), Q(11.2e9, "USD/GW_it/year", 0.2), [Year(3, 15.9e9), Year(5, 11.2e9), Year(7, 9.3e9)],
        new RevenueTotals(Q(71.2e9, "USD", 0.2), Q(9.74e9, "USD", 0.2), Q(7.93e9, "USD", 0.22)),
        new DebtTerms(Q(19.7e9, "USD", 0.2), Q(2.43e9, "USD", 0.3), 29.6e9, 19.7e9, "dscr", "sculpted", [0, 0, 6e9, 12e9, 17e9, 19.7e9, 16e9, 11e9, 5.6e9, 0], new(["2033-12"], [0])),
        Construction(), Q(8.41e9, "USD", 0.4), Funding(), s_years, [0, 70, 260, 550, 830, 1_080, 1_200, 1_200, 1_200, 1_200],
        [0, 0.6e9, 2.4e9, 4.9e9, 7.1e9, 8.9e9, 9.7e9, 9.7e9, 9.7e9, 9.7e9], [0, 0.5e9, 2e9, 4.2e9, 6.2e9, 7.7e9, 8.4e9, 8.4e9, 8.4e9, 8.4e9], CashFlow());

    public static FinanceAnswer Owner { get; } = Operator with
    {
        View = "owner",
        NpvUsd = None("USD"),
        Irr = None("1"),
        IrrBeforeTax = None("1"),
        EquityIrr = None("1"),
        EquityIrrBeforeTax = None("1"),
        NpvRealUsd = None("USD2026"),
        RealIrr = None("1"),
        RealIrrBeforeTax = None("1"),
        RealEquityIrr = None("1"),
        RealEquityIrrBeforeTax = None("1"),
        PaybackYears = None("year"),
        MinimumDscr = None("1"),
        AverageDscr = None("1"),
        EquityMultiple = None("1"),
        YieldOnCost = None("1"),
        Revenue = null,
        Debt = null,
        Construction = null,
        FundingGapUsd = new(null, "USD", Reason: "No funding was given: name commitments or sources in finance.funding."),
        Funding = null,
    };

    private static Quantity None(string unit) => new(null, unit, Reason: NoIncome);

    private static Quantity Q(double value, string unit, double spread) =>
        new(value, unit, value - (Math.Abs(value) * spread * 0.8), value + (Math.Abs(value) * spread * 0.05), value + (Math.Abs(value) * spread));

    private static YearlyCost Year(int life, double usd) => new(life, usd, usd * 0.84, usd * 1.01, usd * 1.2, new Dictionary<string, double>
    {
        ["servers"] = usd - 3.93e9,
        ["network"] = 0.91e9,
        ["facility"] = 1.74e9,
        ["energy"] = 0.526e9,
        ["staff"] = 0.119e9,
        ["tax"] = 0.211e9,
        ["other"] = 0.424e9,
    });

    private static CashFlowTable CashFlow()
    {
        CashFlowLine[] lines =
        [
            Line("facility", "Facility", -1.21, -2.94, -3.81, -4.42, -3.52, -1.52, -0.20, 0, 0, 0), Line("it", "IT", -0.21, -5.67, -8.13, -5.45, -6.80, -5.36, -0.10, 0, 0, 0),
            Line("refresh", "Hardware replaced at the end of its life", 0, 0, 0, 0, 0, 0, -4.2, -6.1, 0, 0), Line("revenue", "Revenue", 0, 0.6, 2.4, 4.9, 7.1, 8.9, 9.7, 9.7, 9.7, 9.7),
            Line("energy", "Energy and water", 0, -0.03, -0.15, -0.28, -0.43, -0.57, -0.63, -0.64, -0.65, -0.66), Line("staff", "Staff", 0, -0.01, -0.04, -0.08, -0.11, -0.13, -0.14, -0.15, -0.15, -0.16),
            Line("maintenance", "Maintenance", 0, -0.03, -0.14, -0.26, -0.35, -0.42, -0.44, -0.45, -0.46, -0.47),
            Line("other", "Insurance, network and other operating cost", 0, -0.01, -0.02, -0.04, -0.06, -0.07, -0.07, -0.08, -0.08, -0.08),
            Line("salvage", "Value left at the end", 0, 0, 0, 0, 0, 0, 0, 0, 0, 6.4), Line("state-tax", "State income tax"), Line("tax", "Federal income tax", 0, 0, 0, 0, -0.2, -0.5, -0.9, -1.1, -1.3, -1.4),
            Line("debt-drawn", "Debt drawn", 0, 0, 6, 6, 5, 2.7, 0, 0, 0, 0), Line("interest", "Interest", 0, 0, 0, 0, 0, 0, -1.3, -1.1, -0.8, -0.4),
            Line("principal", "Principal, with interest added while building", 0, 0, 0, 0, 0, 0, -3.7, -5, -5.4, -5.6), Line("fees", "Fees of the debt"), Line("reserve", "Reserve of debt service"),
        ];
        double[] net = [.. s_years.Select((_, i) => lines.Sum(line => line.Usd[i]))];
        return new(lines, net, [.. net.Select((usd, i) => usd * Math.Pow(1.025, 2 - i))]);
    }

    private static ConstructionFunding Construction() => new(
        ["2025-01", "2025-02"], [new("facility", "Facility", [1e9, 2e9], 3e9), new("interest", "Interest while building", [0, 1e7], 1e7)],
        [new("debt", "Debt drawn, and interest added to it", [0.6e9, 1.21e9], 1.81e9), new("equity", "Equity", [0.4e9, 0.8e9], 1.2e9)]);

    private static CashFlowLine Line(string id, string label, params double[] billion)
    {
        double[] usd = billion.Length == 0 ? new double[s_years.Length] : [.. billion.Select(value => value * 1e9)];
        return new(id, label, usd, usd.Sum());
    }

    private static FundingAnswer Funding() => new(
        "stargate", "Equity, then debt, then credit of vendors, then other sources. What no source pays in a month is the gap.", s_years,
        [
            new("facility", "Facility", [1.21e9, 2.94e9, 3.81e9, 4.42e9, 3.52e9, 1.52e9, 0.20e9, 0, 0, 0], 17.62e9),
            new("it", "IT, first fit-out", [0.21e9, 5.67e9, 8.13e9, 5.45e9, 6.80e9, 5.36e9, 0.10e9, 0, 0, 0], 31.72e9),
        ],
        [
            new("equity-softbank", "SoftBank, equity to the joint venture", "equity", "announced", null, 19e9, [1.42e9, 8.61e9, 8.97e9, 0, 0, 0, 0, 0, 0, 0], 19e9, ["SG_ANN"]),
            new("own", "Loan of a bank for the second campus", "debt", null, "2026-06", 21.93e9, [0, 0, 2.97e9, 9.87e9, 9.09e9, 0, 0, 0, 0, 0], 21.93e9, []),
        ],
        [0, 0, 0, 0, 1.23e9, 6.88e9, 0.30e9, 0, 0, 0], new FundingTarget(100e9, 40.93e9, 59.07e9));
}
