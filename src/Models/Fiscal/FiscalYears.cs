using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Fiscal;

/// <summary>The calendar years of the fiscal model: from the first of the horizon to its last, or to 25 years after the last incentive.</summary>
/// <param name="First">The first year.</param>
/// <param name="Count">How many.</param>
public sealed record FiscalYears(int First, int Count)
{
    private const int YearsAfterIncentive = 25;

    /// <summary>The years.</summary>
    public IReadOnlyList<int> All => [.. Enumerable.Range(First, Count)];

    /// <summary>The years of a scenario.</summary>
    /// <param name="horizon">The months.</param>
    /// <param name="sites">The sites.</param>
    public static FiscalYears Of(Horizon horizon, IReadOnlyList<Site> sites)
    {
        var last = sites.SelectMany(site => new[] { AbatementEnd(site), ExemptionEnd(site) }).Max();
        var end = last is { } year ? Math.Max(horizon.End.Year, year + YearsAfterIncentive) : horizon.End.Year;
        return new(horizon.Start.Year, end - horizon.Start.Year + 1);
    }

    /// <summary>First tax year of an abatement: the given one, or the first full calendar year after the site's last full power.</summary>
    public static int AbatementStart(Site site) => site.Incentives.PropertyTaxAbatement?.StartYear ?? LastFullPower(site).Year + 1;

    /// <summary>First calendar year of an exemption: the given one, or that in which construction starts.</summary>
    public static int ExemptionStart(Site site) => site.Incentives.SalesTaxExemption?.StartYear ?? Counting(site).Min(block => block.ConstructionStart).Year;

    private static int? AbatementEnd(Site site) =>
        site.Incentives.PropertyTaxAbatement is { Years: { } years } ? AbatementStart(site) + years - 1 : null;

    private static int? ExemptionEnd(Site site) => site.Incentives.SalesTaxExemption is not { } terms ? null
        : terms.Years is { } years ? ExemptionStart(site) + years - 1 : LastFullPower(site).Year;

    private static Month LastFullPower(Site site) => Counting(site).Max(block => block.FullPower);

    private static IEnumerable<Block> Counting(Site site) => site.Blocks.Where(block => block.Counts);
}
