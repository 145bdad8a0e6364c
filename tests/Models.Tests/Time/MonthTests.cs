using CsCheck;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Tests.Time;

public sealed class MonthTests
{
    [Theory]
    [InlineData(2027, 8760)]
    [InlineData(2028, 8784)]
    [InlineData(2100, 8760)]
    public void A_year_has_the_hours_of_its_months(int year, int hours) =>
        Assert.Equal(hours, Enumerable.Range(1, 12).Sum(month => Month.Of(year, month).Hours));

    [Fact]
    public void Text_and_month_are_each_other() => Gen.Int[1900 * 12, (2999 * 12) + 11].Sample(index =>
        Month.TryParse(new Month(index).ToString(), out var month) && month.Index == index);

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("26-01-1")]
    [InlineData("2026/01")]
    [InlineData(" 026-01")]
    [InlineData("-026-01")]
    [InlineData("2026-01-01")]
    [InlineData("")]
    public void Other_texts_are_no_month(string text) => Assert.False(Month.TryParse(text, out _));

    // A price dated by a year is of its 1 July, by a quarter of its middle month.
    [Theory]
    [InlineData("2025", null, "2025-07")]
    [InlineData("2024-Q4", null, "2024-11")]
    [InlineData("2024-Q4", 2024, "2024-11")]
    [InlineData("2024-Q1", null, "2024-02")]
    [InlineData("2026-03", null, "2026-03")]
    [InlineData("2026-03-15", null, "2026-03")]
    [InlineData("2025-Q4", 2023, "2023-07")]
    public void A_price_has_the_month_of_its_vintage_or_the_middle_of_its_year(string vintage, int? priceYear, string month) =>
        Assert.Equal(month, PriceDate.Of(vintage, priceYear).ToString());

    [Theory]
    [InlineData("definition")]
    [InlineData("202")]
    [InlineData("2024-Q5")]
    public void Other_vintages_are_no_date(string vintage) => Assert.Null(PriceDate.Of(vintage, null));
}
