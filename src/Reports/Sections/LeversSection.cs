using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>What each lever changes, against the same scenario without it.</summary>
internal static class LeversSection
{
    public static void Write(ReportBody body)
    {
        if (body.Answer.Levers is not { Count: > 0 } levers) return;
        body.Flow.Section("Levers", freeShare: 0.5f);
        body.Flow.Paragraph(
            "Each lever is measured against the same scenario without it, with all others as they are; the changes of several levers therefore need not add up.", Theme.Lead);
        foreach (var lever in levers)
        {
            body.Flow.Paragraph($"{lever.Label}. {lever.Meaning}");
            body.Table($"{lever.Label}: what changes",
                [new("Result"), new("Without", Numeric: true), new("With", Numeric: true), new("Change", Numeric: true)],
                [.. lever.Deltas.Where(IsChange).Select(delta => Line(body, delta))],
                body.ModelSource(money: true, "lever."));
        }
    }

    /// <summary>Whether there is anything to print: a difference of two numbers that are equal but for rounding is none.</summary>
    private static bool IsChange(LeverDelta delta) => Math.Abs(delta.Value ?? 0) > Math.Abs(delta.With ?? 0) * 1e-12;

    private static Row Line(ReportBody body, LeverDelta delta)
    {
        string Text(double? value) => delta.Unit == "1" ? body.Numbers.Share(value) : body.Numbers.Quantity(new(value, delta.Unit));
        return Row.Of(delta.Label, Text(delta.Without), Text(delta.With), Text(delta.Value));
    }
}
