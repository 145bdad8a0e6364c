namespace Stargate.Economics.Models.Scenarios;

/// <summary>A member of a scenario, or a figure that it can replace: what a caller may give and what happens where nothing is given.</summary>
/// <param name="Pointer">JSON pointer; a * stands for an index.</param>
/// <param name="Type">object, array, text, word, month, boolean, or number; a number may be given with a range.</param>
/// <param name="Description">What it is.</param>
/// <param name="Example">A value that works, as JSON.</param>
/// <param name="Template">A scenario as JSON in which $ stands for the value.</param>
public sealed record InputMember(string Pointer, string Type, string Description, string Example, string Template)
{
    /// <summary>Whether its object must have it.</summary>
    public bool Required { get; init; }

    /// <summary>Bounds of a number.</summary>
    public NumberBounds? Bounds { get; init; }

    /// <summary>The words that it can be.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    /// <summary>What it can be, where that is neither bounds nor words.</summary>
    public string? Allowed { get; init; }

    /// <summary>The value where none is given, as JSON; null where there is no single one.</summary>
    public string? Default { get; init; }

    /// <summary>Where the default comes from.</summary>
    public string? DefaultFrom { get; init; }

    /// <summary>Sources of the default.</summary>
    public IReadOnlyList<string>? SourceIds { get; init; }

    /// <summary>A scenario with the value.</summary>
    /// <param name="value">The value as JSON.</param>
    public string With(string value) => Template.Replace("$", value, StringComparison.Ordinal);
}
