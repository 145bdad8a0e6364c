using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>Numbers by year that are drawn in one colour.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Values">One for each year.</param>
/// <param name="Hollow">Whether its bars are outlines: what is missing, such as taxes not raised.</param>
internal sealed record Series(string Name, SKColor Colour, IReadOnlyList<double> Values, bool Hollow = false);

/// <summary>A level that the chart is measured against.</summary>
/// <param name="Value">The level.</param>
/// <param name="Label">Written on the line.</param>
internal sealed record Level(double Value, string Label);
