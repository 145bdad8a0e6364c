using System.Globalization;

using CsCheck;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Models.Tests.Wording;

public sealed class NumberTextTests
{
    private static readonly NumberText s_english = new(NumberFormat.Of("en"));

    [Theory]
    [InlineData(49.34e9, "USD", 41.4e9, 59.2e9, "USD 49.3 billion", "USD 41.4–59.2 billion")]
    [InlineData(49.34e9, "USD", 20e9, 90e9, "USD 49 billion", "USD 20–90 billion")]
    [InlineData(1.25e12, "USD", 1.0e12, 1.6e12, "USD 1.25 trillion", "USD 1.00–1.60 trillion")]
    [InlineData(41.12e6, "USD/MW_it", 34.5e6, 49.3e6, "USD 41.1 million per MW of IT load", "USD 34.5–49.3 million")]
    [InlineData(65.3, "USD/MWh", 54.9, 78.4, "USD 65 per MWh", "USD 55–78")]
    [InlineData(9_670_000, "MWh", 8_740_000, 10_830_000, "9.7 million MWh", "8.7–10.8 million")]
    [InlineData(625_978, "accelerator", 585_900, 676_100, "626,000 accelerators", "586,000–676,000")]
    [InlineData(31_420, "jobyear", 23_880, 40_850, "31,400 job-years", "23,900–40,900")]
    [InlineData(3, "1", 1, 900, "3.0", "1.0–900.0")]
    [InlineData(-12.4e6, "USD", -30e6, 5e6, "USD −12 million", "USD −30 to 5 million")]
    [InlineData(1.4, "MW_fac/MW_it", 1.3, 1.44, "1.400", "1.300–1.440")]
    public void A_quantity_is_rounded_by_the_width_of_its_range(double value, string unit, double low, double high, string text, string range)
    {
        var quantity = new Quantity(value, unit, low, value, high);
        Assert.Equal(text, Plain(s_english.Quantity(quantity)));
        Assert.Equal(range, Plain(s_english.Range(quantity)));
    }

    [Theory]
    [InlineData(1_200, "MW_it", "1,200 MW of IT load")]
    [InlineData(400, "MW_it", "400 MW of IT load")]
    [InlineData(843.25, "MW_it", "843.3 MW of IT load")]
    [InlineData(500e9, "USD", "USD 500 billion")]
    [InlineData(500e9, "USD2026", "USD (2026) 500 billion")]
    [InlineData(0, "tonne", "0 t CO₂e")]
    [InlineData(2.314, "USD/accelerator/h", "USD 2.314 per accelerator and hour")]
    [InlineData(8.5e9, "USD/GW_it/year", "USD 8.5 billion per GW of IT load and year")]
    [InlineData(155, "USD/kW/month", "USD 155 per kW and month")]
    [InlineData(1_234_567, "1", "1.235 million")]
    public void Without_a_range_four_digits_are_kept_and_no_empty_decimals(double value, string unit, string text) =>
        Assert.Equal(text, Plain(s_english.Quantity(new Quantity(value, unit))));

    [Fact]
    public void A_reason_stands_in_place_of_a_number() =>
        Assert.Equal("Nobody says.", s_english.Quantity(new Quantity(null, "USD", Reason: "Nobody says.")));

    [Fact]
    public void A_certain_value_has_no_range() => Assert.Equal("", s_english.Range(new Quantity(400, "MW_it", 400, 400, 400)));

    [Theory]
    [InlineData(0.371, 0.31, 0.46, "37.1%", "31.0–46.0%")]
    [InlineData(0.371, 0.1, 0.9, "37%", "10–90%")]
    [InlineData(0.01369, null, null, "1.4%", "")]
    public void A_fraction_is_a_percentage(double value, double? low, double? high, string text, string range)
    {
        var share = new Quantity(value, "1", low, value, high);
        Assert.Equal(text, s_english.Share(share));
        Assert.Equal(range, s_english.ShareRange(share));
    }

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    [InlineData(0.0002, "< 0.1%")]
    [InlineData(0.0123, "1.2%")]
    [InlineData(0.31, "31%")]
    public void A_plain_share_is_short(double share, string text) => Assert.Equal(text, Plain(s_english.Share((double?)share)));

    [Fact]
    public void A_column_has_one_unit_and_one_number_of_decimals()
    {
        var column = s_english.Column([21.64e9, 0.11e9, 0.02e9, 0], "USD");
        Assert.Equal("USD billion", column.Unit);
        Assert.Equal(["21.6", "0.1", "< 0.1", "0"], new[] { 21.64e9, 0.11e9, 0.02e9, 0 }.Select(column.Text).Select(Plain));
    }

    [Fact]
    public void Parts_are_no_finer_than_their_total()
    {
        var total = new Quantity(631e6, "USD", 500e6, 635e6, 790e6);
        var column = s_english.Column([631e6, 26.2e6], "USD", like: total);
        Assert.Equal(["630", "30"], new[] { 631e6, 26.2e6 }.Select(column.Text));
    }

    [Fact]
    public void Inputs_keep_their_digits()
    {
        Assert.Equal("16,600,000", s_english.Given(16_600_000.0));
        Assert.Equal("0.3341", s_english.Given(0.3341));
        Assert.Equal("direct-to-chip", s_english.Given("direct-to-chip"));
        Assert.Equal("1.3–1.44", s_english.Given(1.3, 1.44));
    }

    [Theory]
    [InlineData("2026-11-23", "23 November 2026")]
    [InlineData("2027-05", "May 2027")]
    [InlineData("2025", "2025")]
    [InlineData("2026-Q4", "2026-Q4")]
    public void Dates_are_as_precise_as_given(string given, string text) => Assert.Equal(text, s_english.Day(given));

    [Fact]
    public void Printed_digits_are_the_value_to_half_a_step() =>
        Gen.Select(Gen.Double[1e-3, 1e13], Gen.Double[0, 0.9], Gen.Double[0, 3]).Sample((value, below, above) =>
        {
            var (low, high) = (value * (1 - below), value * (1 + above));
            var rounding = Rounding.Of(value, low, high);
            var printed = double.Parse(s_english.Write(value, rounding), NumberStyles.Number, CultureInfo.InvariantCulture) * rounding.Scale;
            return Math.Abs(printed - value) <= (rounding.Step / 2) + (value * 1e-12);
        });

    [Fact]
    public void A_range_has_no_more_than_two_hundred_steps() =>
        Gen.Select(Gen.Double[1e-3, 1e13], Gen.Double[0.01, 0.9], Gen.Double[0.01, 3]).Sample((value, below, above) =>
        {
            var (low, high) = (value * (1 - below), value * (1 + above));
            return (high - low) / Rounding.Of(value, low, high).Step <= 200 * (1 + 1e-9) || value / Rounding.Of(value, low, high).Step < 100;
        });

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
