using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Studies;

/// <summary>A scenario at every combination of some values. Computed block by block as it is read, so that no sweep needs much memory.</summary>
public static class Sweep
{
    private const int BlockPoints = 512;

    /// <summary>The rows in order, the last axis moving fastest, in blocks.</summary>
    /// <param name="request">What is swept.</param>
    /// <param name="gone">Stops the sweep.</param>
    public static IEnumerable<IReadOnlyList<SweepRow>> Blocks(SweepRequest request, CancellationToken gone)
    {
        var program = new VariedProgram(request.Document, [.. request.Axes.Select(axis => axis.Number)], [.. request.Axes.Select(axis => axis.Ends)]);
        for (var first = 0; first < request.Points; first += BlockPoints)
        {
            double[][] points = [.. Enumerable.Range(first, Math.Min(BlockPoints, request.Points - first)).Select(point => At(request.Axes, point))];
            var results = program.Evaluate(points, gone);
            yield return [.. points.Zip(results, (point, result) => new SweepRow([.. point, .. request.Outputs.Select(output => result.Values?[(int)output])], result.Reason))];
        }
    }

    /// <summary>The columns of the rows: the numbers that are moved, then the quantities.</summary>
    public static IReadOnlyList<SweepColumn> Columns(SweepRequest request)
    {
        var money = ProgramPlan.Of(request.Document.Scenario, request.Document.Catalogue).Prices.Units;
        return
        [
            .. request.Axes.Select(axis => new SweepColumn(axis.Number.Path, axis.Number.Label, axis.Number.Bounds.Unit)),
            .. request.Outputs.Select(QuantityKeys.Of).Select(key => new SweepColumn(key.Path, key.Label, key.UnitIn(money))),
        ];
    }

    private static double[] At(IReadOnlyList<SweepAxis> axes, int point)
    {
        var values = new double[axes.Count];
        for (var a = axes.Count - 1; a >= 0; a--)
        {
            values[a] = axes[a].Values[point % axes[a].Values.Count];
            point /= axes[a].Values.Count;
        }

        return values;
    }
}

/// <summary>A column of a sweep.</summary>
/// <param name="Path">JSON pointer or figure id of a number that is moved, or result path of a quantity.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Its unit.</param>
public sealed record SweepColumn(string Path, string Label, string Unit);

/// <summary>A point of a sweep.</summary>
/// <param name="Cells">The values of the numbers that are moved, then the quantities; null where there is no meaningful answer.</param>
/// <param name="Reason">Why the point is no valid scenario; its quantities are then all null.</param>
public sealed record SweepRow(IReadOnlyList<double?> Cells, string? Reason);
