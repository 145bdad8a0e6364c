using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>What is kept of a large ensemble.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Moments">Moments of the headlines together, over the draws in which each has a number.</param>
/// <param name="Each">[headline] its own moments, over the draws in which it has a number.</param>
/// <param name="Headlines">[headline] counts.</param>
/// <param name="Exact">[headline][draw] every value; null where there are too many draws to keep them.</param>
/// <param name="Fans">[series][year] counts.</param>
/// <param name="Reached">[target] draws that reach it.</param>
public sealed record LargeEnsemble(
    LargeQuestion Question, CoMoments Moments, IReadOnlyList<CoMoments> Each, IReadOnlyList<BinnedCounts> Headlines, IReadOnlyList<double[]>? Exact,
    IReadOnlyList<IReadOnlyList<BinnedCounts>> Fans, IReadOnlyList<int> Reached);
