using SkiaSharp;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>What a section writes with: the answer, the flow of pages, the numbers as text, and the captions, which are counted.</summary>
/// <param name="answer">The answer.</param>
/// <param name="sources">All sources by id.</param>
/// <param name="options">What kind of report.</param>
/// <param name="flow">The pages.</param>
internal sealed class ReportBody(Answer answer, IReadOnlyDictionary<string, Source> sources, ReportOptions options, Flow flow)
    : Subject(answer, sources, options.Language, flow.Pen)
{
    private int _tables;
    private int _figures;

    public Flow Flow => flow;

    /// <inheritdoc/>
    protected override string Register =>
        ReportTemplate.All[options.Template].Contains(AssumptionsSection.Write) ? "the assumptions register" : base.Register;

    /// <summary>A numbered table with its source line.</summary>
    /// <param name="title">Title, with the unit where all numbers share one.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows; nothing is drawn without any.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="dense">Whether it is long and set small.</param>
    public void Table(string title, IReadOnlyList<Column> columns, IReadOnlyList<Row> rows, string source, bool dense = false)
    {
        if (rows.Count == 0) return;
        flow.Gap(Theme.Gap);
        new Table(flow, columns, dense ? Theme.Dense : Theme.Roomy).Draw($"Table {++_tables}. {title}", rows, SourceHeight(source));
        SourceLine(source);
    }

    /// <summary>A numbered register in two columns with its source line.</summary>
    /// <param name="title">Title.</param>
    /// <param name="entries">The entries; nothing is drawn without any.</param>
    /// <param name="source">Who says so, and how it is to be read.</param>
    public void Entries(string title, IReadOnlyList<Entry> entries, string source)
    {
        if (entries.Count == 0) return;
        flow.Gap(Theme.Gap);
        new EntryColumns(flow).Draw($"Table {++_tables}. {title}", entries, SourceHeight(source));
        SourceLine(source);
    }

    /// <summary>A numbered figure with its source line, all on one page.</summary>
    /// <param name="title">Title, with the unit.</param>
    /// <param name="height">Height of the drawing.</param>
    /// <param name="draw">The drawing.</param>
    /// <param name="source">Who says so.</param>
    public void Figure(string title, float height, Action<SKCanvas, SKRect> draw, string source)
    {
        var caption = Pen.Wrap($"Figure {++_figures}. {title}", Theme.Caption, flow.Width);
        var captionHeight = (caption.Count * Theme.Caption.Leading) + Theme.GapSmall;
        flow.Gap(Theme.Gap);
        flow.Place(captionHeight + height + SourceHeight(source));
        flow.Block(captionHeight, (canvas, area) => Pen.DrawLines(canvas, caption, area.Left, area.Top, Theme.Caption));
        flow.Block(height, draw);
        flow.Gap(Theme.GapSmall);
        SourceLine(source);
    }

    /// <summary>A numbered figure.</summary>
    public void Figure(Picture picture) => Figure(picture.Title, picture.Height, picture.Draw, picture.Source);

    /// <summary>Height of a picture's caption and source line.</summary>
    public float HeightAround(Picture picture) =>
        (Pen.Wrap($"Figure {_figures + 1}. {picture.Title}", Theme.Caption, flow.Width).Count * Theme.Caption.Leading) + Theme.GapSmall + SourceHeight(picture.Source);

    /// <summary>A table of quantities with their ranges, each in its own unit.</summary>
    public void Quantities(string title, IReadOnlyList<Measure> measures, string source)
    {
        var ranged = measures.Any(measure => measure.Value.P5 is not null);
        Column[] columns = ranged
            ? [new("Measure"), new("Value", Numeric: true), new("5th to 95th percentile", Numeric: true)]
            : [new("Measure"), new("Value", Numeric: true)];
        Table(title, columns, [.. measures.Select(measure => Row(measure, ranged))], source);
    }

    /// <summary>The value with its range in brackets, for running text: "USD 49.3 billion (USD 41.2–58.9 billion)".</summary>
    public string WithRange(Quantity quantity)
    {
        var range = Numbers.Range(quantity);
        return range.Length == 0 ? Numbers.Quantity(quantity) : $"{Numbers.Quantity(quantity)} ({range})";
    }

    /// <summary>A total in the unit of its column, rounded like where it stands alone.</summary>
    public static string Total(ColumnText column, double value, Quantity total)
    {
        var own = Rounding.Of(total.Value, total.P5, total.P95);
        return column.Numbers.Write(value, column.Rounding with { Step = Math.Max(column.Rounding.Step, own.Step) });
    }

    private Row Row(Measure measure, bool ranged)
    {
        var value = measure.Share ? Numbers.Share(measure.Value) : Numbers.Quantity(measure.Value);
        var certain = measure.Value.P5 >= measure.Value.P95;
        var range = certain ? "" : measure.Share ? Numbers.ShareRange(measure.Value) : Numbers.Range(measure.Value);
        var label = measure.Note.Length == 0 ? measure.Label : $"{measure.Label}\n{measure.Note}";
        return ranged ? Drawing.Row.Of(label, value, range.Length == 0 ? NumberText.Absent : range) : Drawing.Row.Of(label, value);
    }

    private float SourceHeight(string source) =>
        Theme.GapSmall + (Pen.Wrap(source, Theme.Source, flow.Width).Count * Theme.Source.Leading);

    private void SourceLine(string source)
    {
        flow.Paragraph(source, Theme.Source);
        flow.Gap(Theme.GapLarge);
    }
}

/// <summary>One line of a table of quantities.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The quantity.</param>
/// <param name="Share">Whether it is a fraction that is printed in percent.</param>
/// <param name="Note">A definition in small print; may be empty.</param>
internal sealed record Measure(string Label, Quantity Value, bool Share = false, string Note = "");
