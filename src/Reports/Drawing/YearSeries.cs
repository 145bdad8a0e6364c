using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>Numbers by year that are drawn in one colour.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Values">One for each year.</param>
internal sealed record Series(string Name, SKColor Colour, IReadOnlyList<double> Values);

/// <summary>A level that the chart is measured against.</summary>
/// <param name="Value">The level.</param>
/// <param name="Label">Written on the line.</param>
internal sealed record Level(double Value, string Label);
