namespace Stargate.Economics.Models.Studies;

/// <summary>Two scenarios side by side.</summary>
/// <param name="HashA">Hash of the result of a.</param>
/// <param name="HashB">Hash of the result of b.</param>
/// <param name="NameA">Name of a.</param>
/// <param name="NameB">Name of b.</param>
/// <param name="Changes">What differs, in groups; joined with + where the parts cannot be changed one without the other.</param>
/// <param name="Headlines">The headlines with their differences.</param>
/// <param name="Series">Yearly series of both.</param>
public sealed record ComparisonAnswer(
    string HashA, string HashB, string NameA, string NameB, IReadOnlyList<string> Changes, IReadOnlyList<ComparedHeadline> Headlines, IReadOnlyList<ComparedSeries> Series);

/// <summary>A headline of two scenarios.</summary>
/// <param name="Path">Result path.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="A">Its value in a, at central figures; absent where there is no meaningful answer.</param>
/// <param name="B">Its value in b.</param>
/// <param name="Difference">b − a.</param>
/// <param name="Drivers">What makes the difference; the values sum to it.</param>
/// <param name="Waterfall">The same from a to b as steps on top of each other, for a drawing.</param>
/// <param name="Reason">Why there are no drivers.</param>
public sealed record ComparedHeadline(
    string Path, string Label, string Unit, double? A, double? B, double? Difference, IReadOnlyList<ComparisonDriver> Drivers,
    IReadOnlyList<WaterfallStep> Waterfall, string? Reason);

/// <summary>What one group of changes does to a headline.</summary>
/// <param name="Change">capacity, schedule, place, technology, figures or finance; several joined with +.</param>
/// <param name="Value">Its mean effect over all orders in which the groups could be changed (Shapley value), in the headline's unit.</param>
public sealed record ComparisonDriver(string Change, double Value);

/// <summary>A bar of a waterfall.</summary>
/// <param name="Step">a, a change, or b.</param>
/// <param name="From">Where the bar begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record WaterfallStep(string Step, double From, double To);

/// <summary>A yearly series of two scenarios.</summary>
/// <param name="Path">Result path without the year.</param>
/// <param name="Years">The years that either covers.</param>
/// <param name="A">[year] values of a; null outside its horizon.</param>
/// <param name="B">[year] values of b; null outside its horizon.</param>
public sealed record ComparedSeries(string Path, IReadOnlyList<int> Years, IReadOnlyList<double?> A, IReadOnlyList<double?> B);
