using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Reports.Charts;

/// <summary>A headline as text. Fractions, which have the unit 1, are printed in percent.</summary>
/// <param name="headline">The headline.</param>
/// <param name="numbers">The writer of numbers.</param>
internal sealed class HeadlineText(Headline headline, NumberText numbers)
{
    private readonly Quantity _quantity = new(headline.Value, headline.Unit, headline.P5, headline.P50, headline.P95, headline.Reason);

    /// <summary>The value, or the reason why there is none.</summary>
    public Phrase Phrase => IsShare ? new(numbers.Share(_quantity), "") : numbers.Phrase(_quantity);

    /// <summary>The range; may be empty.</summary>
    public string Range => numbers.ToldRange(_quantity);

    /// <summary>The unit of <see cref="Bare"/>.</summary>
    public string Unit => IsShare ? "" : numbers.BareUnit(_quantity);

    /// <summary>Whether there is a range to draw around a value that is not zero.</summary>
    public bool IsRanged => headline is { Value: > 0, P5: { } low, P95: { } high } && low < high && double.IsFinite(low) && double.IsFinite(high);

    private bool IsShare => headline.Unit == "1";

    /// <summary>The value or an end of its range in <see cref="Unit"/>, rounded like the value.</summary>
    public string Bare(double? value) => IsShare ? numbers.ShareEnd(_quantity, value) : numbers.Bare(_quantity, value);
}
