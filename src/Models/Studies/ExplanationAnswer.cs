using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Models.Studies;

/// <summary>One number of a result in plain words.</summary>
/// <param name="Path">Result path.</param>
/// <param name="Hash">Hash of the result.</param>
/// <param name="Quantity">The number with its unit, and its range where it has one.</param>
/// <param name="Paragraph">What it is, how sure it is, what moves it, how it is computed and from what.</param>
/// <param name="Numbers">Every number of the paragraph but those inside formulas and inside names.</param>
/// <param name="Formula">How it is computed, in the names of what it is computed from; absent where it is taken as given.</param>
/// <param name="Parts">How what the formula names is computed in turn, where that is short.</param>
/// <param name="Drivers">What moves it most, up to three; none where it has no range.</param>
/// <param name="Sources">The sources behind its figures, the most used first.</param>
public sealed record ExplanationAnswer(
    string Path, string Hash, Quantity Quantity, string Paragraph, IReadOnlyList<ExplainedNumber> Numbers, string? Formula,
    IReadOnlyList<ExplainedPart> Parts, IReadOnlyList<Driver> Drivers, IReadOnlyList<ExplainedSource> Sources);

/// <summary>A number of a paragraph.</summary>
/// <param name="Text">As the paragraph has it, rounded.</param>
/// <param name="Value">The number itself.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="What">value, p5, p95, share of a driver, figures, estimates or sources.</param>
public sealed record ExplainedNumber(string Text, double Value, string Unit, string What);

/// <summary>A part of a formula.</summary>
/// <param name="Name">What the formula calls it.</param>
/// <param name="Formula">How it is computed, in the names of what it is computed from.</param>
public sealed record ExplainedPart(string Name, string Formula);

/// <summary>A source behind a number.</summary>
/// <param name="Id">Its id; GET /v1/sources/{id} has the rest.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Figures">How many of the figures behind the number it is named for.</param>
public sealed record ExplainedSource(string Id, string Title, string Publisher, int Figures);
