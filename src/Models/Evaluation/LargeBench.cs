using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>What one thread of a large ensemble works with: it draws a block of draws, evaluates it and folds it into its counts.</summary>
internal sealed class LargeBench
{
    /// <summary>Draws of a block: the unit in which parts are merged, on every machine and with any number of threads.</summary>
    public const int BlockDraws = 2_048;

    // What is drawn of a stretch stays in a core's memory until it is worked out.
    private const int StretchDraws = 256;

    private readonly SlotSampler _sampler;
    private readonly LargeQuestion _question;
    private readonly IDrawKernel _kernel;
    private readonly int _quantities;
    private readonly (int Slot, int Group)[] _drawn;
    private readonly double[][] _values;
    private readonly double[][] _common;
    private readonly double[][] _complete;

    /// <summary>Sets the bench up.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="sampler">Where draws come from.</param>
    /// <param name="question">What is wanted.</param>
    /// <param name="columns">How many columns: headlines, what the targets ask for, series by year.</param>
    /// <param name="quantities">How many of them are quantities.</param>
    /// <param name="kernel">What works draws out.</param>
    public LargeBench(ProgramPlan plan, SlotSampler sampler, LargeQuestion question, int columns, int quantities, IDrawKernel kernel)
    {
        (_sampler, _question, _quantities, _kernel) = (sampler, question, quantities, kernel);
        _drawn = [.. sampler.Drawn.Select(slot => (slot, plan.Slots[slot].Group is { } group ? sampler.Groups.ToList().IndexOf(group) : -1))];
        _values = Columns(_drawn.Length, StretchDraws);
        _common = Columns(sampler.Groups.Count, StretchDraws);
        Results = Columns(columns, BlockDraws);
        _complete = Columns(question.Headlines.Count, BlockDraws);
    }

    /// <summary>[column][draw of the block] quantities, then series by year; not a number where a draw has none.</summary>
    public double[][] Results { get; }

    /// <summary>Counts of the headlines and the series, once the edges are known.</summary>
    public BinnedCounts[]? Counts { get; set; }

    /// <summary>Draws and evaluates a block.</summary>
    /// <param name="first">Its first draw.</param>
    /// <param name="count">How many draws; a multiple of eight.</param>
    public void Evaluate(int first, int count)
    {
        for (var done = 0; done < count; done += StretchDraws)
        {
            var some = Math.Min(StretchDraws, count - done);
            Draw(first + done, some);
            _kernel.Run(_values, Results, done, some);
        }
    }

    private void Draw(int first, int count)
    {
        for (var g = 0; g < _common.Length; g++) _sampler.Normals(DimensionNames.Group(_sampler.Groups[g]), first, _common[g].AsSpan(0, count));
        for (var d = 0; d < _drawn.Length; d++)
        {
            if (!_kernel.Needs(d)) continue;
            var common = _drawn[d].Group < 0 ? default : _common[_drawn[d].Group].AsSpan(0, count);
            _sampler.Values(_drawn[d].Slot, first, common, _values[d].AsSpan(0, count));
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
    public int ColumnOf(int counter) => counter < _question.Headlines.Count ? counter : counter - _question.Headlines.Count + _quantities;

    private static double[][] Columns(int count, int draws) => [.. Enumerable.Range(0, count).Select(_ => new double[draws])];

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
