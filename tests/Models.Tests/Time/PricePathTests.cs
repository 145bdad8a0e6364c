using CsCheck;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Tests.Time;

public sealed class PricePathTests
{
    private static readonly Month s_epoch = Month.Of(2024, 7);

    // Up to 40 squarings and 11 products, each within 1e-16, around powers of the platform.
    private const double Tolerance = 1e-12;

    [Fact]
    public void A_level_is_the_power_of_the_rate() => Gen.Select(Gen.Double[-0.3, 0.5], Gen.Int[-200, 480]).Sample((rate, months) =>
        Programs.IsClose(Math.Pow(1 + rate, months / 12.0), new PricePath<Real>(Real.Of(rate), s_epoch).At(s_epoch + months).Value, Tolerance), iter: 2_000);

    [Fact]
    public void The_level_at_the_epoch_is_one() => Gen.Double[-0.3, 0.5].Sample(rate => new PricePath<Real>(Real.Of(rate), s_epoch).At(s_epoch).Value == 1);

    [Fact]
    public void A_rate_of_zero_changes_nothing() => Gen.Int[-200, 480].Sample(months => new PricePath<Real>(Real.Of(0), s_epoch).At(s_epoch + months).Value == 1);

    [Fact]
    public void Two_rates_meet_at_the_turn()
    {
        var path = new PricePath<Real>(Real.Of(0.055), Real.Of(0.036), Month.Of(2027, 12), s_epoch);
        Programs.Equal(Math.Pow(1.055, 41 / 12.0), path.At(Month.Of(2027, 12)).Value, Tolerance);
        Programs.Equal(Math.Pow(1.055, 41 / 12.0) * Math.Pow(1.036, 1 / 12.0), path.At(Month.Of(2028, 1)).Value, Tolerance);
    }

    [Fact]
    public void After_the_turn_the_later_rate_holds() => Gen.Int[0, 300].Sample(months =>
    {
        var path = new PricePath<Real>(Real.Of(0.09), Real.Of(-0.02), Month.Of(2027, 12), s_epoch);
        var start = Month.Of(2027, 12) + months;
        return Programs.IsClose(0.98, path.At(start + 12).Value / path.At(start).Value, Tolerance);
    });

    [Fact]
    public void Levels_asked_for_in_any_order_are_the_same() => Gen.Int[-200, 480].Array[2, 20].Sample(months =>
    {
        var path = new PricePath<Real>(Real.Of(0.0266), s_epoch);
        var forward = months.Select(m => path.At(s_epoch + m).Value).ToList();
        var other = new PricePath<Real>(Real.Of(0.0266), s_epoch);
        return months.Reverse().Select(m => other.At(s_epoch + m).Value).Reverse().SequenceEqual(forward);
    });
}
