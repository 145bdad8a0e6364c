using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>The months that an evaluation covers.</summary>
/// <param name="Start">The first month.</param>
/// <param name="Count">How many.</param>
/// <param name="AnnualYear">First full calendar year after the last full power; null where the horizon has none.</param>
/// <param name="LastFullPower">Full power of the last block that counts.</param>
public sealed record Horizon(Month Start, int Count, int? AnnualYear, Month LastFullPower)
{
    /// <summary>Full calendar years after the last full power that a horizon covers where the scenario gives none.</summary>
    private const int YearsAfterFullPower = 5;

    /// <summary>The last month.</summary>
    public Month End => Start + (Count - 1);

    /// <summary>The first calendar year.</summary>
    public int FirstYear => Start.Year;

    /// <summary>How many calendar years it touches.</summary>
    public int YearCount => End.Year - Start.Year + 1;

    /// <summary>The calendar years, first to last.</summary>
    public IReadOnlyList<int> Years => [.. Enumerable.Range(Start.Year, End.Year - Start.Year + 1)];

    /// <summary>[month] index of its calendar year.</summary>
    public int[] YearOfMonth { get; } = [.. Enumerable.Range(0, Count).Select(month => (Start + month).Year - Start.Year)];

    /// <summary>Months from the start, as windows count them.</summary>
    public double Offset(Month month) => month - Start;

    /// <summary>Months of a calendar year that lie in the horizon: the first and how many.</summary>
    public (int First, int Count) MonthsOf(int year)
    {
        var first = Math.Max(0, Month.Of(year, 1) - Start);
        var end = Math.Min(Count, Month.Of(year + 1, 1) - Start);
        return (first, Math.Max(0, end - first));
    }

    /// <summary>The horizon of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="leadMonths">Months before the start of construction in which the first money is spent.</param>
    /// <param name="connectionMonths">Months before first power in which the grid connection is begun.</param>
    public static Horizon Of(Scenario scenario, int leadMonths, int connectionMonths)
    {
        var blocks = scenario.Sites.SelectMany(site => site.Blocks).ToList();
        var counting = blocks.Where(block => block.Counts).ToList();
        if (counting.Count == 0) counting = blocks;
        var first = counting.Min(block => Month.Earlier(block.ConstructionStart - leadMonths, block.FirstPower - connectionMonths));
        var last = counting.Max(block => block.FullPower);
        var end = scenario.HorizonEnd ?? Month.Of(last.Year + YearsAfterFullPower, Month.PerYear);
        var start = scenario.HorizonStart ?? first;
        if (start > end) start = end;
        if (scenario.HorizonStart is null && end - start >= ScenarioLimits.Months) start = end - (ScenarioLimits.Months - 1);
        if (end - start >= ScenarioLimits.Months) end = start + (ScenarioLimits.Months - 1);
        var year = last.Year + 1;
        var whole = Month.Of(year, 1) >= start && Month.Of(year, Month.PerYear) <= end;
        return new(start, end - start + 1, whole ? year : null, last);
    }
}
