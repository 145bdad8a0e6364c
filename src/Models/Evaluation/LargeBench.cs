using System.Runtime.Intrinsics;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>What one thread of a large ensemble works with: it draws a block of draws, evaluates it and folds it into its counts.</summary>
internal sealed class LargeBench
{
    /// <summary>Draws of a block: the unit in which parts are merged, on every machine and with any number of threads.</summary>
    public const int BlockDraws = 2_048;

    private readonly ProgramPlan _plan;
    private readonly SlotSampler _sampler;
    private readonly LargeQuestion _question;
    private readonly Lanes[] _slots;
    private readonly (int Slot, int Group)[] _drawn;
    private readonly double[][] _values;
    private readonly double[][] _common;
    private readonly Lanes?[] _quantities = new Lanes?[QuantityKeys.Count];
    private readonly Lanes[] _fan;
    private readonly Workspace<Lanes> _workspace = new();
    private readonly double[][] _complete;

    /// <summary>Sets the bench up.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="sampler">Where draws come from.</param>
    /// <param name="question">What is wanted.</param>
    /// <param name="quantities">The quantities of the first columns: headlines, then what the targets ask for.</param>
    public LargeBench(ProgramPlan plan, SlotSampler sampler, LargeQuestion question, IReadOnlyList<QuantityId> quantities)
    {
        (_plan, _sampler, _question, Quantities) = (plan, sampler, question, quantities);
        _slots = [.. plan.Slots.Select(slot => Lanes.Of(slot.Central))];
        _drawn = [.. plan.Slots.Index().Where(slot => slot.Item.IsUncertain).Select(slot => (slot.Index, slot.Item.Group is { } group ? sampler.Groups.ToList().IndexOf(group) : -1))];
        _values = Columns(_drawn.Length);
        _common = Columns(sampler.Groups.Count);
        _fan = new Lanes[FanSeries.All.Count * plan.Horizon.YearCount];
        Results = Columns(quantities.Count + _fan.Length);
        _complete = Columns(question.Headlines.Count);
    }

    /// <summary>The quantities of the first columns.</summary>
    public IReadOnlyList<QuantityId> Quantities { get; }

    /// <summary>[column][draw of the block] quantities, then series by year; not a number where a draw has none.</summary>
    public double[][] Results { get; }

    /// <summary>Counts of the headlines and the series, once the edges are known.</summary>
    public BinnedCounts[]? Counts { get; set; }

    /// <summary>Draws and evaluates a block.</summary>
    /// <param name="first">Its first draw.</param>
    /// <param name="count">How many draws; a multiple of eight.</param>
    public void Evaluate(int first, int count)
    {
        for (var g = 0; g < _common.Length; g++) _sampler.Normals(DimensionNames.Group(_sampler.Groups[g]), first, _common[g].AsSpan(0, count));
        for (var d = 0; d < _drawn.Length; d++)
        {
            var common = _drawn[d].Group < 0 ? default : _common[_drawn[d].Group].AsSpan(0, count);
            _sampler.Values(_drawn[d].Slot, first, common, _values[d].AsSpan(0, count));
        }

        var assumptions = new Assumptions<Lanes>(_slots);
        for (var k = 0; k < count; k += Lanes.Count)
        {
            for (var d = 0; d < _drawn.Length; d++) _slots[_drawn[d].Slot] = new(Vector512.LoadUnsafe(ref _values[d][k]));
            Keep(ProgramModel.Evaluate(_plan, assumptions, detail: false, _workspace, series: true), k);
        }
    }

    /// <summary>Folds the block into the counts.</summary>
    /// <param name="count">Its draws.</param>
    /// <returns>Moments of the draws in which every headline has a number.</returns>
    public (CoMoments Moments, CoMoments[] Each) Fold(int count)
    {
        var headlines = _question.Headlines.Count;
        for (var c = 0; c < Counts!.Length; c++) Counts[c].Add(Results[ColumnOf(c)].AsSpan(0, count));
        var each = new CoMoments[headlines];
        for (var h = 0; h < headlines; h++) each[h] = CoMoments.Of([_complete[h]], Copy(count, [h], [_complete[h]]));
        int[] all = [.. Enumerable.Range(0, headlines)];
        return (CoMoments.Of(_complete, Copy(count, all, _complete)), each);
    }

    /// <summary>Column of the results whose values a counter counts: headlines first, then the series.</summary>
    public int ColumnOf(int counter) => counter < _question.Headlines.Count ? counter : counter - _question.Headlines.Count + Quantities.Count;

    private static double[][] Columns(int count) => [.. Enumerable.Range(0, count).Select(_ => new double[BlockDraws])];

    private void Keep(ProgramResult<Lanes> result, int k)
    {
        Evaluation.Quantities.Collect(result, _quantities);
        for (var q = 0; q < Quantities.Count; q++)
        {
            var value = _quantities[(int)Quantities[q]]?.Values ?? Vector512.Create(double.NaN);
            if (Quantities[q] == QuantityId.TargetCrossed && _quantities[(int)QuantityId.TargetShare] is { } share)
            {
                value = Vector512.ConditionalSelect(Vector512.LessThan(share.Values, Vector512<double>.One), Vector512.Create(double.NaN), value);
            }

            value.StoreUnsafe(ref Results[q][k]);
        }

        FanSeries.Write(_plan.Horizon, result, _fan);
        for (var f = 0; f < _fan.Length; f++) _fan[f].Values.StoreUnsafe(ref Results[Quantities.Count + f][k]);
    }

    /// <summary>Copies the draws in which all the columns have numbers; answers how many.</summary>
    private int Copy(int count, ReadOnlySpan<int> columns, double[][] into)
    {
        var kept = 0;
        for (var k = 0; k < count; k++)
        {
            var complete = true;
            foreach (var column in columns) complete &= double.IsFinite(Results[column][k]);
            if (!complete) continue;
            for (var c = 0; c < columns.Length; c++) into[c][kept] = Results[columns[c]][k];
            kept++;
        }

        return kept;
    }
}
