using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>What a large ensemble keeps of a draw: quantities, then yearly series; not a number where the draw has none.</summary>
/// <param name="plan">The programme.</param>
/// <param name="quantities">The quantities.</param>
internal sealed class DrawColumns(ProgramPlan plan, IReadOnlyList<QuantityId> quantities)
{
    /// <summary>How many numbers.</summary>
    public int Count { get; } = quantities.Count + (FanSeries.All.Count * plan.Horizon.YearCount);

    /// <summary>Evaluates a programme.</summary>
    /// <param name="slots">[slot] numbers.</param>
    /// <param name="workspace">Arrays to use again.</param>
    /// <param name="scratch">[<see cref="QuantityId"/>] room.</param>
    /// <param name="into">[column] numbers.</param>
    public void Evaluate<T>(T[] slots, Workspace<T> workspace, T?[] scratch, T[] into) where T : struct, IReal<T>
    {
        var result = ProgramModel.Evaluate(plan, new Assumptions<T>(slots), detail: false, workspace, series: true);
        Quantities.Collect(result, scratch);
        for (var q = 0; q < quantities.Count; q++)
        {
            into[q] = scratch[(int)quantities[q]] ?? T.Of(double.NaN);
            if (quantities[q] == QuantityId.TargetCrossed && scratch[(int)QuantityId.TargetShare] is { } share)
                into[q] = T.Select(T.Of(1) - share, T.Of(double.NaN), into[q]);
        }

        FanSeries.Write(plan.Horizon, result, into.AsSpan(quantities.Count));
    }
}
