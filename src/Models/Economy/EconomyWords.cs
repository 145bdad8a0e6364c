using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Economy;

/// <summary>Words for effects and measures, written once.</summary>
internal static class EconomyWords
{
    private static readonly string[] s_effects = ["direct", "indirect", "induced", "total"];
    private static readonly string[] s_measures = ["jobs", "labour income", "value added", "output", "taxes on production"];
    private static readonly string[] s_inStates = [.. s_measures.Select(measure => $"{measure} in the sites' own states")];
    private static readonly string[][] s_names = [.. s_effects.Select(effect => s_measures.Select(measure => $"{effect} {measure}").ToArray())];

    /// <summary>Name of an effect in a measure.</summary>
    public static string Of(Effect effect, EconomyMeasure measure) => s_names[(int)effect][(int)measure];

    /// <summary>Name of all effects in the sites' own states.</summary>
    public static string InStates(EconomyMeasure measure) => s_inStates[(int)measure];

    /// <summary>Id of an effect on the wire.</summary>
    public static string Id(Effect effect) => s_effects[(int)effect];
}
