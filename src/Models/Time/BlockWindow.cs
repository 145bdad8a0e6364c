namespace Stargate.Economics.Models.Time;

/// <summary>A window of a block.</summary>
/// <param name="Block">Index of the block in the programme.</param>
/// <param name="Curve">Index of its curve at the site.</param>
/// <param name="Offset">Whole months from the first month of the horizon to the curve's first.</param>
public readonly record struct BlockWindow(int Block, int Curve, int Offset);
