using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Numbers;

public sealed class TracedTests
{
    [Theory]
    [InlineData("MW_it", "MW_fac")]
    [InlineData("USD", "USD2023")]
    [InlineData("fte", "job")]
    [InlineData("MWh", "MW_fac·h")]
    [InlineData("1", "fte")]
    public void Quantities_of_different_units_cannot_be_added(string left, string right) =>
        Assert.Throws<UnitMismatchException>(() => Traced.Of(1, left) + Traced.Of(1, right));

    [Fact]
    public void Quantities_of_different_units_cannot_be_subtracted() =>
        Assert.Throws<UnitMismatchException>(() => Traced.Of(1, "MW_it") - Traced.Of(1, "MW_fac"));

    [Fact]
    public void Quantities_of_different_units_cannot_be_compared() =>
        Assert.Throws<UnitMismatchException>(() => Traced.Max(Traced.Of(1, "USD"), Traced.Of(1, "USD2023")));

    [Fact]
    public void Quantities_of_different_units_cannot_be_chosen_between() =>
        Assert.Throws<UnitMismatchException>(() => Traced.Select(Traced.Of(1), Traced.Of(1, "USD"), Traced.Of(1, "fte")));

    [Fact]
    public void Only_pure_numbers_have_exponentials() => Assert.Throws<UnitMismatchException>(() => Traced.Exp(Traced.Of(1, "year")));

    [Fact]
    public void Only_pure_numbers_have_logarithms() => Assert.Throws<UnitMismatchException>(() => Traced.Log(Traced.Of(1, "1/year")));

    [Fact]
    public void Only_pure_numbers_have_powers() => Assert.Throws<UnitMismatchException>(() => Traced.Pow(Traced.Of(1, "MW_it"), 2));

    [Fact]
    public void A_name_with_another_unit_is_refused() =>
        Assert.Throws<UnitMismatchException>(() => Traced.Name(Traced.Of(1, "MW_it"), "peak facility load", "MW_fac"));

    [Fact]
    public void The_refusal_names_both_units()
    {
        var fault = Assert.Throws<UnitMismatchException>(() => Traced.Of(1, "MW_it") + Traced.Of(1, "MW_fac"));
        Assert.Contains("MW_it", fault.Message, StringComparison.Ordinal);
        Assert.Contains("MW_fac", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_multiply_and_divide_with_the_numbers() =>
        Assert.Equal("USD/MW_it", (Traced.Of(6, "USD") / (Traced.Of(2, "MW_it·h") / Traced.Of(1, "h"))).Node.Unit.Text);

    [Fact]
    public void A_sum_of_three_is_one_step_with_three_inputs()
    {
        var sum = (Traced.Of(1) + Traced.Of(2) + Traced.Of(3)).Node;
        Assert.Equal(TraceOperation.Sum, sum.Operation);
        Assert.Equal([1, 2, 3], Inputs(sum));
    }

    [Fact]
    public void A_sum_that_two_longer_sums_start_from_stays_as_it_was()
    {
        var shared = Traced.Of(1) + Traced.Of(2);
        var one = shared + Traced.Of(3);
        var other = shared + Traced.Of(4);
        var more = one + Traced.Of(5);
        Assert.Equal([1, 2], Inputs(shared.Node));
        Assert.Equal([1, 2, 3], Inputs(one.Node));
        Assert.Equal([1, 2, 4], Inputs(other.Node));
        Assert.Equal([1, 2, 3, 5], Inputs(more.Node));
    }

    [Fact]
    public void A_sum_added_to_itself_is_twice_itself()
    {
        var sum = Traced.Of(1) + Traced.Of(2);
        var twice = sum + sum;
        Assert.Equal(6, twice.Value);
        Assert.Equal(twice.Value, Recomputed.Of(twice.Node));
    }

    [Fact]
    public void A_named_sum_stays_a_step_of_its_own()
    {
        var named = Traced.Name(Traced.Of(1) + Traced.Of(2), "a part", "1");
        Assert.Equal([3, 4], Inputs((named + Traced.Of(4)).Node));
    }

    [Fact]
    public void The_default_is_a_zero_of_any_unit_that_leaves_no_mark()
    {
        var sum = default(Traced) + Traced.Of(2, "MW_it");
        Assert.Equal("MW_it", sum.Node.Unit.Text);
        Assert.Empty(Inputs(sum.Node));
    }

    [Fact]
    public void The_larger_of_two_defaults_is_still_a_zero_of_any_unit() =>
        Assert.Equal("fte", Traced.Max(Traced.Max(default, default), Traced.Of(2, "fte")).Node.Unit.Text);

    [Fact]
    public void A_choice_between_two_defaults_is_still_a_zero_of_any_unit() =>
        Assert.Equal("fte", (Traced.Select(Traced.Of(1), default, default) + Traced.Of(2, "fte")).Node.Unit.Text);

    [Fact]
    public void Deep_chains_do_not_overflow_the_stack()
    {
        var value = Traced.Of(1);
        for (var step = 0; step < 200_000; step++) value = (value * Traced.Of(1)) + Traced.Of(0);
        Assert.Equal(value.Value, Recomputed.Of(value.Node));
    }

    private static double[] Inputs(TraceNode node) => [.. node.Inputs.ToArray().Select(input => input.Value)];
}
