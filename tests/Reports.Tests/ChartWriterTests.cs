using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Studies;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Tests;

/// <summary>Reads the charts back as a browser would. Needs a font: install fonts-noto-core or fonts-liberation.</summary>
public sealed partial class ChartWriterTests
{
    private static readonly ChartWriter s_writer = new();
    private static readonly UncertaintyStudy s_study = PresetAnswers.StudyOf("stargate");
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => [.. ChartOptions.Names];

    [Fact]
    public void There_are_charts_of_cost_money_taxes_jobs_economy_energy_power_and_uncertainty() => Assert.Equal(
        ["buildout-by-year", "components", "cash-flow", "funding", "taxes", "jobs-by-phase", "economy-leak", "economy-net", "energy", "mw-ramp", "headline-ranges", "drivers", "fan", "tornado", "chance-of-target"], ChartOptions.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_says_what_it_shows_in_which_unit_who_says_so_and_what_it_is(string name)
    {
        var said = Said(Svg(SampleAnswer.Full, name));
        Assert.Contains(SampleAnswer.Full.Name, said, StringComparison.Ordinal);
        Assert.Matches("USD (million|billion|trillion)|MWh|FTE|job-years|MW of facility load|percent", said);
        Assert.Contains("Source: Stargate Economics, model 1.0.0, figures as of 23 November 2026", said, StringComparison.Ordinal);
        Assert.Contains(SampleAnswer.Hash, said, StringComparison.Ordinal);
        Assert.Contains("An estimate, not a forecast", said, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_same_chart_gives_the_same_bytes(string name)
    {
        foreach (var format in Enum.GetValues<ChartFormat>())
            Assert.Equal(Draw(SampleAnswer.Full, name, format).Bytes, Draw(SampleAnswer.Full, name, format).Bytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_leaves_the_picture(string name)
    {
        var svg = Svg(SampleAnswer.WithSites(2), name);
        var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        foreach (var text in svg.Descendants(s_svg + "text"))
        {
            var (x, width) = (Number(text.Attribute("x")!.Value), Number(text.Attribute("textLength")?.Value ?? "0"));
            var left = text.Attribute("text-anchor")?.Value switch { "end" => x - width, "middle" => x - (width / 2), _ => x };
            Assert.True(left >= 0 && left + width <= box[2] && Number(text.Attribute("y")!.Value) is > 0 and var y && y < box[3], text.Value);
        }
    }

    [Theory]
    [InlineData(ChartOptions.LeastWidth)]
    [InlineData(ChartOptions.UsualWidth)]
    [InlineData(ChartOptions.MostWidth)]
    public void A_picture_is_as_wide_as_was_asked(int width)
    {
        var png = Draw(SampleAnswer.Full, "energy", ChartFormat.Png, width);
        Assert.Equal((width, png.Width, png.Height), (PngNumber(png, 16), PngNumber(png, 16), PngNumber(png, 20)));
        var svg = Svg(SampleAnswer.Full, "energy", width);
        Assert.Equal(($"{png.Width}", $"{png.Height}"), (svg.Attribute("width")!.Value, svg.Attribute("height")!.Value));
    }

    [Fact]
    public void The_numbers_are_those_of_the_report()
    {
        var buildout = SampleAnswer.Full.Buildout!;
        var column = new NumberText(NumberFormat.Of("en")).Column(buildout.Usd, "USD");
        var texts = Svg(SampleAnswer.Full, "buildout-by-year").Descendants(s_svg + "text").Select(text => text.Value).ToList();
        Assert.All(buildout.Usd.Where(usd => usd > 0), usd => Assert.Contains(column.Text(usd), texts));
    }

    [Fact]
    public void Uses_stand_beside_the_kinds_of_sources_and_what_none_pays()
    {
        var funding = SampleAnswer.Full.Finance!.Funding!;
        var texts = Svg(SampleAnswer.Full, "funding").Descendants(s_svg + "text").Select(text => text.Value).ToList();
        Assert.All(funding.Uses, use => Assert.Contains(use.Label, texts));
        Assert.All(new[] { "Equity", "Debt", "Paid by no named source" }, name => Assert.Equal(1, texts.Count(text => text == name)));
    }

    [Fact]
    public void Taxes_that_are_not_raised_are_drawn_where_there_are_any()
    {
        const string Abated = "Not raised because of incentives";
        var fiscal = SampleAnswer.Full.Fiscal!;
        Assert.Contains(Abated, Said(Svg(SampleAnswer.Full, "taxes")), StringComparison.Ordinal);
        Assert.DoesNotContain(Abated, Said(Svg(SampleAnswer.Full with { Fiscal = fiscal with { IncentivesUsd = [.. fiscal.IncentivesUsd.Select(_ => 0.0)] } }, "taxes")), StringComparison.Ordinal);
        Assert.Contains($"payback {fiscal.PaybackYear}", Said(Svg(SampleAnswer.Full, "taxes")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_says_its_main_numbers_to_those_who_cannot_see_it()
    {
        string Told(string name) => Svg(SampleAnswer.Full, name).Element(s_svg + "desc")!.Value;
        Assert.Contains("of the draws. 2,048 draws, seed 1", Told("chance-of-target").Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Matches(@"In 2033: \S+ to \S+, median \S+\.", Told("fan"));
    }

    [Fact]
    public void Without_a_target_the_years_are_drawn_alone()
    {
        var answer = SampleAnswer.Full with { Buildout = SampleAnswer.Full.Buildout! with { Target = null } };
        var said = Said(Svg(answer, "buildout-by-year"));
        Assert.Contains("Spending by year", said, StringComparison.Ordinal);
        Assert.DoesNotContain("target", said, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Where_there_is_nothing_to_draw_the_picture_says_so(string name) =>
        Assert.Contains("nothing to draw", Said(XDocument.Parse(Encoding.UTF8.GetString(
            s_writer.Draw(SampleAnswer.Bare with { Headlines = [] }, SampleAnswer.Sources, new(name, ChartFormat.Svg)).Bytes)).Root!), StringComparison.Ordinal);

    [Fact]
    public void Any_name_is_written_as_text_and_not_as_markup()
    {
        var answer = SampleAnswer.Full with { Name = "<script>1 & \"2\"</script>\u0001" };
        Assert.Contains("<script>1 & \"2\"</script>", Said(Svg(answer, "components")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_chart_of_the_programme_can_be_drawn()
    {
        var answer = PresetAnswers.Of("stargate");
        foreach (var name in ChartOptions.Names)
            Assert.NotEmpty(s_writer.Draw(answer, PresetAnswers.Catalogue.Sources, new(name, ChartFormat.Svg), s_study).Bytes);
    }

    [Fact]
    public void Unknown_names_and_widths_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Draw(SampleAnswer.Full, "pie", ChartFormat.Svg));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draw(SampleAnswer.Full, "energy", ChartFormat.Svg, ChartOptions.MostWidth + 1));
    }

    [Fact]
    public void Without_fonts_there_are_no_charts() => Assert.Throws<FontMissingException>(
        () => new ChartWriter(new FontLibrary(null, [])).Draw(SampleAnswer.Full, SampleAnswer.Sources, new("energy", ChartFormat.Png)));

    private static ChartImage Draw(Answer answer, string name, ChartFormat format, int width = ChartOptions.UsualWidth) =>
        s_writer.Draw(answer, SampleAnswer.Sources, new(name, format, width), s_study);

    private static XElement Svg(Answer answer, string name, int width = ChartOptions.UsualWidth) =>
        XDocument.Parse(Encoding.UTF8.GetString(Draw(answer, name, ChartFormat.Svg, width).Bytes)).Root!;

    /// <summary>All text of the picture, lines joined again.</summary>
    private static string Said(XElement svg) => Spaces().Replace(string.Join(' ', svg.Descendants(s_svg + "text").Select(text => text.Value)), " ");

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static int PngNumber(ChartImage png, int at) => BinaryPrimitives.ReadInt32BigEndian(png.Bytes.AsSpan(at));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
