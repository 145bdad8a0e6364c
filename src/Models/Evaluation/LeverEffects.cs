using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>What a lever changes: the result of the scenario minus the result of the same scenario without that lever.</summary>
public static class LeverEffects
{
    /// <summary>The quantities whose changes are told, in the order of tables.</summary>
    public static IReadOnlyList<QuantityId> Told { get; } =
    [
        QuantityId.TotalUsd, QuantityId.ItMw, QuantityId.PeakFacilityMw, QuantityId.FirmPeakMw, QuantityId.Accelerators, QuantityId.EffectiveH100Equivalents,
        QuantityId.AnnualMwh, QuantityId.AnnualUsd, QuantityId.FlexibilityUsd, QuantityId.Scope1Tonnes, QuantityId.Scope2LocationTonnes,
        QuantityId.Scope2MarketTonnes, QuantityId.SiteLitres, QuantityId.SourceLitres, QuantityId.RenewableShare, QuantityId.BuildJobYears, QuantityId.PermanentFte,
    ];

    /// <summary>The plan of the same scenario without one lever.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="lever">Name of the lever, as on the wire.</param>
    public static ProgramPlan Without(ProgramPlan plan, string lever) =>
        ProgramPlan.Of(plan.Scenario with { Levers = plan.Scenario.Levers.Without(lever) }, plan.Catalogue);

    /// <summary>Path of a change.</summary>
    public static string Path(string lever, QuantityId id) => $"levers[{lever}].deltas[{QuantityKeys.Of(id).Path}]";

    /// <summary>The changes by one lever; null where one of the two results has no meaningful answer.</summary>
    /// <param name="with">The result with it.</param>
    /// <param name="without">The result without it.</param>
    /// <param name="money">Units of money.</param>
    public static IEnumerable<(QuantityId Id, T? Change)> Of<T>(ResultView<T> with, ResultView<T> without, MoneyUnits money) where T : struct, IReal<T> =>
        Told.Select(id => (id, with[id] is { } on && without[id] is { } off
            ? T.Name(on - off, "change by the lever", QuantityKeys.Of(id).UnitIn(money))
            : (T?)null));
}
