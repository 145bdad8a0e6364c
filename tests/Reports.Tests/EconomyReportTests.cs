using System.Text.RegularExpressions;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;

using UglyToad.PdfPig;

namespace Stargate.Economics.Reports.Tests;

/// <summary>Reads what the report says of the economy, the operating cost and claims. Needs a font: install fonts-noto-core or fonts-liberation.</summary>
public sealed partial class EconomyReportTests
{
    private static readonly PdfReportWriter s_writer = new();
    private static readonly NumberText s_numbers = new(NumberFormat.Of("en"));
    private static readonly EconomyAnswer s_economy = SampleAnswer.Full.Economy!;
    private static readonly Lazy<string> s_full = new(() => Text(SampleAnswer.Full));

    [Fact]
    public void Every_effect_of_every_place_is_printed_in_its_row()
    {
        foreach (var row in s_economy.Effects)
        {
            Quantity[] measures = [row.Jobs, row.LabourIncomeUsd, row.ValueAddedUsd, row.OutputUsd];
            var label = row.Effect == "total" ? "All effects" : char.ToUpperInvariant(row.Effect[0]) + row.Effect[1..];
            Says(label + string.Concat(measures.Select(measure => row.Effect == "total" ? Both(measure) : s_numbers.Quantity(measure with { Unit = "1" }))));
        }
    }

    [Fact]
    public void Of_many_states_the_three_with_most_jobs_stand_below_the_sum_of_all()
    {
        string[] states = ["TX", "NM", "OH", "MI", "WI"];
        var total = s_economy.Effects.Single(row => row is { Effect: "total", Period: "build", Geography: "TX" });
        EffectRow Of(string state, double jobs) => total with { Geography = state, Jobs = total.Jobs with { Value = jobs } };
        var many = s_economy with
        {
            Effects = [.. s_economy.Effects.Where(row => row is { Period: "build", Geography: "US" or "rest-of-us" }), .. states.Select((state, i) => Of(state, 1_000 * (i + 1)))],
        };
        var text = Text(SampleAnswer.Full with { Economy = many });
        Assert.Contains(Normal($"The sites' own states together All effects {s_numbers.Quantity(many.InStates.BuildJobs with { Unit = "1" })}"), text, StringComparison.Ordinal);
        var (first, second, third) = (text.IndexOf("WIAlleffects", StringComparison.Ordinal), text.IndexOf("MIAlleffects", StringComparison.Ordinal), text.IndexOf("OHAlleffects", StringComparison.Ordinal));
        Assert.True(first > 0 && second > first && third > second);
        Assert.DoesNotContain("TXAlleffects", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Net_jobs_are_never_said_without_gross_ones()
    {
        Says($"Building takes {WithRange(s_economy.Net.Gross)} in the nation");
        Says($"{WithRange(s_economy.Net.Attributable)} are attributable and {WithRange(s_economy.Net.Net)} net");
        Says($"{s_numbers.Quantity(s_economy.NetOperating!.Gross)}");
        Says($"of {s_numbers.Quantity(s_economy.Net.Gross with { Unit = "1" })} gross in the nation");
    }

    [Fact]
    public void Money_is_followed_to_each_place_and_adds_to_the_build_out()
    {
        var column = s_numbers.Column(s_economy.Leak.Select(row => row.Usd), "USD");
        string[] places = ["TX", "NM", "Rest of the United States", "Abroad"];
        Assert.All(s_economy.Leak.Zip(places), row => Says($"{row.Second} {column.Text(row.First.Usd)} {s_numbers.Share(row.First.Share)}"));
        Says("Build-out 49.3 100%");
    }

    [Fact]
    public void Industries_pay_and_notes_are_printed()
    {
        var jobs = s_numbers.Column(s_economy.Industries.Select(industry => industry.Jobs), "1");
        Assert.All(s_economy.Industries, industry => Says($"{industry.Name}, {industry.Industry} {jobs.Text(industry.Jobs)}"));
        Says("Direct 125,000 75,300");
        Assert.All(s_economy.Notes, Says);
        Says("by its location quotients and its size (exponent 0.1)");
    }

    [Fact]
    public void Phases_are_told_apart_by_effect_with_their_ranges()
    {
        var jobs = SampleAnswer.Full.Jobs!;
        foreach (var phase in jobs.Phases.GroupBy(phase => phase.Phase)) Says(string.Concat(phase.Select(Both)));
        Says("Direct, indirect, induced jobs: United States.");
    }

    [Fact]
    public void Builders_are_told_apart_by_where_they_live()
    {
        var residence = SampleAnswer.Full.Jobs!.Residence;
        Says("TX 6,320 68% 4,320 799 1,200");
        Assert.All(new[] { residence.Local, residence.Commuting, residence.InMigrant }, people => Says(s_numbers.Range(people with { Unit = "1" })));
        Says(residence.Note);
    }

    [Fact]
    public void Each_line_of_the_operating_cost_is_printed_and_each_year()
    {
        var cost = SampleAnswer.Full.OperatingCost!;
        var lines = s_numbers.Column(cost.Lines.Select(line => line.Usd!.Value), "USD");
        Assert.All(cost.Lines, line => Says($"{line.Label} {lines.Text(line.Usd!.Value)}"));
        var years = s_numbers.Column(cost.Usd, "USD", like: cost.AnnualUsd);
        for (var i = 0; i < cost.Years.Count; i++)
        {
            Says($"{cost.Years[i]} {string.Join(' ', cost.Lines.Take(4).Select(line => years.Text(line.UsdByYear[i])))}");
            Says($"{cost.Years[i]} {string.Join(' ', cost.Lines.Skip(4).Select(line => years.Text(line.UsdByYear[i])))} {years.Text(cost.Usd[i])}");
        }
    }

    [Fact]
    public void An_operating_cost_without_a_full_year_gives_the_reason()
    {
        var cost = SampleAnswer.Full.OperatingCost! with { AnnualUsd = new(null, "USD", Reason: "The horizon has no full year."), UsdPerGwYear = new(null, "USD/GW_it/year", Reason: "The horizon has no full year.") };
        var text = Text(SampleAnswer.Full with { OperatingCost = cost with { Lines = [.. cost.Lines.Select(line => line with { Usd = null })] } });
        Assert.Contains(Normal("No yearly operating cost can be told. The horizon has no full year."), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("Operating cost a year by line"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_stands_beside_every_definition_and_far_ones_apart()
    {
        Assert.All(SampleAnswer.Full.Jobs!.Claims[0].Definitions, definition => Says(s_numbers.Share(definition.Share)));
        Says("Definitions under which the model's number is more than five times the claim");
    }

    [Fact]
    public void A_tile_whose_section_is_absent_is_left_out()
    {
        var text = Text(SampleAnswer.Full with { Economy = null });
        Assert.DoesNotContain(Normal("Attributable jobs of building"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Normal("spent first in"), text, StringComparison.Ordinal);
        Assert.Contains(Normal("Permanent jobs in operation"), text, StringComparison.Ordinal);
    }

    /// <summary>Value and range as a cell holds them.</summary>
    private static string Both(Quantity quantity) => s_numbers.Quantity(quantity with { Unit = "1" }) + s_numbers.Range(quantity with { Unit = "1" });

    private static string WithRange(Quantity quantity) => $"{s_numbers.Quantity(quantity)} ({s_numbers.Range(quantity)})";

    private static void Says(string expected) => Assert.Contains(Normal(expected), s_full.Value, StringComparison.Ordinal);

    private static string Text(Answer answer)
    {
        using var pdf = PdfDocument.Open(s_writer.Write(answer, SampleAnswer.Sources, ReportOptions.Default).Bytes);
        return Normal(string.Join(' ', pdf.GetPages().Select(page => page.Text)));
    }

    private static string Normal(string text) => Spaces().Replace(text.Replace('−', '-'), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
