using System.Globalization;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Models.Record;

/// <summary>The rule by which a claim is judged, and the sentence that says the outcome. Nothing but the numbers enters.</summary>
public static class Verdicts
{
    /// <summary>Part of a number without a range by which a claim may differ from it and still be within: half of one percent, the rounding of a claim of three digits.</summary>
    public const double Tolerance = 0.005;

    private static readonly NumberText s_text = new(NumberFormat.Of("en"));

    /// <summary>The rule in words.</summary>
    public static string Rule { get; } =
        "The claimed number is held against the model's 5th to 95th percentile under each definition: within where it lies between them, above where it "
        + "exceeds the 95th, below where it falls short of the 5th. Where the central number lies outside its percentiles (a delay that only the draws have), the range "
        + "reaches to it. A claim that is a range is within where the two ranges touch. A number without a range "
        + "is widened by half of one percent to both sides. Nothing else enters: neither who spoke, nor whether the number was said as a floor or a ceiling.";

    /// <summary>Where a claim stands.</summary>
    /// <param name="low">The claim, or its low end.</param>
    /// <param name="high">Its high end; the same for a single number.</param>
    /// <param name="model">The model's number.</param>
    public static Verdict Of(double low, double high, Quantity model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Value is not { } value) return Verdict.NotCompared;
        var (least, most) = (Math.Min(model.P5 ?? value, value), Math.Max(model.P95 ?? value, value));
        if (least == most) (least, most) = (value * (1 - Tolerance), value * (1 + Tolerance));
        return low > most ? Verdict.Above : high < least ? Verdict.Below : Verdict.Within;
    }

    /// <summary>The claim over the model's central number, by the end of the claim that is nearer to it; null where there is none or it is 0.</summary>
    public static double? Ratio(double low, double high, Quantity model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Value is { } value && value > 0 ? Math.Clamp(value, low, high) / value : null;
    }

    /// <summary>The outcome as a sentence.</summary>
    internal static string Sentence(Claim claim, Definition definition, Quantity model, Verdict verdict, double? ratio)
    {
        if (model.Value is null) return $"{definition.Words}: {model.Reason}";
        var range = s_text.ToldRange(model);
        var number = (range.Length == 0 ? s_text.Told(model) : $"{s_text.Told(model)} (5th to 95th percentile: {range})").Replace('\u00A0', ' ');
        if (verdict == Verdict.NotCompared) return $"{definition.Words}: the model has {number}; the claim names no such number.";
        var subject = claim.Bound switch { Bound.AtLeast => "The claimed floor", Bound.AtMost => "The claimed ceiling", _ => "The claim" };
        var place = (verdict, range.Length > 0) switch
        {
            (Verdict.Within, true) => "within that range",
            (Verdict.Within, false) => "equal to that number",
            (Verdict.Above, true) => "above that range",
            (Verdict.Above, false) => "above that number",
            (_, true) => "below that range",
            _ => "below that number",
        };
        var times = ratio is { } r ? $", {Times(r)} times the central number" : "";
        return $"{definition.Words}: the model has {number}. {subject} is {place}{times}.";
    }

    private static string Times(double ratio) => ratio.ToString(ratio >= 10 ? "N0" : ratio >= 0.1 ? "0.0#" : "G2", CultureInfo.InvariantCulture);
}
