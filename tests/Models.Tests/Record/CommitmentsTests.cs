using Stargate.Economics.Models.Record;

namespace Stargate.Economics.Models.Tests.Record;

public sealed class CommitmentsTests
{
    private static DateOnly Last => TestData.Catalogue.Version.AsOf;

    [Theory]
    [InlineData("c-aws1", "c-aws2", "2026-02-26", "2026-02-27")]
    [InlineData("loi-nvda", "eq-nvda", "2026-02-26", "2026-02-27")]
    [InlineData("spend-14", "spend-6", "2026-02-20", "2026-02-21")]
    [InlineData("tl-202507", "tl-202509", "2025-09-22", "2025-09-23")]
    public void A_row_is_superseded_from_the_day_on_which_its_successor_is_known(string old, string successor, string before, string day)
    {
        Assert.Null(Find(On(before), old).SupersededBy);
        Assert.Equal(successor, Find(On(day), old).SupersededBy);
    }

    [Fact]
    public void What_is_superseded_is_in_no_total_and_nothing_is_in_two()
    {
        var answer = CommitmentsModel.On(TestData.Catalogue, Last);
        var counted = answer.Totals.SelectMany(total => total.Ids).ToList();
        Assert.Equal(counted.Count, counted.Distinct().Count());
        Assert.Empty(counted.Intersect(answer.Items.Where(item => item.SupersededBy is not null).Select(item => item.Commitment.Id)));
        Assert.Contains("c-aws2", counted);
    }

    [Fact]
    public void A_total_is_of_one_kind_firmness_and_purpose_and_statements_have_none()
    {
        foreach (var total in CommitmentsModel.On(TestData.Catalogue, Last).Totals)
        {
            var rows = total.Ids.Select(id => TestData.Catalogue.Tables.Commitments[id]).ToList();
            Assert.All(rows, row => Assert.Equal((total.Kind, total.Firmness, total.TowardStargate), (row.Kind, row.Firmness, row.TowardStargate)));
            Assert.All(rows, row => Assert.False(row.IsStatement));
            Programs.Equal(rows.Sum(row => row.AmountUsd!.Value), total.Usd);
        }
    }

    [Fact]
    public void Equity_of_the_programme_is_what_its_four_founders_were_reported_to_give()
    {
        var total = CommitmentsModel.On(TestData.Catalogue, Last).Totals.Single(total => total is { Kind: "equity", Firmness: "reported", TowardStargate: true });
        Assert.Equal(19e9 + 19e9 + 7e9 + 7e9, total.Usd);
    }

    [Fact]
    public void A_month_without_a_day_is_known_on_its_last_day()
    {
        Assert.DoesNotContain(On("2025-05-30").Items, item => item.Commitment.Id == "debt-abi");
        Assert.Equal(new(2025, 5, 31), Find(On("2025-05-31"), "debt-abi").KnownFrom);
    }

    [Fact]
    public void At_the_date_of_the_data_everything_is_known()
    {
        Assert.Equal(TestData.Catalogue.Tables.Commitments.Count, CommitmentsModel.On(TestData.Catalogue, Last).Items.Count);
        Assert.Empty(On("2025-01-20").Items);
        Assert.Empty(On("2025-01-20").Totals);
    }

    private static CommitmentsAnswer On(string day) =>
        CommitmentsModel.On(TestData.Catalogue, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static KnownCommitment Find(CommitmentsAnswer answer, string id) => answer.Items.Single(item => item.Commitment.Id == id);
}
