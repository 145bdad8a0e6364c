using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class TornadoTests
{
    private const string Linear = """
        {"sites":[{"state":"TX","capacityMw":{"value":100,"low":80,"high":130},"basis":"it","facilityUsdPerMwIt":{"value":10000000,"low":9000000,"high":12000000},
        "itUsdPerMwIt":{"value":30000000,"low":29000000,"high":31500000}}]}
        """;

    [Fact]
    public void The_ends_of_a_product_of_given_numbers_are_the_products_of_their_ends()
    {
        // cost = MW × (facility + IT) as given, and the connection and land, which have no part in facilityUsdPerMwIt's own swing.
        var answer = Tornado.Of(StudyFixtures.Document(Linear), QuantityId.TotalUsd, default);
        var facility = answer.Drivers.Single(driver => driver.Figure == "/sites/0/facilityUsdPerMwIt");
        var it = answer.Drivers.Single(driver => driver.Figure == "/sites/0/itUsdPerMwIt");
        Programs.Equal(100 * 3e6, facility.Swing!.Value);
        Programs.Equal(100 * 2.5e6, it.Swing!.Value);
        Programs.Equal(-100 * 1e6, facility.HeadlineAtLow!.Value - answer.Headline.Value!.Value, 1e-6);
    }

    [Fact]
    public void The_capacity_swings_the_accelerators_in_proportion()
    {
        var answer = Tornado.Of(StudyFixtures.Document(Linear), QuantityId.Accelerators, default);
        var capacity = answer.Drivers.Single(driver => driver.Figure == "/sites/0/capacityMw");
        Programs.Equal(0.8, capacity.HeadlineAtLow!.Value / answer.Headline.Value!.Value);
        Programs.Equal(1.3, capacity.HeadlineAtHigh!.Value / answer.Headline.Value!.Value);
    }

    [Theory]
    [InlineData(QuantityId.TotalUsd)]
    [InlineData(QuantityId.PeakHeadcount)]
    public void Every_end_is_what_a_run_with_that_number_gives(QuantityId id)
    {
        var document = StudyFixtures.Preset("abilene");
        var answer = Tornado.Of(document, id, default);
        Assert.Equal(StudyFixtures.Run(document.Scenario)![(int)id], answer.Headline.Value);
        Programs.None(answer.Drivers.Where(driver => StudyFixtures.Run(document.With([(document.Number(driver.Figure), driver.High!.Value)]).Scenario)![(int)id] != driver.HeadlineAtHigh).Select(driver => driver.Figure));
    }

    [Fact]
    public void Drivers_come_by_falling_swing_and_the_delay_is_one_of_them()
    {
        var answer = Tornado.Of(StudyFixtures.Preset("stargate"), QuantityId.TotalUsd, default);
        Assert.Equal(answer.Drivers.OrderByDescending(driver => driver.Swing).Select(driver => driver.Swing), answer.Drivers.Select(driver => driver.Swing));
        Assert.Contains(answer.Drivers, driver => driver.Figure == "schedule.slipSharedMonths" && driver.Swing > 0);
    }
}
