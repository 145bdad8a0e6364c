using System.Globalization;

namespace Stargate.Economics.Models.Time;

/// <summary>The month that a price is of: a price dated by a year is of its 1 July, by a quarter of its middle month.</summary>
public static class PriceDate
{
    private const int MidYear = 7;

    /// <summary>Reads "2025", "2024-Q4", "2026-07" or a full date.</summary>
    /// <param name="vintage">What the figure describes.</param>
    /// <param name="priceYear">Year of its money, where it is another one than the vintage's.</param>
    /// <returns>The month, or nothing where the text is no date.</returns>
    public static Month? Of(string vintage, int? priceYear)
    {
        var month = Read(vintage);
        if (priceYear is not { } year) return month;
        return month is { } found && found.Year == year ? found : Month.Of(year, MidYear);
    }

    private static Month? Read(string vintage)
    {
        if (vintage.Length < 4 || !int.TryParse(vintage.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        if (vintage.Length == 4) return Month.Of(year, MidYear);
        if (vintage.Length == 7 && vintage[5] == 'Q' && vintage[6] is >= '1' and <= '4') return Month.Of(year, (3 * (vintage[6] - '0')) - 1);
        return vintage.Length >= 7 && Month.TryParse(vintage[..7], out var month) ? month : null;
    }
}
