using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>The compute that the IT load carries.</summary>
internal static class ComputeSection
{
    public static void Write(ReportBody body)
    {
        if (body.Answer.Compute is not { } compute) return;
        body.Flow.Section("Compute");
        body.Flow.Paragraph($"The IT load carries {body.WithRange(compute.Accelerators)} in {body.WithRange(compute.Racks)}.", Theme.Lead);
        body.Flow.Paragraph(
            "Accelerators are counted by their all-in IT power, which includes their share of processors, network, storage and conversion; never by the "
            + "nameplate of a rack. Rates are peak rates without sparsity: work done is less.");
        body.Quantities("Compute once complete",
            [
                new("Accelerators", compute.Accelerators),
                new("Racks", compute.Racks),
                new("Power of the accelerator packages alone", compute.ChipMw),
                new("Peak BF16, dense", compute.PeakBf16Exaflops),
                new("Peak FP8, dense", compute.PeakFp8Exaflops),
                new("Peak FP4, dense", compute.PeakFp4Exaflops),
                new("High-bandwidth memory", compute.HbmPetabytes),
                new("H100 equivalents", compute.H100Equivalents, Note: compute.H100Measure),
                .. body.Answer.Levers is null ? [] : new Measure[] { new("H100 equivalents in terms of today's algorithms", compute.EffectiveH100Equivalents) },
            ],
            body.ModelSource(money: false, "accelerator.", "compute."));
        var count = body.Numbers.Column(compute.ByAccelerator.Select(kind => kind.Accelerators), "1", 4, compute.Accelerators);
        var racks = body.Numbers.Column(compute.ByAccelerator.Select(kind => kind.Racks), "1", 4, compute.Racks);
        var load = body.Numbers.Column(compute.ByAccelerator.Select(kind => kind.ItMw), "1", 4);
        body.Table("Accelerators by kind",
            [
                new("Accelerator"), new(Head("Packages", count), Numeric: true), new(Head("Racks", racks), Numeric: true), new("IT load, MW", Numeric: true),
            ],
            [.. compute.ByAccelerator.Select(kind => Row.Of(kind.Name, count.Text(kind.Accelerators), racks.Text(kind.Racks), load.Text(kind.ItMw)))],
            body.ModelSource(money: false, "accelerator.", "compute."));
    }

    private static string Head(string title, ColumnText text) => text.Unit.Length == 0 ? title : $"{title}, {text.Unit}";
}
