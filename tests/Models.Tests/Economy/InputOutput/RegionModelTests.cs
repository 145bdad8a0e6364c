using MathNet.Numerics.LinearAlgebra;
using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Tests.Economy.InputOutput;

/// <summary>The models of the nation and the states, against an explicit closed inverse and against the laws of input–output analysis.</summary>
public sealed class RegionModelTests
{
    private static IoTables Tables => TestData.Catalogue.InputOutput;

    private static int Count => Tables.Industries.Count;

    public static TheoryData<string, string, double> Samples => new()
    {
        { "US", "slq", 0 }, { "TX", "slq", 0 }, { "WY", "slq", 0 }, { "NM", "slq-size", 0.1 }, { "CA", "slq-size", 0.25 },
    };

    public static TheoryData<string> States => [.. Tables.Regions.Skip(1)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Type_II_less_Type_I_is_what_the_labour_income_induces(string region, string method, double delta)
    {
        var model = Tables.Region(region, new(method, delta));
        var closed = Closed(model);
        for (var j = 0; j < Count; j++)
        {
            foreach (var measure in Enum.GetValues<EconomyMeasure>())
            {
                var (typeOne, typeTwo) = (0.0, 0.0);
                for (var i = 0; i < Count; i++)
                {
                    typeOne += model.Direct(measure, i) * model.Inverse[i, j];
                    typeTwo += model.Direct(measure, i) * closed[i, j];
                }

                Assert.Equal(typeTwo - typeOne, model.InducedPerIncomeUsd(measure) * model.PerUsd(EconomyMeasure.LabourIncome, j), 1e-9);
                Assert.Equal(typeTwo, model.PerUsdWithInduced(measure, j), 1e-9);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_inverse_undoes_its_requirements(string region, string method, double delta)
    {
        var model = Tables.Region(region, new(method, delta));
        var demand = Enumerable.Range(0, Count).Select(i => 1.0 + i).ToArray();
        var output = model.Inverse.Times(demand);
        var inputs = model.Requirements.Times(output);
        for (var i = 0; i < Count; i++) Assert.Equal(demand[i], output[i] - inputs[i], 1e-9);
    }

    [Fact]
    public void Final_demand_takes_the_output_of_the_nation_within_what_the_tables_state()
    {
        var stated = Tables.Metas["final-demand"].Tolerances;
        var output = Tables.Region(IoTables.Nation, RegionMethod.Slq).Inverse.Times([.. Tables.FinalDemand.Select(demand => demand.TotalMusd)]);
        for (var i = 0; i < Count; i++)
        {
            var industry = Tables.Industries[i];
            Assert.Equal(1, output[i] / industry.GrossOutputMusd, stated.GetValueOrDefault($"outputShare{industry.Code}", stated["outputShare"]));
        }

        Assert.Equal(1, output.Sum() / Tables.Industries.Sum(industry => industry.GrossOutputMusd), stated["outputShareAll"]);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Multipliers_of_a_state_lie_between_one_and_the_nation_s(string state)
    {
        var (nation, model) = (Tables.Region(IoTables.Nation, RegionMethod.Slq), Tables.Region(state, RegionMethod.Slq));
        foreach (var type in Enum.GetValues<MultiplierType>())
        {
            for (var j = 0; j < Count; j++)
            {
                var (here, there) = (model.Multipliers(type, j), nation.Multipliers(type, j));
                Assert.InRange(here.Output, 1, there.Output + 1e-12);
                Assert.InRange(here.Income, 1, there.Income + 1e-12);
                Assert.InRange(here.Jobs, 1, there.Jobs + 1e-12);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Type_II_is_never_below_Type_I(string region, string method, double delta)
    {
        var model = Tables.Region(region, new(method, delta));
        for (var j = 0; j < Count; j++)
        {
            var (one, two) = (model.Multipliers(MultiplierType.I, j), model.Multipliers(MultiplierType.II, j));
            Assert.True(two.Output >= one.Output && two.Income >= one.Income && two.Jobs >= one.Jobs && two.ValueAddedPerUsd >= one.ValueAddedPerUsd);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_ratio_of_the_income_multipliers_is_the_same_in_every_industry(string region, string method, double delta)
    {
        // Miller and Blair (2009), section 6.2.2: a constant, so relative sizes can be read from either type.
        var model = Tables.Region(region, new(method, delta));
        var ratio = model.Multipliers(MultiplierType.II, 0).Income / model.Multipliers(MultiplierType.I, 0).Income;
        for (var j = 0; j < Count; j++) Assert.Equal(ratio, model.Multipliers(MultiplierType.II, j).Income / model.Multipliers(MultiplierType.I, j).Income, 1e-9);
    }

    [Fact]
    public void No_exponent_is_no_correction()
    {
        var (plain, sized) = (Tables.Region("OH", RegionMethod.Slq), Tables.Region("OH", new("slq-size", 0)));
        for (var j = 0; j < Count; j++) Assert.Equal(plain.PerUsd(EconomyMeasure.Output, j), sized.PerUsd(EconomyMeasure.Output, j), 1e-12);
    }

    [Fact]
    public void A_higher_exponent_keeps_less_in_the_state() =>
        Assert.True(Tables.Region("OH", new("slq-size", 0.2)).PerUsd(EconomyMeasure.Output, 6) < Tables.Region("OH", new("slq-size", 0.1)).PerUsd(EconomyMeasure.Output, 6));

    [Fact]
    public void The_nation_has_no_size_to_correct() => Assert.Equal(1, Tables.Region(IoTables.Nation, new("slq-size", 0.3)).SizeFactor);

    [Fact]
    public void A_model_is_made_once_and_kept_however_many_ask()
    {
        var models = new RegionModel[16];
        Parallel.For(0, models.Length, i => models[i] = Tables.Region("NV", i % 2 == 0 ? RegionMethod.Slq : new("slq-size", 0.15)));
        Assert.Single(models.Where((_, i) => i % 2 == 0).Distinct());
        Assert.Single(models.Where((_, i) => i % 2 == 1).Distinct());
    }

    [Fact]
    public void An_unknown_region_is_refused() => Assert.Throws<KeyNotFoundException>(() => Tables.Region("XX", RegionMethod.Slq));

    [Theory]
    [InlineData("flq", 0.1)]
    [InlineData("slq-size", -0.1)]
    [InlineData("slq-size", 1.5)]
    [InlineData("slq-size", double.NaN)]
    public void An_unknown_method_or_exponent_is_refused(string id, double delta) => Assert.Throws<ArgumentOutOfRangeException>(() => new RegionMethod(id, delta));

    /// <summary>The inverse of I − [[A, c], [h′, 0]], made from the whole matrix.</summary>
    private static Matrix<double> Closed(RegionModel model)
    {
        var whole = Matrix<double>.Build.Dense(Count + 1, Count + 1, (i, j) =>
            (i == j ? 1 : 0) - (i < Count && j < Count ? model.Requirements[i, j]
                : i < Count ? model.Household[i]
                : j < Count ? model.Direct(EconomyMeasure.LabourIncome, j) : 0));
        return whole.Inverse();
    }
}
