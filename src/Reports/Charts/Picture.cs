using SkiaSharp;

namespace Stargate.Economics.Reports.Charts;

/// <summary>A drawing with what must stand beside it, wherever it is shown: in a report or by itself.</summary>
/// <param name="Title">Title, with the unit.</param>
/// <param name="Height">Height of the drawing, points.</param>
/// <param name="Draw">Draws it into a rectangle of that height.</param>
/// <param name="Source">Who says so, and how it is to be read.</param>
internal sealed record Picture(string Title, float Height, Action<SKCanvas, SKRect> Draw, string Source);
