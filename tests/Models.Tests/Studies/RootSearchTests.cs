using CsCheck;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class RootSearchTests
{
    [Fact]
    public void A_cubic_takes_any_value_that_lies_between_its_ends() => Gen.Double[-1, 1].Sample(at =>
    {
        static double Cubic(double x) => (x * x * x) + (0.1 * x);
        var found = Of(Cubic, -1, 1, Cubic(at));
        return found.Reason is null && Math.Abs(found.At!.Value - at) < 1e-6 && Math.Abs(found.Value!.Value - Cubic(at)) <= 1e-9 * Math.Max(1, Math.Abs(Cubic(at)));
    });

    [Fact]
    public void A_function_that_rises_and_falls_is_scanned_for_its_first_crossing() =>
        Assert.Equal(1 - Math.Sqrt(0.5), Of(x => x * (2 - x), 0, 2, 0.5).At!.Value, 1e-9);

    [Fact]
    public void A_value_out_of_reach_has_a_reason_and_the_ends()
    {
        var found = Of(x => x * x, -1, 3, 10);
        Assert.Null(found.At);
        Assert.Equal((1.0, 9.0), (found.AtLow, found.AtHigh));
        Assert.Contains("no solution in the range", found.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_jump_over_the_value_is_no_solution() =>
        Assert.Contains("jumps", Of(x => x < 0.3 ? 1 : 2, 0, 1, 1.5).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_solution_behind_a_jump_is_found() =>
        Assert.Equal(0.8, Of(x => x < 0.3 ? 1 : x < 0.5 ? 2 : x + 0.7, 0, 1, 1.5).At!.Value, 1e-9);

    [Fact]
    public void A_constant_does_not_depend_on_the_number() =>
        Assert.Contains("does not depend", Of(_ => 1, 0, 1, 1.5).Reason, StringComparison.Ordinal);

    [Fact]
    public void Gaps_are_stepped_over() =>
        Assert.Equal(0.75, RootSearch.Of(xs => [.. xs.Select(x => x < 0.5 ? (double?)null : x)], 0, 1, 0.75).At!.Value, 1e-9);

    [Fact]
    public void A_function_without_any_value_says_so() =>
        Assert.Contains("no value", RootSearch.Of(xs => [.. xs.Select(_ => (double?)null)], 0, 1, 0).Reason, StringComparison.Ordinal);

    private static RootResult Of(Func<double, double> function, double low, double high, double value) =>
        RootSearch.Of(xs => [.. xs.Select(x => (double?)function(x))], low, high, value);
}
