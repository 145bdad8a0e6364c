using System.Globalization;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>Dates of the public record, which are as precise as their source: a year, a month or a day.</summary>
public static class RecordDate
{
    /// <summary>
    /// The day from which something dated so is known: the last day that the text can mean, but never later than the day the data
    /// speak of, since what stands in them was known on that day.
    /// </summary>
    /// <param name="text">YYYY, YYYY-MM or YYYY-MM-DD.</param>
    /// <param name="version">The version of the data.</param>
    /// <exception cref="FormatException">The text is no such date; the readers of the record refuse one.</exception>
    public static DateOnly KnownFrom(string text, DataVersion version)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(version);
        var last = LastDay(text);
        return last < version.AsOf ? last : version.AsOf;
    }

    /// <summary>The last day that a text can mean.</summary>
    /// <param name="text">YYYY, YYYY-MM or YYYY-MM-DD.</param>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static DateOnly LastDay(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var culture = CultureInfo.InvariantCulture;
        return text.Length switch
        {
            4 => DateOnly.ParseExact(text, "yyyy", culture).AddYears(1).AddDays(-1),
            7 => DateOnly.ParseExact(text, "yyyy-MM", culture).AddMonths(1).AddDays(-1),
            _ => DateOnly.ParseExact(text, "yyyy-MM-dd", culture),
        };
    }
}
