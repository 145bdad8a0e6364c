using System.Text.RegularExpressions;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Studies;
using Stargate.Economics.Models.Wording;

using UglyToad.PdfPig;

namespace Stargate.Economics.Reports.Tests;

/// <summary>Reads what the report says of the study of uncertainty. Needs a font: install fonts-noto-core or fonts-liberation.</summary>
public sealed partial class StudyReportTests
{
    private static readonly PdfReportWriter s_writer = new();
    private static readonly NumberText s_numbers = new(NumberFormat.Of("en"));
    private static readonly Answer s_answer = PresetAnswers.Of("stargate");
    private static readonly UncertaintyStudy s_study = PresetAnswers.StudyOf("stargate");
    private static readonly Lazy<byte[]> s_report = new(() => Write(s_answer, s_study));
    private static readonly Lazy<string> s_text = new(() => Text(s_report.Value));

    [Theory]
    [InlineData("buildout.cumulativeUsd")]
    [InlineData("buildout.usd")]
    [InlineData("capacity.energisedItMw")]
    public void Each_year_of_a_fan_is_printed_with_its_bands(string path)
    {
        var series = s_study.Spread.Fan.Single(fan => fan.Id == path);
        var text = s_numbers.Column(series.Years.SelectMany(year => new[] { year.Value, year.P95!.Value }), series.Unit, digits: 4);
        Assert.All(series.Years, year => Says(year.Year + string.Concat(
            new[] { year.P5!.Value, year.P25!.Value, year.P50!.Value, year.P75!.Value, year.P95!.Value, year.Value }.Select(text.Text))));
        Says($"{series.Label}, with its range, {text.Unit}");
    }

    [Fact]
    public void The_draws_the_seed_and_the_figures_stand_below_the_charts() => Says($"{s_numbers.Count(s_study.Spread.Draws)} draws, seed 1, data {s_answer.DataVersion}.");

    [Fact]
    public void The_target_is_marked_with_its_chance_on_a_curve_for_each_date()
    {
        foreach (var curve in s_study.Chances) Says($"Target {s_numbers.Quantity(new Quantity(curve.Target, curve.Unit))}: {s_numbers.Share(curve.Probability)}");
        Says("Nominal spending on building before January 2029: chance of reaching a value");
        Says("Nominal spending on building within the horizon: chance of reaching a value");
    }

    [Fact]
    public void The_ten_longest_bars_are_printed_with_range_and_both_ends_longest_first()
    {
        var drivers = s_study.Tornado.Drivers.Take(10).ToList();
        var text = s_numbers.Column(drivers.SelectMany(driver => new[] { driver.HeadlineAtLow!.Value, driver.HeadlineAtHigh!.Value }), "USD", digits: 4);
        var table = s_text.Value[s_text.Value.LastIndexOf(Normal("with one figure at a time at the ends of its range"), StringComparison.Ordinal)..];
        var places = drivers.Select(driver => table.IndexOf(
            Normal($"{text.Text(driver.HeadlineAtLow!.Value)} {text.Text(driver.HeadlineAtHigh!.Value)} {text.Text(driver.Swing!.Value)}"), StringComparison.Ordinal)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.True(places[0] > 0);
        Says("Vera Rubin NVL72, rack price USD 7.80–9.10 million per rack");
    }

    [Fact]
    public void Twice_the_same_study_gives_the_same_bytes() => Assert.Equal(s_report.Value, Write(s_answer, PresetAnswers.StudyOf("stargate")));

    [Fact]
    public void Without_a_study_its_charts_are_left_out()
    {
        var text = Text(Write(s_answer, null));
        Assert.DoesNotContain(Normal("Ranges by year"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("What moves the build-out cost"), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stargate")]
    [InlineData("hundred-megawatt")]
    public void A_report_with_a_study_is_printed_neatly(string preset)
    {
        using var pdf = PdfDocument.Open(Write(PresetAnswers.Of(preset), PresetAnswers.StudyOf(preset)));
        PdfReportWriterTests.HasNeatText(pdf);
    }

    [Fact]
    public void A_cost_without_a_target_has_a_curve_of_its_own() =>
        Assert.Contains(Normal("Build-out cost: chance of reaching a value"), Text(Write(PresetAnswers.Of("hundred-megawatt"), PresetAnswers.StudyOf("hundred-megawatt"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("full", true)]
    [InlineData("planner", true)]
    [InlineData("brief", false)]
    [InlineData("press", false)]
    public void A_study_is_needed_where_the_section_on_uncertainty_is(string template, bool needed) =>
        Assert.Equal(needed, (ReportOptions.Default with { Template = template }).NeedsStudy);

    [Fact]
    public void A_study_is_needed_for_the_charts_that_show_it() => Assert.Equal(
        ["fan", "tornado", "chance-of-target"], ChartOptions.Names.Where(name => new ChartOptions(name, ChartFormat.Svg).NeedsStudy));

    private static void Says(string expected) => Assert.Contains(Normal(expected), s_text.Value, StringComparison.Ordinal);

    private static byte[] Write(Answer answer, UncertaintyStudy? study) =>
        s_writer.Write(answer, PresetAnswers.Catalogue.Sources, ReportOptions.Default, study).Bytes;

    private static string Text(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return Normal(string.Join(' ', pdf.GetPages().Select(page => page.Text)));
    }

    private static string Normal(string text) => Spaces().Replace(text.Replace('−', '-'), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
