namespace Stargate.Economics.Models.Finance;

/// <summary>When property counts as placed in service.</summary>
public enum MacrsConvention
{
    /// <summary>In the middle of the year.</summary>
    HalfYear,

    /// <summary>In the middle of its quarter.</summary>
    MidQuarter,

    /// <summary>In the middle of its month: real property.</summary>
    MidMonth,
}

/// <summary>
/// Percentage tables of the Modified Accelerated Cost Recovery System (general depreciation system), made by the rules of the
/// publication and equal to its printed digits. Leaves out: the alternative system, 25-year property, section 179 and short years.
/// </summary>
/// <remarks>
/// IRS Publication 946, How to depreciate property, appendix A: Table A-1 (half-year), A-2 to A-5 (mid-quarter), A-6 (27.5 years),
/// A-7a (39 years); chapter 4 for the method.
/// </remarks>
public static class Macrs
{
    /// <summary>Recovery periods of personal property and land improvements, years.</summary>
    public static readonly IReadOnlyList<decimal> PersonalClasses = [3, 5, 7, 10, 15, 20];

    /// <summary>Recovery periods of buildings, years.</summary>
    public static readonly IReadOnlyList<decimal> RealClasses = [27.5m, 39];

    private const int Percent = 100;
    private const int MonthsPerYear = 12;

    /// <summary>
    /// Two columns of the publication differ from its own rule in the last digits: 7-year property of the second quarter (17.85 for 17.86) and 20-year
    /// property of the first (7.000 for 7.008). What is printed is what is filed; the last year takes the difference.
    /// </summary>
    private static readonly (decimal Life, int Quarter, int Year, decimal Printed)[] s_printed = [(7, 2, 1, 17.85m), (20, 1, 2, 7.000m)];

    /// <summary>Share of the basis that is deducted in each year of service.</summary>
    /// <param name="recoveryYears">Recovery period: 3, 5, 7, 10, 15, 20, 27.5 or 39.</param>
    /// <param name="convention">Mid-month for the last two, one of the others for the rest.</param>
    /// <param name="quarter">Quarter placed in service, 1 to 4; read with mid-quarter.</param>
    /// <param name="month">Month placed in service, 1 to 12; read with mid-month.</param>
    /// <param name="bonus">Share of the basis that is deducted in the first year before the table applies, 0 to 1; none on buildings.</param>
    /// <returns>Fractions that sum to 1, from the first year of service on.</returns>
    /// <exception cref="ArgumentException">The class does not exist, or the convention is not one of the class.</exception>
    public static IReadOnlyList<double> Rates(decimal recoveryYears, MacrsConvention convention, int quarter = 1, int month = 1, double bonus = 0)
    {
        var real = RealClasses.Contains(recoveryYears);
        if (!real && !PersonalClasses.Contains(recoveryYears)) throw new ArgumentException($"There is no class of {recoveryYears} years.", nameof(recoveryYears));
        if (real != (convention == MacrsConvention.MidMonth)) throw new ArgumentException("The convention is not one of the class.", nameof(convention));
        if (real && bonus != 0) throw new ArgumentException("There is no bonus on buildings.", nameof(bonus));
        var table = convention switch
        {
            MacrsConvention.HalfYear => Declining(recoveryYears, 0.5m, null),
            MacrsConvention.MidQuarter => Declining(recoveryYears, (9 - (2 * quarter)) / 8m, quarter),
            _ when recoveryYears == 39 => Nonresidential(month),
            _ => Declining(recoveryYears, ((2 * MonthsPerYear) + 1 - (2 * month)) / 24m, null),
        };
        return [.. table.Select((percent, year) => ((1 - bonus) * (double)(percent / Percent)) + (year == 0 ? bonus : 0))];
    }

    /// <summary>
    /// 200 % declining balance to 10 years, 150 % to 20, straight line above, switching to straight line over the remaining life where
    /// that is more; each year on the balance after the rounded years before it, rounded to 0.01 %, and to 0.001 % from 20 years on.
    /// </summary>
    private static List<decimal> Declining(decimal life, decimal firstYear, int? quarter)
    {
        var factor = life <= 10 ? 2m : life <= 20 ? 1.5m : 1m;
        var digits = life >= 20 ? 3 : 2;
        var (years, balance, remaining) = (new List<decimal>(), (decimal)Percent, life);
        while (balance > 0)
        {
            var part = years.Count == 0 ? firstYear : 1;
            var rate = Math.Max(factor / life, 1 / remaining) * part;
            var year = part >= remaining ? balance : Math.Round(balance * rate, digits, MidpointRounding.AwayFromZero);
            var printed = s_printed.FirstOrDefault(entry => entry.Life == life && entry.Quarter == quarter && entry.Year == years.Count + 1);
            if (printed.Life > 0) year = printed.Printed;
            years.Add(year);
            // The column goes on as if the year had followed the rule; the last year is what is left of 100.
            balance -= printed.Life > 0 ? Math.Round(balance * rate, digits, MidpointRounding.AwayFromZero) : year;
            remaining -= part;
        }

        years[^1] = Percent - years.SkipLast(1).Sum();
        return years;
    }

    /// <summary>Whole years at 1/39, rounded to 0.001 %; what is left of 100 goes to the first and last year by their months.</summary>
    private static List<decimal> Nonresidential(int month)
    {
        const int wholeYears = 38;
        var year = Math.Round(Percent / 39m, 3, MidpointRounding.AwayFromZero);
        var rest = Percent - (wholeYears * year);
        var first = Math.Round(rest * (((2 * MonthsPerYear) + 1 - (2 * month)) / 24m), 3, MidpointRounding.AwayFromZero);
        return [first, .. Enumerable.Repeat(year, wholeYears), rest - first];
    }
}
