using System.Text;
using System.Text.RegularExpressions;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;

namespace Stargate.Economics.Reports.Tests;

/// <summary>Reads the finished PDF back as a reader would. Needs a font: install fonts-noto-core or fonts-liberation.</summary>
public sealed partial class PdfReportWriterTests
{
    /// <summary>How far a letter such as a large J reaches beyond its place, points.</summary>
    private const double Overhang = 2;

    private static readonly PdfReportWriter s_writer = new();
    private static readonly NumberText s_numbers = new(NumberFormat.Of("en"));
    private static readonly Lazy<ReportDocument> s_full = new(() => Write(SampleAnswer.Full));

    [Fact]
    public void A_font_is_installed() => Assert.True(s_writer.Fonts.Available, s_writer.Fonts.Reason);

    [Fact]
    public void Every_headline_is_printed_as_NumberText_writes_it()
    {
        var text = Text(s_full.Value);
        foreach (var headline in SampleAnswer.Full.Headlines)
        {
            var printed = new HeadlineText(headline, s_numbers);
            foreach (var part in new[] { printed.Phrase.Main, printed.Range, printed.Bare(headline.P5), printed.Bare(headline.P50), printed.Bare(headline.P95) })
                Assert.Contains(Normal(part), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_quantity_of_the_sections_is_printed_with_its_range()
    {
        var text = Text(s_full.Value);
        foreach (var part in new object[] { SampleAnswer.Full.Capacity!, SampleAnswer.Full.Compute!, SampleAnswer.Full.Buildout!, SampleAnswer.Full.Jobs!, SampleAnswer.Full.OperatingCost!, SampleAnswer.Full.Economy!.Net, SampleAnswer.Full.Economy!.NetOperating! })
        {
            foreach (var quantity in part.GetType().GetProperties().Select(property => property.GetValue(part)).OfType<Quantity>())
            {
                Assert.Contains(Normal(s_numbers.Quantity(quantity)), text, StringComparison.Ordinal);
                Assert.Contains(Normal(s_numbers.Range(quantity)), text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_reason_is_printed_in_place_of_a_number() =>
        Assert.Contains(Normal("One accelerator of the programme has no published FP4 rate."), Text(s_full.Value), StringComparison.Ordinal);

    [Fact]
    public void The_summary_is_one_page_and_stands_alone()
    {
        using var pdf = Open(s_full.Value);
        var summary = Normal(pdf.GetPage(2).Text);
        Assert.StartsWith("Summary", Body(summary), StringComparison.Ordinal);
        Assert.Contains(Normal("USD 49.3 billion"), summary, StringComparison.Ordinal);
        Assert.Contains(Normal("Building both campuses costs USD 49.3 billion"), summary, StringComparison.Ordinal);
        Assert.Contains(Normal("One result in ten lies outside"), summary, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("Summary"), Normal(pdf.GetPage(3).Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_but_the_cover_has_its_number_the_hash_and_what_it_is()
    {
        using var pdf = Open(s_full.Value);
        Assert.Equal(s_full.Value.Pages, pdf.NumberOfPages);
        Assert.Contains(SampleAnswer.Hash, Normal(pdf.GetPage(1).Text), StringComparison.Ordinal);
        foreach (var page in pdf.GetPages())
        {
            var text = Normal(page.Text);
            Assert.Contains(Normal("An estimate, not a forecast"), text, StringComparison.Ordinal);
            if (page.Number == 1) continue;
            Assert.Contains(Normal($"Page {page.Number} of {pdf.NumberOfPages}"), text, StringComparison.Ordinal);
            Assert.Contains(SampleAnswer.Hash[..16], text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Twice_the_same_answer_gives_the_same_bytes() => Assert.Equal(s_full.Value.Bytes, Write(SampleAnswer.Full).Bytes);

    [Fact]
    public void Several_threads_give_the_same_bytes()
    {
        var same = 0;
        Parallel.For(0, 8, _ =>
        {
            if (Write(SampleAnswer.Full).Bytes.AsSpan().SequenceEqual(s_full.Value.Bytes)) Interlocked.Increment(ref same);
        });
        Assert.Equal(8, same);
    }

    [Fact]
    public void Everything_is_drawn_as_vectors()
    {
        using var pdf = Open(s_full.Value);
        Assert.All(pdf.GetPages(), page => Assert.Empty(page.GetImages()));
        Assert.DoesNotContain("/Subtype /Image", Raw(s_full.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_are_embedded()
    {
        var raw = Raw(s_full.Value);
        var described = Descriptor().Count(raw);
        Assert.Equal(described, FontFile().Count(raw));
        Assert.True(described > 0 || raw.Contains("/Subtype /Type3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A4", 595, 842)]
    [InlineData("Letter", 612, 792)]
    public void Pages_have_the_size_of_the_paper(string paper, double width, double height)
    {
        using var pdf = Open(Write(SampleAnswer.Full, paper));
        Assert.All(pdf.GetPages(), page =>
        {
            Assert.Equal(width, page.Width, 0.01);
            Assert.Equal(height, page.Height, 0.01);
        });
    }

    [Fact]
    public void The_outline_leads_to_every_section()
    {
        using var pdf = Open(s_full.Value);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var entries = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToList();
        Assert.Equal(
            [
                "Summary", "The project", "Build-out cost", "Compute", "Jobs", "Economy", "Operating cost", "Taxes and incentives", "Finance", "Energy, emissions and water", "Levers",
                "Uncertainty", "Claims check", "Assumptions register", "Sources", "Reproduction",
            ],
            entries.Select(entry => entry.Title));
        Assert.All(entries, entry => Assert.Contains(Normal(entry.Title), Normal(pdf.GetPage(entry.PageNumber).Text), StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_says_what_it_is()
    {
        using var pdf = Open(s_full.Value);
        Assert.Equal(SampleAnswer.Full.Name, pdf.Information.Title);
        Assert.Equal("Stargate Economics", pdf.Information.Author);
        Assert.Contains(SampleAnswer.Hash, pdf.Information.Keywords, StringComparison.Ordinal);
        Assert.Contains("20261123", pdf.Information.CreationDate, StringComparison.Ordinal);
        Assert.Contains("/Lang (en-US)", Raw(s_full.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Absent_sections_leave_no_trace()
    {
        var report = Write(SampleAnswer.Bare);
        var text = Text(report);
        foreach (var title in new[] { "The project", "Build-out cost within", "Compute once complete", "Workers by year", "Effects of building", "From gross to net", "Operating cost a year by line", "A claim of", "Scope 1", "Ramp of the peak" })
            Assert.DoesNotContain(Normal(title), text, StringComparison.Ordinal);
        Assert.True(report.Pages < s_full.Value.Pages);
    }

    [Fact]
    public void An_answer_without_ranges_says_so()
    {
        var headlines = SampleAnswer.Full.Headlines.Select(headline => headline with { P5 = null, P50 = null, P95 = null, Drivers = [] }).ToList();
        var text = Text(Write(SampleAnswer.Bare with { Draws = 0, Headlines = headlines }));
        Assert.Contains(Normal("No ranges were computed"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("What drives the ranges"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_answer_is_a_cover_and_a_stamp() =>
        Assert.Equal(2, Write(SampleAnswer.Bare with { Headlines = [], Inputs = [], Warnings = [] }).Pages);

    [Fact]
    public void Cited_sources_are_listed_and_others_are_not()
    {
        var text = Text(s_full.Value);
        Assert.Contains(Normal("AI data centre cost breakdown per GW of IT"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("A work that no figure cites"), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "A4")]
    [InlineData(2, "Letter")]
    [InlineData(200, "A4")]
    public void No_text_leaves_the_margins_or_lies_on_other_text(int sites, string paper)
    {
        using var pdf = Open(Write(SampleAnswer.WithSites(sites), paper));
        HasNeatText(pdf);
    }

    [Theory]
    [InlineData("stargate")]
    [InlineData("hundred-megawatt")]
    public void A_preset_is_printed_neatly_and_says_what_its_answer_says(string preset)
    {
        var answer = PresetAnswers.Of(preset);
        var report = s_writer.Write(answer, PresetAnswers.Catalogue.Sources, ReportOptions.Default);
        using var pdf = Open(report);
        HasNeatText(pdf);
        var text = Text(report);
        Assert.All(answer.Headlines, headline => Assert.Contains(Normal(new HeadlineText(headline, s_numbers).Phrase.Main), text, StringComparison.Ordinal));
        Assert.All(answer.Headlines.Where(headline => headline.Value is not null),
            headline => Assert.Contains(new HeadlineText(headline, s_numbers).Phrase.Whole.Replace('\u00A0', ' '), headline.Sentence, StringComparison.Ordinal));
        Assert.Contains(Normal(answer.Headlines[0].Sentence), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief", "Abilene and Milam County campuses; By year")]
    [InlineData("planner", "The project; Energy, emissions and water; Levers; Uncertainty; Assumptions register; Sources; Reproduction")]
    [InlineData("press", "Summary; To quote; Claims check; Reproduction")]
    public void Each_template_has_its_sections_neatly_set(string template, string sections)
    {
        using var pdf = Open(Write(SampleAnswer.Full, template: template));
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(sections, string.Join("; ", bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Select(entry => entry.Title)));
        HasNeatText(pdf);
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public void A_brief_has_two_pages_with_four_charts_and_says_what_it_is_on_both(string paper)
    {
        var options = ReportOptions.Default with { Template = "brief", Paper = paper };
        using var pdf = Open(s_writer.Write(PresetAnswers.Of("stargate"), PresetAnswers.Catalogue.Sources, options));
        Assert.Equal(2, pdf.NumberOfPages);
        Assert.All(pdf.GetPages(), page => Assert.Contains(Normal("An estimate, not a forecast"), Normal(page.Text), StringComparison.Ordinal));
        foreach (var figure in new[] { "Spending by year", "Workers by year", "Ramp of the peak load", "Electricity by year and source" })
            Assert.Contains(Normal(figure), Normal(pdf.GetPage(2).Text), StringComparison.Ordinal);
        HasNeatText(pdf);
    }

    [Fact]
    public void A_brief_names_the_whole_hash() =>
        Assert.Contains(SampleAnswer.Hash, Text(Write(SampleAnswer.Full, template: "brief")), StringComparison.Ordinal);

    [Fact]
    public void The_register_holds_every_input_with_its_range_and_sources_on_few_pages()
    {
        var answer = PresetAnswers.Of("stargate");
        var report = s_writer.Write(answer, PresetAnswers.Catalogue.Sources, ReportOptions.Default);
        Assert.InRange(report.Pages, 1, 55);
        var text = Text(report);
        Assert.All(answer.Inputs.Where(input => !input.Path.StartsWith('/')), figure =>
        {
            var range = s_numbers.Given(figure.Low, figure.High);
            string[] printed = [figure.Path, figure.Label!, range.Length == 0 ? "" : $"({range})", figure.Source!];
            Assert.All(printed, part => Assert.Contains(Normal(part), text, StringComparison.Ordinal));
        });
        Assert.All(answer.Inputs.Where(input => input.Path.StartsWith("/sites/", StringComparison.Ordinal)), member =>
        {
            var value = member.Status == "inferred" ? "" : s_numbers.Month(s_numbers.Given(member.Value));
            Assert.Contains(Normal($"{member.Path[(member.Path.LastIndexOf('/') + 1)..]} {value}"), text, StringComparison.Ordinal);
            Assert.Contains(Normal($"({member.Path[..member.Path.LastIndexOf('/')]})"), text, StringComparison.Ordinal);
        });
        var cited = answer.Inputs.SelectMany(input => (input.Source ?? "").Split(';', StringSplitOptions.TrimEntries)).Distinct();
        Assert.All(cited.Where(PresetAnswers.Catalogue.Sources.ContainsKey),
            id => Assert.Contains(Normal($"{id} {PresetAnswers.Catalogue.Sources[id].Title}"), text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_minimum_take_bills_for_demand_not_used_stands_beside_the_spending_of_the_year()
    {
        var energy = SampleAnswer.Full.Energy!;
        var unused = energy.Usd.Select((usd, i) => i is 1 or 2 ? usd / 4 : 0).ToList();
        var text = Text(Write(SampleAnswer.Full with { Energy = energy with { MinimumTake = new(unused, unused.Sum()) } }));
        var usd = s_numbers.Column(energy.Usd, "USD", like: energy.AnnualUsd);
        Assert.Contains(Normal($"{usd.Text(energy.Usd[2])} {usd.Text(unused[2])}"), text, StringComparison.Ordinal);
        Assert.Contains(Normal($"bills {s_numbers.Quantity(new Quantity(unused.Sum(), "USD"))} for demand that is not used"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("for demand not used"), Text(s_full.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_sites_take_more_pages() => Assert.True(Write(SampleAnswer.WithSites(200)).Pages > s_full.Value.Pages + 10);

    [Fact]
    public void Without_fonts_the_reason_names_packages()
    {
        var writer = new PdfReportWriter(new FontLibrary(null, []));
        Assert.False(writer.Fonts.Available);
        Assert.Contains("fonts-noto-core", writer.Fonts.Reason, StringComparison.Ordinal);
        Assert.Throws<FontMissingException>(() => writer.Write(SampleAnswer.Full, SampleAnswer.Sources, ReportOptions.Default));
    }

    [Theory]
    [InlineData("novel", "en", "A4")]
    [InlineData("full", "xx", "A4")]
    [InlineData("full", "en", "A3")]
    public void Unknown_options_are_refused(string template, string language, string paper) =>
        Assert.Throws<ArgumentException>(() => s_writer.Write(SampleAnswer.Full, SampleAnswer.Sources, new(template, language, paper)));

    private static ReportDocument Write(Answer answer, string paper = "A4", string template = "full") =>
        s_writer.Write(answer, SampleAnswer.Sources, ReportOptions.Default with { Paper = paper, Template = template });

    private static PdfDocument Open(ReportDocument report) => PdfDocument.Open(report.Bytes);

    private static string Text(ReportDocument report)
    {
        using var pdf = Open(report);
        return Normal(string.Join(' ', pdf.GetPages().Select(page => page.Text)));
    }

    private static string Raw(ReportDocument report) => Encoding.Latin1.GetString(report.Bytes);

    /// <summary>Text as it stands in the PDF: without the spaces that line breaks take, and with a hyphen where the font lacks the minus.</summary>
    private static string Normal(string text) => Spaces().Replace(text.Replace('−', '-'), "");

    /// <summary>What comes after header and footer, which may be drawn first or last.</summary>
    private static string Body(string page) => page[page.IndexOf("Summary", StringComparison.Ordinal)..];

    /// <summary>All text stands inside the margins and none lies on other text.</summary>
    internal static void HasNeatText(PdfDocument pdf)
    {
        foreach (var page in pdf.GetPages())
        {
            var letters = page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
            Assert.All(letters, letter =>
            {
                Assert.InRange(letter.BoundingBox.Left, Theme.MarginSide - Overhang, page.Width - Theme.MarginSide);
                Assert.InRange(letter.BoundingBox.Right, Theme.MarginSide, page.Width - Theme.MarginSide + Overhang);
                Assert.InRange(letter.BoundingBox.Bottom, 20, page.Height - 20);
            });
            var overlaps = letters.SelectMany((letter, i) => letters.Skip(i + 1).Where(other => Overlap(letter, other))
                .Select(other => $"{letter.Value} on {other.Value}, page {page.Number}"));
            Assert.Empty(overlaps);
        }
    }

    /// <summary>Whether two letters lie on each other by more than kerning brings about.</summary>
    private static bool Overlap(Letter one, Letter other)
    {
        var (a, b) = (one.BoundingBox, other.BoundingBox);
        var width = Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);
        var height = Math.Min(a.Top, b.Top) - Math.Max(a.Bottom, b.Bottom);
        if (width <= 0 || height <= 0) return false;
        return width * height > 0.6 * Math.Min(a.Width * a.Height, b.Width * b.Height);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("/Type /FontDescriptor")]
    private static partial Regex Descriptor();

    [GeneratedRegex("/FontFile[23]? ")]
    private static partial Regex FontFile();
}
