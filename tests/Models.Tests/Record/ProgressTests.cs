using CsCheck;
using Stargate.Economics.Models.Record;

namespace Stargate.Economics.Models.Tests.Record;

public sealed class ProgressTests
{
    private static DateOnly Last => TestData.Catalogue.Version.AsOf;

    [Fact]
    public void Before_the_first_announcement_everything_is_zero()
    {
        var progress = ProgressModel.On(TestData.Catalogue, new(2025, 1, 20));
        Assert.Equal(0, progress.TotalItMw);
        Assert.All(progress.Capacity, status => Assert.Equal((0, 0), (status.ItMw, status.Parts)));
        Assert.Empty(progress.Investment);
        Assert.Empty(progress.Sites);
        Assert.Null(progress.Statement);
        Assert.Equal((500e9, 10), (progress.Target.InvestmentUsd, progress.Target.CapacityGw));
    }

    [Fact]
    public void On_the_day_of_the_announcement_only_abilene_is_known_and_nothing_has_power()
    {
        var progress = ProgressModel.On(TestData.Catalogue, new(2025, 1, 21));
        Assert.Equal("us-abilene", Assert.Single(progress.Sites).Id);
        Assert.Equal(843, progress.TotalItMw);
        Assert.Equal(0, Of(progress, "energised"));
        Assert.Equal(211, Of(progress, "construction"));
    }

    [Theory]
    [InlineData("2025-09-25", 0)]
    [InlineData("2025-09-26", 105.5)]
    [InlineData("2025-12-31", 211)]
    [InlineData("2026-06-29", 211)]
    [InlineData("2026-06-30", 354)]
    public void Power_counts_from_the_day_on_which_it_is_known(string day, double itMw) =>
        Assert.Equal(itMw, Of(ProgressModel.On(TestData.Catalogue, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), "energised"));

    [Fact]
    public void At_the_date_of_the_data_the_record_and_the_preset_agree_status_by_status()
    {
        var progress = ProgressModel.On(TestData.Catalogue, Last);
        var blocks = TestData.Preset("stargate").Sites.Where(site => site.Id != "camellia").SelectMany(site => site.Blocks).ToList();
        foreach (var status in progress.Capacity)
        {
            Programs.Equal(blocks.Where(block => block.Status.ToString().Equals(status.Status, StringComparison.OrdinalIgnoreCase)).Sum(block => block.Capacity.Value), status.ItMw);
        }

        Assert.Equal(["us-camellia/campus"], progress.WithoutItMw);
    }

    [Fact]
    public void Every_status_at_the_date_of_the_data_is_that_of_the_record_of_sites()
    {
        foreach (var site in ProgressModel.On(TestData.Catalogue, Last).Sites)
        {
            var furthest = TestData.Catalogue.Tables.PublicSites[site.Id].Status;
            Assert.Contains(site.Parts, part => part.Status == furthest);
        }
    }

    [Fact]
    public void The_parts_of_a_site_sum_to_its_it_load_in_the_record()
    {
        foreach (var site in ProgressModel.On(TestData.Catalogue, Last).Sites.Where(site => site.Parts.Any(part => part.ItMw is not null)))
        {
            var record = TestData.Catalogue.Tables.PublicSites[site.Id];
            Programs.Equal(record.ItMwEstimate ?? record.AnnouncedMw!.Value, site.Parts.Sum(part => part.ItMw ?? 0));
        }
    }

    [Fact]
    public void A_site_abroad_is_listed_and_does_not_count()
    {
        var progress = ProgressModel.On(TestData.Catalogue, Last);
        var abroad = progress.Sites.Where(site => site.Country != "US").ToList();
        Assert.Equal(7, abroad.Count);
        Assert.All(abroad, site => Assert.False(site.Counts));
        Assert.Equal("cancelled", abroad.Single(site => site.Id == "no-narvik").Status);
        Assert.DoesNotContain(progress.Investment.SelectMany(money => money.Sites), id => !id.StartsWith("us-", StringComparison.Ordinal));
    }

    [Fact]
    public void Announced_money_is_never_spent_money()
    {
        var progress = ProgressModel.On(TestData.Catalogue, Last);
        Assert.Null(progress.SpentUsd.Value);
        Assert.NotNull(progress.SpentUsd.Reason);
        Assert.DoesNotContain(progress.Investment, money => money.Status == "energised");
    }

    [Fact]
    public void The_last_stated_position_is_that_of_the_day()
    {
        var september = ProgressModel.On(TestData.Catalogue, new(2025, 9, 30)).Statement!;
        Assert.Equal((7.0, 400e9), (september.Gw, september.Usd));
        var last = ProgressModel.On(TestData.Catalogue, Last).Statement!;
        Assert.Equal((10.0, "tl-202604", 450e9, "tl-202510"), (last.Gw, last.GwId, last.Usd, last.UsdId));
    }

    [Fact]
    public void What_has_power_never_becomes_less_and_statuses_sum_to_the_total() => Gen.Select(Gen.Int[0, 700], Gen.Int[0, 700]).Sample((one, other) =>
    {
        var start = Last.AddDays(-700);
        var (early, late) = (ProgressModel.On(TestData.Catalogue, start.AddDays(Math.Min(one, other))), ProgressModel.On(TestData.Catalogue, start.AddDays(Math.Max(one, other))));
        Assert.True(Of(early, "energised") <= Of(late, "energised"));
        Assert.True(Of(early, "energised") + Of(early, "construction") <= Of(late, "energised") + Of(late, "construction"));
        Programs.Equal(late.TotalItMw, late.Capacity.Where(status => status.Status is not ("paused" or "cancelled")).Sum(status => status.ItMw));
        Programs.Equal(late.TotalItMw / 10_000, late.Capacity.Where(status => status.Status is not ("paused" or "cancelled")).Sum(status => status.ShareOfTarget));
    }, iter: 200);

    [Fact]
    public void A_day_after_the_data_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressModel.On(TestData.Catalogue, Last.AddDays(1)));

    private static double Of(ProgressAnswer progress, string status) => progress.Capacity.Single(row => row.Status == status).ItMw;
}
