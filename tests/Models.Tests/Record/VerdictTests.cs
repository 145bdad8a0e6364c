using CsCheck;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Record;

namespace Stargate.Economics.Models.Tests.Record;

public sealed class VerdictTests
{
    private static readonly Gen<(double P5, double Value, double P95)> s_model =
        Gen.Double[1, 1e6].Array[3].Select(ends => ends.Order().ToArray()).Select(ends => (ends[0], ends[1], ends[2]));

    [Theory]
    [InlineData(99, 99, Verdict.Below)]
    [InlineData(100, 100, Verdict.Within)]
    [InlineData(150, 150, Verdict.Within)]
    [InlineData(200, 200, Verdict.Within)]
    [InlineData(201, 201, Verdict.Above)]
    [InlineData(50, 100, Verdict.Within)]
    [InlineData(50, 99, Verdict.Below)]
    [InlineData(200, 900, Verdict.Within)]
    [InlineData(201, 900, Verdict.Above)]
    public void A_claim_stands_where_its_numbers_put_it(double low, double high, Verdict verdict) =>
        Assert.Equal(verdict, Verdicts.Of(low, high, new Quantity(150, "fte", 100, 140, 200)));

    [Theory]
    [InlineData(0.9949, Verdict.Below)]
    [InlineData(0.9951, Verdict.Within)]
    [InlineData(1.0049, Verdict.Within)]
    [InlineData(1.0051, Verdict.Above)]
    public void A_number_without_a_range_is_widened_by_half_of_one_percent(double claim, Verdict verdict) =>
        Assert.Equal(verdict, Verdicts.Of(claim, claim, new Quantity(1, "GW_it")));

    [Fact]
    public void A_range_reaches_to_the_central_number() =>
        Assert.Equal(Verdict.Within, Verdicts.Of(335, 335, new Quantity(337, "USD", 247, 300, 331)));

    [Fact]
    public void Where_the_model_has_no_number_nothing_is_compared()
    {
        var none = new Quantity(null, "fte", Reason: "The horizon ends.");
        Assert.Equal(Verdict.NotCompared, Verdicts.Of(1, 1, none));
        Assert.Null(Verdicts.Ratio(1, 1, none));
    }

    [Fact]
    public void The_ratio_of_a_range_is_that_of_its_nearer_end()
    {
        var model = new Quantity(100, "fte", 90, 100, 110);
        Assert.Equal(2, Verdicts.Ratio(200, 900, model));
        Assert.Equal(0.5, Verdicts.Ratio(10, 50, model));
        Assert.Equal(1, Verdicts.Ratio(10, 900, model));
    }

    [Fact]
    public void A_larger_claim_never_stands_lower() => Gen.Select(s_model, Gen.Double[0, 2e6], Gen.Double[0, 2e6]).Sample((model, one, other) =>
    {
        var quantity = new Quantity(model.Value, "fte", model.P5, model.Value, model.P95);
        var (less, more) = (Math.Min(one, other), Math.Max(one, other));
        Assert.True(Place(Verdicts.Of(less, less, quantity)) <= Place(Verdicts.Of(more, more, quantity)));
    });

    [Fact]
    public void A_verdict_does_not_depend_on_the_unit_of_both() => Gen.Select(s_model, Gen.Double[1, 2e6]).Sample((model, claim) =>
    {
        var quantity = new Quantity(model.Value, "MW_it", model.P5, model.Value, model.P95);
        var doubled = new Quantity(model.Value * 1024, "kW_it", model.P5 * 1024, model.Value * 1024, model.P95 * 1024);
        Assert.Equal(Verdicts.Of(claim, claim, quantity), Verdicts.Of(claim * 1024, claim * 1024, doubled));
    });

    private static int Place(Verdict verdict) => verdict switch { Verdict.Below => 0, Verdict.Within => 1, _ => 2 };
}
