using System.Globalization;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Tests.Catalogue;

/// <summary>The repository's data: sourced, reasoned, whole.</summary>
public sealed class CatalogueTests
{
    /// <summary>Letters of a note that can hold a reason.</summary>
    private const int ReasonLetters = 20;

    /// <summary>Families with a figure for every state.</summary>
    public static TheoryData<string> StateFamilies => ["constructionFactor", "electricityPrice", "householdKwh", "gridIntensity", "gridLoss", "wageIndex.construction", "wageIndex.operations"];

    private static Models.Catalogue.Catalogue Data => TestData.Catalogue;

    [Fact]
    public void Every_figure_has_a_source() => Programs.None(Data.Figures.Where(figure => figure.SourceIds.Count == 0).Select(figure => figure.Id));

    [Fact]
    public void Every_figure_says_where_in_the_source() =>
        Programs.None(Data.Figures.Where(figure => figure.Locator.Length == 0 && figure.SourceIds is not ["ESTIMATE"]).Select(figure => figure.Id));

    [Fact]
    public void Every_estimate_gives_its_reason() =>
        // A benchmark is the estimate of its publisher; what it covers stands in benchmark-notes.csv.
        Programs.None(Data.Figures.Where(figure => figure.Quality == "estimate" && !Data.Tables.Benchmarks.ContainsKey(figure.Id) && figure.Note.Length < ReasonLetters).Select(figure => figure.Id));

    [Fact]
    public void Every_estimate_that_is_no_share_of_a_mix_or_date_has_a_range() => Programs.None(Data.Figures
        .Where(figure => figure.Quality == "estimate" && !figure.IsUncertain && !IsFixedByKind(figure.Id)).Select(figure => figure.Id));

    [Fact]
    public void Every_figure_is_read_by_a_model() => Programs.None(Data.Figures.Where(figure => Data.ReadBy(figure.Id).Count == 0).Select(figure => figure.Id));

    [Fact]
    public void Every_source_has_an_address_or_says_why_not() =>
        Programs.None(Data.Sources.Values.Where(source => source.Url.Length == 0 && source.Note.Length == 0 && source.Id != "ESTIMATE").Select(source => source.Id));

    [Fact]
    public void Occupation_mixes_sum_to_one() =>
        // Shares are written with up to six decimals; twelve of them are off by less than 1e-5 together.
        Programs.None(Data.Mixes.Where(mix => Math.Abs(mix.Value.Sum(soc => Data[$"occupationMix.{mix.Key}.{soc}"].Central) - 1) > 1e-5).Select(mix => mix.Key));

    [Fact]
    public void Every_occupation_of_a_mix_has_a_name_and_a_wage() => Programs.None(Data.Mixes.Values.SelectMany(codes => codes)
        .Where(soc => !Data.Tables.Occupations.ContainsKey(soc) || Data.Find($"wage.{soc}") is null));

    [Theory]
    [MemberData(nameof(StateFamilies))]
    public void A_family_of_states_has_all_of_them(string family)
    {
        var codes = Data.Figures.Select(figure => figure.Id).Where(id => id.StartsWith($"{family}.", StringComparison.Ordinal)).Select(id => id[(family.Length + 1)..]);
        Assert.Equal(Data.Tables.States.Keys.Order(), codes.Order());
    }

    [Fact]
    public void The_states_are_fifty_and_the_district() => Assert.Equal(51, Data.Tables.States.Count);

    [Fact]
    public void Every_cooling_of_a_zone_has_all_zones()
    {
        var zones = Data.Tables.States.Values.Select(state => state.ClimateZone).Distinct();
        var wanted = Data.Tables.Coolings.Values.SelectMany(cooling => cooling.ByZone ? zones.Select(zone => $"{cooling.Id}.{{0}}.{zone}") : [$"{cooling.Id}.{{0}}"])
            .SelectMany(pattern => new[] { "annualPue", "wueLitresPerKwh" }.Select(name => $"cooling.{string.Format(CultureInfo.InvariantCulture, pattern, name)}"));
        Programs.None(wanted.Where(id => Data.Find(id) is null));
    }

    [Fact]
    public void The_default_accelerator_and_cooling_can_be_chosen()
    {
        Assert.Contains(Models.Catalogue.Choices.DefaultAccelerator, Models.Catalogue.Choices.Accelerators(Data));
        Assert.True(Data.Tables.Coolings.ContainsKey(Models.Catalogue.Choices.DefaultCooling));
    }

    [Fact]
    public void Every_uncertain_figure_has_a_dimension() => Programs.None(DimensionNames.Of(Data.Figures).Where(name => !Data.Dimensions.ContainsKey(name)));

    [Fact]
    public void Dimensions_count_up_from_zero() => Assert.Equal(Enumerable.Range(0, Data.Dimensions.Count), Data.Dimensions.Values.Order());

    [Fact]
    public void Every_correlation_group_has_its_common_share() => Programs.None(Data.Figures.Select(figure => figure.CorrelationGroup).OfType<string>().Distinct()
        .Where(group => Data.Find($"uncertainty.correlation.{group}") is not { Low: >= 0, High: <= 1 }));

    [Fact]
    public void Ids_are_dotted_words() => Programs.None(Data.Figures.Select(figure => figure.Id)
        .Where(id => id.Split('.').Any(part => part.Length == 0 || part.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '-' or ' ')))));

    [Fact]
    public void Every_preset_names_itself_like_its_file() => Assert.All(Data.Presets, preset =>
        Assert.True(File.Exists(Path.Combine(TestData.Folder, "scenarios", $"{preset.Id}.json")), preset.Id));

    /// <summary>Figures that the data's README holds fixed: definitions, shares of a mix, and what sets dates.</summary>
    private static bool IsFixedByKind(string id) =>
        id.StartsWith("schedule.", StringComparison.Ordinal) || id.StartsWith("occupationMix.", StringComparison.Ordinal)
        || id.StartsWith("uncertainty.", StringComparison.Ordinal) || id.StartsWith("capacity.completionProbability.energised", StringComparison.Ordinal)
        || id.StartsWith("fiscal.equipmentTaxed.", StringComparison.Ordinal) || id.StartsWith("benchmark.", StringComparison.Ordinal) || id.StartsWith("escalation.constructionNearTermUntil", StringComparison.Ordinal);
}
