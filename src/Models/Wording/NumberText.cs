using System.Globalization;
using System.Text.Json;

using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Models.Wording;

/// <summary>
/// Numbers and dates as people read them. The only place where anything is rounded: a quantity by the width of its range, the
/// numbers of a column together.
/// </summary>
/// <param name="format">The language's table.</param>
public sealed class NumberText(NumberFormat format)
{
    /// <summary>Text where a number is absent and no reason is given.</summary>
    public const string Absent = "–";

    /// <summary>The value with its unit, or the reason why there is none: "USD 49.3 billion".</summary>
    public string Quantity(Quantity quantity) => Phrase(quantity).Whole;

    /// <summary>The value in two parts: "USD 41.5 million" and "per MW of IT load".</summary>
    public Phrase Phrase(Quantity quantity)
    {
        if (quantity.Value is not { } value) return new(quantity.Reason ?? Absent, "");
        return Join(Write(value, RoundingOf(quantity)), RoundingOf(quantity).Scale, quantity.Unit);
    }

    /// <summary>5th to 95th percentile, rounded like the value: "USD 41.2–58.9 billion"; empty without a range, and for what is certain.</summary>
    public string Range(Quantity quantity)
    {
        if (quantity.P5 is not { } low || quantity.P95 is not { } high || !(low < high)) return "";
        var rounding = RoundingOf(quantity);
        var both = Between(Write(low, rounding), Write(high, rounding));
        return Join(both, rounding.Scale, quantity.Unit).Main;
    }

    /// <summary>The value as a headline tells it: a fraction, which has the unit 1, in percent.</summary>
    public string Told(Quantity quantity) => quantity.Unit == "1" ? Share(quantity) : Quantity(quantity);

    /// <summary>The range as a headline tells it.</summary>
    public string ToldRange(Quantity quantity) => quantity.Unit == "1" ? ShareRange(quantity) : Range(quantity);

    /// <summary>A value of the range (such as the median), rounded like the quantity, without its unit.</summary>
    public string Bare(Quantity quantity, double? value) => value is { } v ? Write(v, RoundingOf(quantity)) : Absent;

    /// <summary>The unit in which <see cref="Bare"/> prints: "USD billion".</summary>
    public string BareUnit(Quantity quantity) => UnitOf(RoundingOf(quantity).Scale, quantity.Unit);

    /// <summary>A fraction as a percentage, rounded by its range: "37.1%"; or the reason.</summary>
    public string Share(Quantity share)
    {
        if (share.Value is not { } value) return share.Reason ?? Absent;
        return Percent(Write(value * 100, ShareRounding(share)));
    }

    /// <summary>The range of a fraction in percent: "31–46%"; empty without a range.</summary>
    public string ShareRange(Quantity share)
    {
        if (share.P5 is not { } low || share.P95 is not { } high) return "";
        var rounding = ShareRounding(share);
        return Percent(Between(Write(low * 100, rounding), Write(high * 100, rounding)));
    }

    /// <summary>A value of the range of a fraction, rounded like it.</summary>
    public string ShareEnd(Quantity share, double? value) => value is { } v ? Percent(Write(v * 100, ShareRounding(share))) : Absent;

    /// <summary>A fraction without a range as a percentage: whole percent, with one decimal below ten.</summary>
    public string Share(double? share) => share switch
    {
        null => Absent,
        0 or 1 => Percent(Write(share.Value * 100, new(1, 1))),
        > -0.0005 and < 0.0005 => Percent("<\u00A0" + Write(0.1, new(0.1, 1))),
        { } value => Percent(Write(value * 100, new(Math.Abs(value) < 0.0995 ? 0.1 : 1, 1))),
    };

    /// <summary>A fraction with its sign: "+12%", "−8.0%".</summary>
    public string Change(double? share) => share is > 0 ? "+" + Share(share) : Share(share);

    /// <summary>One way of writing for the numbers of a column or an axis.</summary>
    /// <param name="values">All of them.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="digits">Digits of the largest.</param>
    /// <param name="like">A quantity with a range whose parts they are: they are rounded no finer than it.</param>
    public ColumnText Column(IEnumerable<double> values, string unit, int digits = 3, Quantity? like = null)
    {
        var least = like is { P5: not null, Value: not null } ? RoundingOf(like).Step : 0;
        var rounding = Rounding.OfAll(values, digits, least);
        return new(rounding, digits, least, UnitOf(rounding.Scale, unit), this);
    }

    /// <summary>An input as it was given: all its digits, grouped; text as it is.</summary>
    public string Given(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Number } number => Given(number.GetDouble()),
        JsonElement { ValueKind: JsonValueKind.True } or true => "yes",
        JsonElement { ValueKind: JsonValueKind.False } or false => "no",
        double number => Exact(number),
        float or int or long or decimal => Exact(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => value.ToString() ?? "",
    };

    /// <summary>The range of an input as it was given; empty without one.</summary>
    public string Given(double? low, double? high) => low is { } l && high is { } h && l != h ? Between(Exact(l), Exact(h)) : "";

    /// <summary>A whole number, such as a count of draws: "2,048".</summary>
    public string Count(long count) => count.ToString("N0", format.Separators);

    /// <summary>A month: "May 2027"; text in any other form as it is.</summary>
    /// <param name="month">YYYY-MM.</param>
    public string Month(string? month) => month is null
        ? Absent
        : month.Length == 7 && int.TryParse(month.AsSpan(5), CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12
            ? $"{format.Months[number - 1]} {month[..4]}"
            : month;

    /// <summary>A day, a month or a year, as precise as it is given: "23 November 2026".</summary>
    /// <param name="day">YYYY-MM-DD, or shorter.</param>
    public string Day(string day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? string.Format(CultureInfo.InvariantCulture, format.Day, date.Day, format.Months[date.Month - 1], date.Year)
        : Month(day);

    /// <summary>A number at a rounding, in units of its scale, grouped, without its unit.</summary>
    public string Write(double value, Rounding rounding)
    {
        if (!double.IsFinite(value)) return Absent;
        var rounded = rounding.Apply(value);
        return (rounded == 0 ? 0 : rounded).ToString("N" + rounding.Decimals, format.Separators);
    }

    /// <summary>Two ends of a range. With negative ends a dash would read as a minus, so a word stands between them.</summary>
    private static string Between(string low, string high) =>
        low == high ? low : low.StartsWith('−') || high.StartsWith('−') ? $"{low} to {high}" : $"{low}–{high}";

    private static Rounding RoundingOf(Quantity quantity) => Rounding.Of(quantity.Value, quantity.P5, quantity.P95);

    private static Rounding ShareRounding(Quantity share)
    {
        var rounding = Rounding.Of(share.Value * 100, share.P5 * 100, share.P95 * 100) with { Scale = 1 };
        return rounding.Step < 0.1 ? rounding with { Step = 0.1 } : rounding;
    }

    private Phrase Join(string number, double scale, string unit)
    {
        var scaled = scale > 1 ? $"{number}\u00A0{Word(scale)}" : number;
        if (UnitText.IsMoney(unit))
            return new(string.Format(CultureInfo.InvariantCulture, format.Money, UnitText.Currency(unit), scaled), UnitText.After(unit));
        return new(scaled, UnitText.After(unit));
    }

    private string UnitOf(double scale, string unit)
    {
        var word = scale > 1 ? Word(scale) : "";
        string[] parts = UnitText.IsMoney(unit) ? [UnitText.Currency(unit), word, UnitText.After(unit)] : [word, UnitText.After(unit)];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private string Word(double scale) => scale switch { >= 1e12 => format.Trillion, >= 1e9 => format.Billion, _ => format.Million };

    private string Percent(string number) => string.Format(CultureInfo.InvariantCulture, format.Percent, number);

    private string Exact(double value)
    {
        if (Math.Abs(value) is not 0 and (>= 1e15 or < 1e-6)) return value.ToString("G6", format.Separators);
        return ((decimal)value).ToString("#,0.############", format.Separators);
    }
}

/// <summary>A number in words: the part that is set large and what it is per.</summary>
/// <param name="Main">"USD 41.5 million".</param>
/// <param name="After">"per MW of IT load"; may be empty.</param>
public readonly record struct Phrase(string Main, string After)
{
    /// <summary>Both parts.</summary>
    public string Whole => After.Length == 0 ? Main : $"{Main} {After}";
}

/// <summary>How the numbers of one column are written.</summary>
/// <param name="Rounding">The rounding.</param>
/// <param name="Digits">Digits of each number, where the numbers are whole.</param>
/// <param name="Least">No number is rounded finer than this.</param>
/// <param name="Unit">Unit with its scale word, for the head of the column: "USD billion".</param>
/// <param name="Numbers">The writer.</param>
public sealed record ColumnText(Rounding Rounding, int Digits, double Least, string Unit, NumberText Numbers)
{
    /// <summary>
    /// One number of the column. Whole numbers keep as many digits each as the largest has; what would round to nothing is said
    /// to be less than the last printed digit, or where it is negative, more than that digit below zero.
    /// </summary>
    public string Text(double value)
    {
        if (value == 0 || !double.IsFinite(value)) return double.IsFinite(value) ? "0" : NumberText.Absent;
        var digits = Rounding.PowerOfTen(value) / Math.Pow(10, Digits - 1);
        var own = Rounding.Scale == 1 && Rounding.Step >= 1 ? Rounding with { Step = Math.Max(Math.Max(1, Least), digits) } : Rounding;
        if (Math.Abs(value) >= own.Step / 2) return Numbers.Write(value, own);
        return value > 0 ? $"<\u00A0{Numbers.Write(own.Step, own)}" : $">\u00A0{Numbers.Write(-own.Step, own)}";
    }
}
