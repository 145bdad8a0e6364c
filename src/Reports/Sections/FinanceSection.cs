using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Flows of whoever builds: what they return, what compute costs, the debt, and who pays for building.</summary>
internal static class FinanceSection
{
    private const int LinesOfTable = 5;

    public static void Write(ReportBody body)
    {
        if (body.Answer.Finance is not { } finance) return;
        body.Flow.Section("Finance", freeShare: 0.5f);
        body.Flow.Paragraph(Lead(body, finance), Theme.Lead);
        body.Flow.Paragraph(
            $"Seen by the {finance.View}{(finance.Site is { } site ? $", for the site {site} alone" : "")}. Flows, returns and debt are nominal in every price basis; the levelised cost is {body.Money}, per installed hour and at "
            + "the peak rate: hours that are not used cost as much.");
        Told(body, "Returns and yearly flows", Returns(finance), body.ModelSource(money: false, FinanceCharts.Figures));
        Told(body, "Cost of compute", Cost(finance), body.ModelSource(money: true, FinanceCharts.Figures));
        HourSplit(body, finance);
        PerGw(body, finance);
        CashFlow(body, finance);
        DebtSection.Write(body, finance);
        FundingSection.Write(body, finance);
    }

    private static string Lead(ReportBody body, FinanceAnswer finance)
    {
        var cost = Said(body, finance.UsdPerAcceleratorHour, "The levelised cost of compute is {0}.", "No levelised cost can be told.");
        if (finance.View == "owner") return cost;
        var project = Said(body, finance.Irr, "Before finance and after tax, the project returns {0} a year.", "No return of the project can be told.");
        return $"{project} {Said(body, finance.EquityIrr, "Its equity returns {0} a year.", "None of the equity can be told.")} {cost}";
    }

    private static string Said(ReportBody body, Quantity quantity, string known, string unknown)
    {
        if (quantity.Value is null) return $"{unknown} {quantity.Reason}";
        var range = body.Numbers.ToldRange(quantity);
        var told = body.Numbers.Told(quantity);
        return known.Replace("{0}", range.Length == 0 ? told : $"{told} ({range})", StringComparison.Ordinal);
    }

    private static IReadOnlyList<Measure> Returns(FinanceAnswer finance) =>
    [
        Of("Present value at the first year", finance.NpvUsd, note: "Before finance, after tax"),
        Of("Present value in real prices", finance.NpvRealUsd, note: $"Prices of {finance.PriceYear}"),
        Of("Rate of return of the project", finance.Irr, share: true, "After tax"),
        Of("Rate of return of the project, real", finance.RealIrr, share: true, "After tax and general inflation"),
        Of("Rate of return of the project before tax", finance.IrrBeforeTax, share: true),
        Of("Rate of return of the equity", finance.EquityIrr, share: true, "After tax"),
        Of("Rate of return of the equity, real", finance.RealEquityIrr, share: true, "After tax and general inflation"),
        Of("Rate of return of the equity before tax", finance.EquityIrrBeforeTax, share: true),
        Of("Payback", finance.PaybackYears, note: "From the first flow until the project's money is back"),
        Of("Equity multiple", finance.EquityMultiple, note: "What the equity receives over what it pays"),
        Of("Yield on cost", finance.YieldOnCost, share: true, "Average net operating income over cost of building"),
        .. finance.Revenue is { } revenue ? Income(revenue) : [],
        Of("Operating cost of the first full year", finance.AnnualOpexUsd, note: "What this view bears"),
    ];

    private static Measure[] Income(RevenueTotals revenue) =>
    [
        Of("Revenue over all years", revenue.TotalUsd), Of("Revenue of a first year", revenue.FirstYearUsd, note: "With everything let or sold"),
        Of("Average net operating income a year", revenue.AverageNoiUsd),
    ];

    private static Measure[] Cost(FinanceAnswer finance) =>
    [
        Of("Per accelerator-hour", finance.UsdPerAcceleratorHour, note: "At the life of the scenario"),
        Of("Per GW of IT load and year", finance.LevelisedUsdPerGwYear, note: "At the life of the scenario"),
        Of("Per H100-hour", finance.UsdPerH100Hour, note: "H100 equivalents, dense FP8"),
        Of("Per 10^21 floating-point operations", finance.UsdPerZettaflop, note: "Peak dense FP8"),
    ];

    private static Measure Of(string label, Quantity value, bool share = false, string note = "") => new(label, value, share, note);

    /// <summary>A table of what has a value; of what has none, the reasons, each once.</summary>
    public static void Told(ReportBody body, string title, IEnumerable<Measure> measures, string source)
    {
        var groups = measures.ToLookup(measure => measure.Value.Value is null);
        body.Quantities(title, [.. groups[false].Select(measure => measure with { Note = Note(body, measure) })], source);
        foreach (var without in groups[true].GroupBy(measure => measure.Value.Reason))
            body.Flow.Paragraph($"Without a value: {string.Join("; ", without.Select(measure => measure.Label))}. {without.Key}");
    }

    private static string Note(ReportBody body, Measure measure)
    {
        if (measure.Value.UndefinedShare is not { } share) return measure.Note;
        var without = $"{body.Numbers.Share(share)} of the draws have none";
        return measure.Note.Length == 0 ? without : $"{measure.Note}; {without}";
    }

    private static void HourSplit(ReportBody body, FinanceAnswer finance)
    {
        if (finance.UsdPerAcceleratorHour.Value is not { } total || finance.AcceleratorHourSplit.Count == 0) return;
        var text = body.Numbers.Column(finance.AcceleratorHourSplit.Values, "USD");
        body.Table($"Parts of the accelerator-hour, {text.Unit}", [new("Part"), new("Cost", Numeric: true)],
            [
                .. finance.AcceleratorHourSplit.Select(part => Row.Of(Words.Capital(part.Key), text.Text(part.Value))),
                Row.Total("Accelerator-hour", ReportBody.Total(text, total, finance.UsdPerAcceleratorHour)),
            ],
            $"Finance: what capital costs beyond its repayment. Parts may not add to the total because each is rounded. {body.ModelSource(money: true, FinanceCharts.Figures)}",
            dense: true);
    }

    private static void PerGw(ReportBody body, FinanceAnswer finance)
    {
        if (finance.UsdPerGwYear.Count == 0) return;
        var lives = finance.UsdPerGwYear;
        var text = body.Numbers.Column(lives.SelectMany(life => life.Split.Values.Append(life.Usd)), "USD", digits: 4);
        body.Table($"Yearly cost per GW of IT load by life of the hardware, {text.Unit}",
            [new("Part"), .. lives.Select(life => new Column($"{life.ItLifeYears} years", Numeric: true))],
            [
                .. lives[0].Split.Keys.Select(part => Row.Of([Words.Capital(part), .. lives.Select(life => text.Text(life.Split[part]))])),
                Row.Total(["All parts", .. lives.Select(life => text.Text(life.Usd))]),
            ],
            "An annuity paid at the ends of years. Servers: with storage and spares. "
            + body.ModelSource(money: true, [.. FinanceCharts.Figures, .. BuildoutCharts.Figures]));
    }

    private static void CashFlow(ReportBody body, FinanceAnswer finance)
    {
        if (finance.Years.Count == 0) return;
        var lines = FinanceCharts.Moving(finance);
        body.Flow.SubHeading("Cash flow");
        foreach (var picture in FinanceCharts.CashFlow(body)) body.Figure(picture);
        var text = body.Numbers.Column(lines.SelectMany(line => line.Usd).Concat(finance.CashFlow.NetUsd), "USD");
        var parts = lines.Chunk(LinesOfTable).ToList();
        foreach (var (place, part) in parts.Index())
        {
            var last = part == parts[^1];
            body.Table($"Cash flow by year, table {place + 1} of {parts.Count}, nominal {text.Unit}",
                [new("Year", Short: true), .. part.Select(line => new Column(line.Label, Numeric: true)), .. last ? new Column[] { new("Net, to the equity", Numeric: true) } : []],
                [
                    .. finance.Years.Select((year, i) => Row.Of(
                        [$"{year}", .. part.Select(line => text.Text(line.Usd[i])), .. last ? new[] { text.Text(finance.CashFlow.NetUsd[i]) } : []])),
                ],
                $"Received positive, paid negative. {body.ModelSource(money: false, FinanceCharts.Figures)}", dense: true);
        }
    }
}
