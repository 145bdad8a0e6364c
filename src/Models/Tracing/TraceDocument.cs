namespace Stargate.Economics.Models.Tracing;

/// <summary>The tree of one result as a flat map. Evaluating the operations over the inputs gives every value again.</summary>
/// <param name="Path">The result path.</param>
/// <param name="Hash">Hash of the result.</param>
/// <param name="Root">Id of the node of the result.</param>
/// <param name="Truncated">Whether depth or the cap on nodes cut the tree somewhere.</param>
/// <param name="Nodes">Nodes by id.</param>
/// <param name="Sources">The sources that the figures of the tree name, by id.</param>
public sealed record TraceDocument(
    string Path, string Hash, string Root, bool Truncated, IReadOnlyDictionary<string, TraceNodeDocument> Nodes,
    IReadOnlyDictionary<string, Catalogue.Source> Sources);

/// <summary>One step.</summary>
/// <param name="Name">Name, where the formula gives one.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Op">+, −, ×, ÷, min, max, sum, exp, log, pow, select, figure, input or constant.</param>
/// <param name="Inputs">Ids of the inputs, in order; null at a leaf or where the tree is cut.</param>
/// <param name="Formula">The step as the code computed it, in names and numbers.</param>
/// <param name="Figure">Figure id, at a figure.</param>
/// <param name="Pointer">JSON pointer of the scenario, at an input.</param>
/// <param name="Source">Source ids, at a figure.</param>
/// <param name="Truncated">True where depth or the cap cut the tree: the node keeps its value.</param>
public sealed record TraceNodeDocument(
    string? Name, double Value, string Unit, string Op, IReadOnlyList<string>? Inputs, string? Formula, string? Figure, string? Pointer,
    string? Source, bool? Truncated);

/// <summary>A trace, or why there is none.</summary>
/// <param name="Document">The trace.</param>
/// <param name="Error">Why there is none.</param>
/// <param name="NearestPaths">Paths of this result that are spelt most like the one asked for.</param>
public sealed record TraceResult(TraceDocument? Document, string? Error, IReadOnlyList<string> NearestPaths);
