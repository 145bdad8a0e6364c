using System.Numerics;
using CsCheck;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class ShapleyTests
{
    [Fact]
    public void The_values_sum_to_what_all_changes_do() => Gen.Int[0, 6].SelectMany(n => Gen.Double[-1e3, 1e3].Array[1 << n]).Sample(values =>
        Math.Abs(Shapley.Of(values).Sum() - (values[^1] - values[0])) < 1e-9);

    /// <summary>The glove game: one left glove, two right ones; a pair is worth 1. Values 2/3, 1/6, 1/6.</summary>
    [Fact]
    public void The_glove_game_has_its_known_values() =>
        Assert.Equal([2.0 / 3, 1.0 / 6, 1.0 / 6], Shapley.Of([0, 0, 0, 1, 0, 1, 0, 1]), (expected, found) => Math.Abs(expected - found) < 1e-12);

    [Fact]
    public void Changes_that_only_add_up_keep_their_own_values() => Gen.Double[-9, 9].Array[1, 6].Sample(own =>
    {
        double[] values = [.. Enumerable.Range(0, 1 << own.Length).Select(set => own.Where((_, i) => (set >> i & 1) != 0).Sum())];
        return Shapley.Of(values).Zip(own).All(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
    });

    [Fact]
    public void A_change_without_effect_gets_nothing() =>
        Assert.Equal(0, Shapley.Of([.. Enumerable.Range(0, 8).Select(set => Math.Pow(BitOperations.PopCount((uint)(set & 3)), 2))])[2]);
}
