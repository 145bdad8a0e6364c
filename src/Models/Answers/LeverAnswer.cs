using System.Text.Json.Serialization;

namespace Stargate.Economics.Models.Answers;

/// <summary>What one lever changes, against the same scenario without it.</summary>
/// <param name="Lever">renewables, efficientCooling, algorithmicEfficiency or smartGrid.</param>
/// <param name="Label">What it is.</param>
/// <param name="Meaning">How it is modelled, and what is not.</param>
/// <param name="Deltas">Changes of results.</param>
public sealed record LeverAnswer(string Lever, string Label, string Meaning, IReadOnlyList<LeverDelta> Deltas);

/// <summary>One change.</summary>
/// <param name="Id">Result path.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">The unit.</param>
/// <param name="With">The result with the lever, at central figures.</param>
/// <param name="Without">The result without it.</param>
/// <param name="Value">With minus without; null where one of them has no meaningful answer.</param>
public sealed record LeverDelta(
    string Id, string Label, string Unit, double? With, double? Without,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Value);
