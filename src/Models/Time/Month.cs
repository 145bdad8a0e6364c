using System.Globalization;

namespace Stargate.Economics.Models.Time;

/// <summary>A calendar month.</summary>
/// <param name="Index">Months since January of the year 0: year × 12 + month − 1.</param>
public readonly record struct Month(int Index) : IComparable<Month>
{
    /// <summary>Months in a year.</summary>
    public const int PerYear = 12;

    /// <summary>A month of a year.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="month">1 for January to 12 for December.</param>
    public static Month Of(int year, int month) => new((year * PerYear) + month - 1);

    /// <summary>The calendar year.</summary>
    public int Year => Math.DivRem(Index, PerYear).Quotient;

    /// <summary>1 for January to 12 for December.</summary>
    public int OfYear => (Index % PerYear) + 1;

    /// <summary>Hours in this month, leap years too.</summary>
    public int Hours => DateTime.DaysInMonth(Year, OfYear) * 24;

    /// <summary>The month a number of months later.</summary>
    public static Month operator +(Month month, int months) => new(month.Index + months);

    /// <summary>The month a number of months earlier.</summary>
    public static Month operator -(Month month, int months) => new(month.Index - months);

    /// <summary>Months from the second to the first.</summary>
    public static int operator -(Month left, Month right) => left.Index - right.Index;

    /// <summary>Earlier.</summary>
    public static bool operator <(Month left, Month right) => left.Index < right.Index;

    /// <summary>Later.</summary>
    public static bool operator >(Month left, Month right) => left.Index > right.Index;

    /// <summary>Not later.</summary>
    public static bool operator <=(Month left, Month right) => left.Index <= right.Index;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(Month left, Month right) => left.Index >= right.Index;

    /// <summary>The later of two months.</summary>
    public static Month Later(Month left, Month right) => left > right ? left : right;

    /// <summary>The earlier of two months.</summary>
    public static Month Earlier(Month left, Month right) => left < right ? left : right;

    /// <summary>Reads "YYYY-MM".</summary>
    public static bool TryParse(string text, out Month month)
    {
        month = default;
        if (text.Length != 7 || text[4] != '-') return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        if (!int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var ofYear)) return false;
        if (year < 1900 || ofYear is < 1 or > PerYear) return false;
        month = Of(year, ofYear);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    /// <summary>"YYYY-MM".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{OfYear:00}");
}
