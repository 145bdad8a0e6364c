namespace Stargate.Economics.Models.Answers;

/// <summary>Sources and uses of the money for building, nominal USD. In every year the uses are the sum of what is drawn and the gap.</summary>
/// <param name="Commitments">stargate where the commitments of the public record count, else none.</param>
/// <param name="Order">In which order sources are drawn, in words.</param>
/// <param name="Years">Calendar years of the horizon.</param>
/// <param name="Uses">What is paid for: facility, and IT where the view pays for it.</param>
/// <param name="Sources">Who pays, in the order of drawing.</param>
/// <param name="GapByYear">Spending that no source pays, by year.</param>
/// <param name="ToTarget">The sources beside the investment target; absent without one.</param>
public sealed record FundingAnswer(
    string Commitments, string Order, IReadOnlyList<int> Years, IReadOnlyList<FundingUse> Uses, IReadOnlyList<FundingSource> Sources,
    IReadOnlyList<double> GapByYear, FundingTarget? ToTarget);

/// <summary>Something that is paid for.</summary>
/// <param name="Id">facility or it.</param>
/// <param name="Label">What it is.</param>
/// <param name="Usd">By year.</param>
/// <param name="TotalUsd">Over all years.</param>
public sealed record FundingUse(string Id, string Label, IReadOnlyList<double> Usd, double TotalUsd);

/// <summary>A source of money.</summary>
/// <param name="Id">Id of the commitment (GET /v1/commitments) or of the scenario's source.</param>
/// <param name="Label">Who pays, and whom.</param>
/// <param name="Kind">equity, debt, vendor or other.</param>
/// <param name="Firmness">closed, contract, reported or announced as the record has it; absent for a source of the scenario.</param>
/// <param name="From">First month in which it can be drawn; absent where that is the beginning.</param>
/// <param name="Usd">Amount.</param>
/// <param name="DrawnUsd">Drawn by year.</param>
/// <param name="DrawnTotalUsd">Drawn in all.</param>
/// <param name="SourceIds">Who says so; empty for a source of the scenario.</param>
public sealed record FundingSource(
    string Id, string Label, string Kind, string? Firmness, string? From, double Usd, IReadOnlyList<double> DrawnUsd, double DrawnTotalUsd, IReadOnlyList<string> SourceIds);

/// <summary>The sources beside the investment target.</summary>
/// <param name="TargetUsd">Target.</param>
/// <param name="CommittedUsd">Sum of the sources, drawn or not.</param>
/// <param name="GapUsd">Target less the sources, at least 0.</param>
public sealed record FundingTarget(double TargetUsd, double CommittedUsd, double GapUsd);
