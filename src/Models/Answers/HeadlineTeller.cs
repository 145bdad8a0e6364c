using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Uncertainty;
using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the headlines: value, range, drivers, and a sentence that can be quoted.</summary>
internal sealed class HeadlineTeller(ProgramPlan plan, QuantityTeller tell, Ensemble? ensemble)
{
    private static readonly (QuantityId Id, string Section, string Verb)[] s_headlines =
    [
        (QuantityId.TotalUsd, "buildout", "The build-out costs {0}"),
        (QuantityId.UsdPerMwIt, "buildout", "The build-out costs {0}"),
        (QuantityId.TargetShare, "buildout", "By the end of the horizon, spending is {0} of the investment target"),
        (QuantityId.ItMw, "capacity", "The programme has {0} once complete"),
        (QuantityId.PeakFacilityMw, "energy", "It asks for {0} at peak"),
        (QuantityId.Accelerators, "compute", "Its IT load carries {0}"),
        (QuantityId.H100Equivalents, "compute", "Their peak dense FP8 rate is that of {0} of the kind H100"),
        (QuantityId.AnnualMwh, "energy", "Complete, it uses {0} of electricity a year"),
        (QuantityId.AnnualUsd, "energy", "Complete, it spends {0} a year on electricity"),
        (QuantityId.Scope2LocationTonnes, "energy", "Electricity from the grid brings {0} a year, location-based"),
        (QuantityId.PeakHeadcount, "jobs", "At the peak of building, {0} work on site"),
        (QuantityId.BuildJobYears, "jobs", "Building takes {0} of direct work"),
        (QuantityId.PermanentFte, "jobs", "Complete, it employs {0} permanently"),
        (QuantityId.OperatingCostUsd, "operatingCost", "Complete, it costs {0} a year to run, without property tax and replaced hardware"),
        (QuantityId.BuildTotalJobs, "economy", "Building takes {0} in the nation, direct, indirect and induced, gross"),
        (QuantityId.StateBuildJobs, "economy", "Building takes {0} in the sites' own states, direct, indirect and induced, gross"),
        (QuantityId.OperatingTotalJobs, "economy", "A year of operation takes {0} in the nation, direct, indirect and induced, gross"),
        (QuantityId.NetRevenueUsd, "fiscal", "After incentives and public services, state and local governments keep {0} in all years together"),
        (QuantityId.LevelisedUsdPerAcceleratorHour, "finance", "Levelised over the life of the hardware, computing costs {0}"),
        (QuantityId.LevelisedUsdPerGwYear, "finance", "Levelised over the life of the hardware, the campuses cost {0}"),
        (QuantityId.FinanceNpvUsd, "finance", "At the start, its flows before finance and after tax are worth {0}"),
        (QuantityId.FinanceIrr, "finance", "Before finance and after tax, it returns {0} a year"),
        (QuantityId.FundingGapUsd, "finance", "Of the spending on building, no named source pays {0}"),
    ];

    /// <summary>The quantities that are headlines, in their order.</summary>
    internal static IReadOnlyList<QuantityId> Ids { get; } = [.. s_headlines.Select(headline => headline.Id)];

    private readonly NumberText _text = new(NumberFormat.Of("en"));

    /// <summary>The quantities that are headlines of a programme.</summary>
    public static IReadOnlyList<QuantityId> Of(ProgramPlan plan) => [.. s_headlines.Select(headline => headline.Id).Where(id => Applies(plan, id))];

    /// <summary>The headlines of the wanted sections.</summary>
    public IReadOnlyList<Headline> Headlines(EvaluationOptions options)
    {
        var wanted = s_headlines.Where(headline => options.Wants(headline.Section) && Applies(plan, headline.Id)).ToArray();
        var told = new Headline[wanted.Length];
        Parallel.For(0, wanted.Length, i => told[i] = Tell(wanted[i].Id, wanted[i].Verb));
        return told;
    }

    private static bool Applies(ProgramPlan plan, QuantityId id) => id switch
    {
        QuantityId.TargetShare => plan.Buildout.Target is not null,
        QuantityId.FinanceNpvUsd or QuantityId.FinanceIrr => plan.Finance.Revenue is not null,
        QuantityId.FundingGapUsd => plan.Funding is not null,
        _ => true,
    };

    private Headline Tell(QuantityId id, string verb)
    {
        var quantity = tell[id];
        var drivers = ensemble?.Values[(int)id] is { } values
            ? Drivers.SharesWhereDefined(values, ensemble.Drivers).Select(driver => new Driver(driver.Id, driver.Label, driver.Share))
            : [];
        var key = QuantityKeys.Of(id);
        return new(
            key.Path, key.Label, quantity.Value, quantity.Unit, quantity.P5, quantity.P50, quantity.P95, quantity.Reason,
            [.. drivers], Sentence(id, verb, quantity));
    }

    private string Sentence(QuantityId id, string verb, Quantity quantity)
    {
        if (quantity.Value is null) return $"{QuantityKeys.Of(id).Label}: {quantity.Reason}";
        var range = _text.ToldRange(quantity);
        var said = string.Format(System.Globalization.CultureInfo.InvariantCulture, verb, _text.Told(quantity));
        var without = quantity.UndefinedShare is { } share ? $"; {_text.Share(share)} of the draws have none" : "";
        return (range.Length == 0 ? $"{said}." : $"{said} (5th to 95th percentile: {range}{without}).").Replace('\u00A0', ' ');
    }
}
