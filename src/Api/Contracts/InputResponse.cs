using System.Text.Json;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Contracts;

/// <summary>Something that a scenario can say.</summary>
/// <param name="Pointer">JSON pointer of the member; a * stands for an index.</param>
/// <param name="Type">object, array, text, word, month, boolean or number; a number may also be given as value, low, high and note.</param>
/// <param name="Description">What it is.</param>
/// <param name="Required">Whether its object must have it; the shorthand on a site is not needed where it has blocks.</param>
/// <param name="Unit">Unit of a number.</param>
/// <param name="Minimum">Smallest number.</param>
/// <param name="ExclusiveMinimum">Number that it must be above.</param>
/// <param name="Maximum">Largest number.</param>
/// <param name="Values">The words that it can be.</param>
/// <param name="Allowed">What is allowed, in words.</param>
/// <param name="Default">The value where none is given.</param>
/// <param name="DefaultFrom">Figure id or rule that the default comes from.</param>
/// <param name="Low">Low end of the default's range.</param>
/// <param name="High">High end of the default's range.</param>
/// <param name="Quality">primary, secondary or estimate, of a default that is a figure.</param>
/// <param name="Sources">Who says the default.</param>
/// <param name="Example">A value that works.</param>
/// <param name="Scenario">A scenario with that value: a body for POST /v1/evaluate.</param>
public sealed record InputResponse(
    string Pointer, string Type, string Description, bool Required, string? Unit, double? Minimum, double? ExclusiveMinimum, double? Maximum,
    IReadOnlyList<string>? Values, string? Allowed, object? Default, string? DefaultFrom, double? Low, double? High, string? Quality,
    IReadOnlyList<SourceReference>? Sources, object Example, JsonElement Scenario)
{
    /// <summary>The input on the wire.</summary>
    /// <param name="input">The input.</param>
    /// <param name="catalogue">Figures and sources of its default.</param>
    /// <returns>The response.</returns>
    public static InputResponse From(InputMember input, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(catalogue);
        var bounds = input.Bounds;
        var figure = input.DefaultFrom is { } id ? catalogue.Find(id) : null;
        return new(
            input.Pointer, input.Type, input.Description, input.Required, bounds?.Unit,
            bounds is { Positive: false } ? bounds.Low : null, bounds is { Positive: true } ? bounds.Low : null, bounds?.High,
            input.Words, input.Allowed ?? bounds?.ToString() ?? (input.Words is { } words ? string.Join(", ", words) : null),
            input.Default is null ? null : Json(input.Default), input.DefaultFrom, figure?.Low, figure?.High, figure?.Quality,
            input.SourceIds?.Select(source => SourceReference.From(catalogue.Sources[source])).ToList(), Json(input.Example), Json(input.With(input.Example)));
    }

    private static JsonElement Json(string text) => JsonElement.Parse(text);
}

/// <summary>A source, in short; GET /v1/sources has the rest.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
public sealed record SourceReference(string Id, string Title, string Url)
{
    /// <summary>A source in short.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The reference.</returns>
    public static SourceReference From(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(source.Id, source.Title, source.Url);
    }
}
