using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>A quotable quantity that a study looks at, as the answer has it.</summary>
/// <param name="Path">Result path.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">The result at central figures; absent where there is no meaningful answer.</param>
public sealed record StudiedHeadline(string Path, string Label, string Unit, double? Value)
{
    /// <summary>The quantity of a path.</summary>
    public static QuantityId? Find(string path)
    {
        foreach (var id in Enum.GetValues<QuantityId>())
        {
            if (QuantityKeys.Of(id).Path == path) return id;
        }

        return null;
    }

    /// <summary>Paths that are spelt most like a text.</summary>
    internal static IEnumerable<string> Nearest(string path) => Enum.GetValues<QuantityId>().Select(id => QuantityKeys.Of(id).Path)
        .OrderBy(known => EditDistance.Between(known, path.Length <= 120 ? path : path[..120])).Take(5);

    /// <summary>A quantity with a value.</summary>
    internal static StudiedHeadline Of(QuantityId id, ProgramPlan plan, double? value)
    {
        var key = QuantityKeys.Of(id);
        return new(key.Path, key.Label, key.UnitIn(plan.Prices.Units), value);
    }

    /// <summary>Every quantity of a plan at central figures, [<see cref="QuantityId"/>].</summary>
    internal static double?[] ValuesOf(ProgramPlan plan) => ValuesOf(plan, Assumptions.Central(plan.Slots));

    /// <summary>Every quantity of a plan, [<see cref="QuantityId"/>]; null where there is no meaningful answer.</summary>
    internal static double?[] ValuesOf(ProgramPlan plan, Assumptions<Real> a)
    {
        var quantities = new Real?[QuantityKeys.Count];
        Quantities.Collect(ProgramModel.Evaluate(plan, a, detail: false), quantities);
        return Meaningful([.. quantities.Select(quantity => quantity?.Value)]);
    }

    /// <summary>Takes out what is no number, and the month of a target that is not reached.</summary>
    internal static double?[] Meaningful(double?[] values)
    {
        if (values[(int)QuantityId.TargetShare] < 1) values[(int)QuantityId.TargetCrossed] = null;
        for (var q = 0; q < values.Length; q++)
        {
            if (values[q] is { } value && !double.IsFinite(value)) values[q] = null;
        }

        return values;
    }
}
