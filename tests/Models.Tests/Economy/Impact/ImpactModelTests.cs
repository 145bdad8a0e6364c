using CsCheck;
using Stargate.Economics.Models.Economy.Impact;
using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Tests.Economy.Impact;

/// <summary>Effects of spending: against the multipliers, by hand, and by the laws of a linear model.</summary>
public sealed class ImpactModelTests
{
    /// <summary>Relative tolerance of sums in another order.</summary>
    private const double Close = 1e-9;

    private static readonly string[] s_states = [.. TestData.Catalogue.InputOutput.Regions.Skip(1)];

    private static readonly Gen<ImpactSpending> s_spending =
        from industry in Gen.Int[0, 70]
        from usd in Gen.Double[0, 1e9]
        from domestic in Gen.Double[0, 1].Nullable()
        from local in Gen.Double[0, 1].Nullable()
        select new ImpactSpending(industry, usd, domestic, local);

    private static readonly Gen<ImpactQuestion> s_questions =
        from state in Gen.OneOf(s_states)
        from year in Gen.Int[2015, 2028]
        from delta in Gen.OneOf(-1.0, 0, 0.1, 0.25)
        from spending in s_spending.List[1, 6]
        from direct in Gen.Select(Gen.Double[0, 5000], Gen.Double[0, 1e9], (jobs, pay) => new ImpactDirect(jobs, pay)).Null()
        select new ImpactQuestion(state, year, delta < 0 ? RegionMethod.Slq : new("slq-size", delta), spending, direct);

    private static IoTables Tables => TestData.Catalogue.InputOutput;

    [Fact]
    public void A_million_of_construction_in_the_nation_has_the_effects_of_its_multipliers()
    {
        var effects = Assert.Single(Evaluate(new("US", 2023, RegionMethod.Slq, [new(Tables.IndexOf("23"), 1e6, null, null)], null)).Effects);
        Assert.Equal("US", effects.Geography);
        Assert.Equal(3.40, effects.Direct.JobYears, 0.005);
        Assert.Equal(5.37, (effects.Direct + effects.Indirect).JobYears, 0.005);
        Assert.Equal(8.63, effects.Total.JobYears, 0.005);
        Assert.Equal(1.482e6, effects.Total.ValueAddedUsd, 500.0);
        Assert.Equal(2.725e6, effects.Total.OutputUsd, 500.0);
    }

    [Fact]
    public void Servers_leak_abroad_before_they_multiply()
    {
        var result = Evaluate(new("TX", 2023, RegionMethod.Slq, [new(Tables.IndexOf("334"), 1e6, null, null)], null));
        var line = Assert.Single(result.Lines);
        Assert.Equal((0.419937, "equipment", "location-quotient"), (line.DomesticShare, line.DomesticShareFrom, line.LocalShareFrom));
        Assert.Equal(580_063, result.AbroadUsd, 1e-6);
    }

    [Theory]
    [InlineData("23", 1, "structures")]
    [InlineData("335", 0.560654, "equipment")]
    [InlineData("3361MV", 0.638155, "equipment")]
    [InlineData("327", 0.843822, "intermediate")]
    [InlineData("HS", 1, "consumption")]
    [InlineData("GFGD", 1, "supply")]
    public void The_default_domestic_share_is_that_of_the_use_of_a_project(string industry, double share, string from) =>
        Assert.Equal((share, from), ImpactLine.DefaultDomesticShare(industry, Tables.ImportShares[Tables.IndexOf(industry)]));

    [Fact]
    public void Given_people_are_the_direct_effect_and_the_purchases_are_all_indirect()
    {
        var spending = new ImpactSpending(Tables.IndexOf("333"), 2e6, 1, 1);
        var plain = Evaluate(new("OH", 2023, RegionMethod.Slq, [spending], null)).Effects[0];
        var project = Evaluate(new("OH", 2023, RegionMethod.Slq, [spending], new(28, 2e6))).Effects[0];
        Assert.Equal(new(28, 2e6, 2e6, 2e6, 0), project.Direct);
        Assert.Equal((plain.Direct + plain.Indirect).JobYears, project.Indirect.JobYears, Close);
        var income = 2e6 + (plain.Direct + plain.Indirect).LabourIncomeUsd;
        Assert.Equal(Tables.Region("OH", RegionMethod.Slq).InducedPerIncomeUsd(EconomyMeasure.Jobs) * income, project.Induced.JobYears, Close);
    }

    [Fact]
    public void Dearer_years_buy_less()
    {
        var then = Evaluate(new("TX", 2026, RegionMethod.Slq, [new(Tables.IndexOf("23"), 1e6, 1, 1)], null)).Effects[0];
        var now = Evaluate(new("TX", 2023, RegionMethod.Slq, [new(Tables.IndexOf("23"), 1e6, 1, 1)], null)).Effects[0];
        Assert.Equal(163.94 / 171.22, then.Total.JobYears / now.Total.JobYears, Close);
    }

    [Fact]
    public void Where_the_spending_goes_sums_to_the_spending() => s_questions.Sample(question =>
    {
        var result = Evaluate(question);
        return Near(result.LocalUsd + result.RestUsd + result.AbroadUsd, question.Spending.Sum(spending => spending.Usd))
            && result.LocalUsd >= 0 && result.RestUsd >= -Close * result.SpendingUsd && result.AbroadUsd >= 0;
    });

    [Fact]
    public void The_region_and_the_rest_are_the_country() => s_questions.Sample(question =>
    {
        var effects = Evaluate(question).Effects;
        return effects.Select(place => place.Geography).SequenceEqual([question.Region, "rest-of-us", "US"])
            && Same(effects[0].Direct + effects[1].Direct, effects[2].Direct)
            && Same(effects[0].Indirect + effects[1].Indirect, effects[2].Indirect)
            && Same(effects[0].Induced + effects[1].Induced, effects[2].Induced);
    });

    [Fact]
    public void The_country_never_gains_less_than_the_state() => s_questions.Sample(question =>
    {
        var rest = Evaluate(question).Effects[1];
        return ((EconomyTotals[])[rest.Direct, rest.Indirect, rest.Induced]).All(effect =>
            effect.JobYears >= -Close * 1e3 && effect.LabourIncomeUsd >= -1e-3 && effect.ValueAddedUsd >= -1e-3 && effect.OutputUsd >= -1e-3);
    });

    [Fact]
    public void Three_times_the_money_and_people_have_three_times_the_effects() => s_questions.Sample(question =>
    {
        var thrice = question with
        {
            Spending = [.. question.Spending.Select(spending => spending with { Usd = 3 * spending.Usd })],
            Direct = question.Direct is { } own ? new(3 * own.JobYears, 3 * own.LabourIncomeUsd) : null,
        };
        return Evaluate(question).Effects.Zip(Evaluate(thrice).Effects).All(pair => Same(Times(3, pair.First.Total), pair.Second.Total));
    });

    [Fact]
    public void Purchases_have_together_the_effects_that_they_have_one_by_one() => s_questions.Sample(question =>
    {
        var alone = question with { Direct = null };
        var apart = alone.Spending.Select(spending => Evaluate(alone with { Spending = [spending] }).Effects[0].Total).Aggregate((one, other) => one + other);
        return Same(apart, Evaluate(alone).Effects[0].Total);
    });

    private static ImpactResult Evaluate(ImpactQuestion question) => ImpactModel.Evaluate(question, Tables);

    private static EconomyTotals Times(double factor, EconomyTotals totals) => new(
        factor * totals.JobYears, factor * totals.LabourIncomeUsd, factor * totals.ValueAddedUsd, factor * totals.OutputUsd, factor * totals.TaxUsd);

    private static bool Same(EconomyTotals one, EconomyTotals other) =>
        Near(one.JobYears, other.JobYears) && Near(one.LabourIncomeUsd, other.LabourIncomeUsd) && Near(one.ValueAddedUsd, other.ValueAddedUsd)
        && Near(one.OutputUsd, other.OutputUsd) && Math.Abs(one.TaxUsd - other.TaxUsd) <= Close * (1 + Math.Abs(one.OutputUsd));

    private static bool Near(double one, double other) => Math.Abs(one - other) <= Close * (1 + Math.Abs(other));
}
