namespace Stargate.Economics.Models.Time;

/// <summary>A curve that windows of a site follow, from a whole month on.</summary>
/// <param name="Start">Part of the first month that passes before it begins, months in 0..1.</param>
/// <param name="Length">Months.</param>
/// <param name="Slips">Whether it can be late.</param>
public readonly record struct SpendCurve(double Start, double Length, bool Slips);
