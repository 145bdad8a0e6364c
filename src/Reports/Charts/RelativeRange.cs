using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>
/// Places headlines of different units on one axis, relative to their values. These ratios are only drawn; what is printed
/// beside a bar is the headline itself.
/// </summary>
internal static class RelativeRange
{
    /// <summary>A row for each headline that has a range.</summary>
    public static IReadOnlyList<RangeRow> Rows(Subject subject, IEnumerable<Headline> headlines) =>
    [
        .. from headline in headlines
           let text = new HeadlineText(headline, subject.Numbers)
           where text.IsRanged
           let value = headline.Value!.Value
           select new RangeRow(headline.Label, "", (headline.P5!.Value - value) / Math.Abs(value), 0, (headline.P95!.Value - value) / Math.Abs(value), Text(text.Phrase)),
    ];

    /// <summary>Writes a mark of the axis: "+20%".</summary>
    public static Func<double, Axis, string> Mark(Subject subject) => (mark, axis) => Math.Abs(mark) < axis.Step / 2 ? "value" : subject.Numbers.Change(mark);

    /// <summary>The amount with its unit; what a price is per, stands in the headline's name.</summary>
    private static string Text(Phrase phrase) => phrase.After.StartsWith("per ", StringComparison.Ordinal) ? phrase.Main : phrase.Whole;
}
