using System.Globalization;

namespace Stargate.Economics.Models.Wording;

/// <summary>How a language writes numbers and dates. The program runs with invariant globalization, so this is its own table.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Separators">Decimal and group separators, minus sign.</param>
/// <param name="Money">Pattern of an amount of money: {0} currency, {1} number with its scale word.</param>
/// <param name="Percent">Pattern of a percentage.</param>
/// <param name="Million">Word for 10⁶.</param>
/// <param name="Billion">Word for 10⁹.</param>
/// <param name="Trillion">Word for 10¹².</param>
/// <param name="Day">Pattern of a day: {0} day, {1} month, {2} year.</param>
/// <param name="Months">Names of the months, January first.</param>
public sealed record NumberFormat(
    string Language, NumberFormatInfo Separators, string Money, string Percent,
    string Million, string Billion, string Trillion, string Day, IReadOnlyList<string> Months)
{
    private static readonly NumberFormat[] s_all =
    [
        new("en", Separate(".", ","), "{0}\u00A0{1}", "{0}%", "million", "billion", "trillion", "{0} {1} {2}",
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ]),
    ];

    /// <summary>The format of a language.</summary>
    /// <param name="language">One of the languages that the reports list.</param>
    public static NumberFormat Of(string language) => s_all.Single(format => format.Language == language);

    private static NumberFormatInfo Separate(string point, string group) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = point,
        NumberGroupSeparator = group,
        NegativeSign = "−",
    });
}
