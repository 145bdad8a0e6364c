using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Tests.Economy.InputOutput;

/// <summary>How money of a year is brought to the year of the tables.</summary>
public sealed class PriceIndicesTests
{
    private const double Exact = 1e-12;

    private static PriceIndices Prices => TestData.Catalogue.InputOutput.Prices;

    [Fact]
    public void Prices_reach_from_2015_to_2028() => Assert.Equal((2015, 2023, 2028), (Prices.FirstYear, Prices.BaseYear, Prices.LastYear));

    [Theory]
    [InlineData("23", 2026, 163.94 / 171.22, "PPI_236211")]
    [InlineData("335", 2025, 299.8 / 353.22, "PPI_335313")]
    [InlineData("335", 2018, 140.588 / 104.212, "BEA_GO_335")]
    [InlineData("334", 2019, 106.349 / 98.878, "BEA_GO_334")]
    [InlineData("111CA", 2026, 304.704 / 331.422, "CPI_U")]
    [InlineData("111CA", 2016, 124.18 / 97.94, "CPI_U_RATIO")]
    [InlineData("all-items", 2028, 304.704 / 346.377, "CPI_U")]
    public void One_series_serves_where_it_has_both_years(string industry, int year, double factor, string series)
    {
        var deflator = Prices.Deflator(industry, year);
        Assert.Equal(factor, deflator.Factor, Exact);
        Assert.Equal(series, Assert.Single(deflator.Steps).Series.Id);
        Assert.Null(deflator.OwnSeriesEnd);
    }

    [Fact]
    public void Beyond_its_last_year_an_industry_moves_with_consumer_prices()
    {
        var deflator = Prices.Deflator("23", 2028);
        Assert.Equal(["CPI_U", "PPI_236211"], deflator.Steps.Select(step => step.Series.Id));
        Assert.Equal((2028, 2026, 2023), (deflator.Steps[0].FromYear, deflator.Steps[0].ToYear, deflator.Steps[1].ToYear));
        Assert.Equal(331.422 / 346.377 * (163.94 / 171.22), deflator.Factor, Exact);
        Assert.Equal(2026, deflator.OwnSeriesEnd);
    }

    [Fact]
    public void A_series_that_ends_with_the_tables_needs_consumer_prices_alone()
    {
        var deflator = Prices.Deflator("334", 2025);
        Assert.Equal(304.704 / 322.569, deflator.Factor, Exact);
        Assert.Equal(2023, deflator.OwnSeriesEnd);
    }

    [Fact]
    public void Money_of_the_year_of_the_tables_stays_as_it_is() =>
        Assert.All(TestData.Catalogue.InputOutput.Industries, industry => Assert.Equal(1, Prices.Deflator(industry.Code, Prices.BaseYear).Factor));

    [Fact]
    public void Every_industry_has_a_deflator_in_every_year() => Assert.All(
        from industry in TestData.Catalogue.InputOutput.Industries
        from year in Enumerable.Range(Prices.FirstYear, Prices.LastYear - Prices.FirstYear + 1)
        select Prices.Deflator(industry.Code, year).Factor, factor => Assert.InRange(factor, 0.7, 1.7));

    [Theory]
    [InlineData(2014)]
    [InlineData(2029)]
    public void A_year_outside_is_refused(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => Prices.Deflator("23", year));

    [Fact]
    public void Consumer_prices_are_those_that_the_programme_is_deflated_by()
    {
        var consumerPrices = Prices.Series.Single(series => series.Id == "CPI_U");
        Assert.All(consumerPrices.Points, point => Assert.Equal(TestData.Catalogue[$"cpi.{point.Key}"].Central, point.Value.Index));
    }
}
