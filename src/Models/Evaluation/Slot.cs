namespace Stargate.Economics.Models.Evaluation;

/// <summary>Place of one number among those that an evaluation reads.</summary>
/// <param name="Index">Its index.</param>
public readonly record struct Slot(int Index);
