using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>What the funding model answers, nominal USD.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="UsesUsd">Spending on building.</param>
/// <param name="CommittedUsd">Sum of the sources, drawn or not.</param>
/// <param name="GapUsd">Spending that no source pays.</param>
/// <param name="SourceUsd">[source] amount.</param>
/// <param name="DrawnUsd">[source] drawn in all.</param>
/// <param name="TargetUsd">Investment target; null without.</param>
/// <param name="TargetGapUsd">Target less the sources, at least 0; null without a target.</param>
/// <param name="Months">Series; only where details are asked for.</param>
public sealed record FundingResult<T>(
    T UsesUsd, T CommittedUsd, T GapUsd, T[] SourceUsd, T[] DrawnUsd, T? TargetUsd, T? TargetGapUsd, FundingMonths<T>? Months) where T : struct, IReal<T>;

/// <summary>Sources and uses by month of the horizon: in every month the uses are the sum of what is drawn and the gap.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="UsesUsd">[month] spending on building.</param>
/// <param name="DrawnUsd">[source][month] drawn.</param>
/// <param name="GapUsd">[month] gap.</param>
public sealed record FundingMonths<T>(T[] UsesUsd, T[][] DrawnUsd, T[] GapUsd) where T : struct, IReal<T>;
