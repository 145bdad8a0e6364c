using System.Text.Json;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class FinanceSiteTests
{
    private static readonly object s_texas = new { id = "one", state = "TX", capacityMw = 200, basis = "it", firstPower = "2027-06" };
    private static readonly object s_carolina = new { id = "two", state = "NC", capacityMw = 300, basis = "facility", firstPower = "2027-06", accelerator = "h200" };

    private static readonly QuantityId[] s_finance =
        [.. Enum.GetValues<QuantityId>().Where(id => QuantityKeys.Of(id).Path.StartsWith("finance.", StringComparison.Ordinal))];

    [Theory]
    [InlineData("one")]
    [InlineData("two")]
    public void Finance_of_one_site_is_that_of_a_scenario_with_this_site_alone(string site)
    {
        var alone = Programs.View(Scenario(null, site == "one" ? s_texas : s_carolina));
        var ofSite = Programs.View(Scenario(site, s_texas, s_carolina));
        foreach (var id in s_finance)
        {
            if (alone[id] is { } expected) Programs.Equal(expected.Value, ofSite.Number(id), 1e-7);
            else Assert.Null(ofSite[id]);
        }

        var (one, other) = (alone.Result.Finance!, ofSite.Result.Finance!);
        Assert.Equal(alone.Plan.Finance.FirstYear, ofSite.Plan.Finance.FirstYear);
        for (var line = 0; line < one.Lines.Length; line++) Programs.EqualSeries(one.Lines[line].Values(), other.Lines[line].Values(), 1e-7);
    }

    [Fact]
    public void The_sites_together_are_the_programme_where_both_open_in_one_year()
    {
        static double Npv(string? site) => Programs.View(Scenario(site, s_texas, s_carolina)).Number(QuantityId.FinanceNpvUsd);
        // Tax is told apart by site: a loss of one does not lower the tax of the other, so the owner without income is compared.
        static double Owner(string? site, Func<ResultView<Real>, double> part) => part(Programs.View(site is null
            ? (object)new { sites = new[] { s_texas, s_carolina }, finance = new { funding = new { } } }
            : new { sites = new[] { s_texas, s_carolina }, finance = new { site, funding = new { } } }));
        foreach (var part in new Func<ResultView<Real>, double>[] { view => view.Number(QuantityId.FinanceNpvUsd), view => view.Number(QuantityId.FundingGapUsd), view => view.Result.Finance!.ItMw[^1].Value })
        {
            Programs.Equal(Owner(null, part), Owner("one", part) + Owner("two", part), 1e-6);
        }

        Assert.NotEqual(Npv("one"), Npv("two"));
    }

    [Fact]
    public void A_site_that_opens_later_counts_its_years_from_its_own_first_spending()
    {
        object late = new { id = "late", state = "TX", capacityMw = 100, basis = "it", firstPower = "2034-06" };
        var view = Programs.View(Scenario("late", s_texas, late));
        Assert.True(view.Plan.Finance.FirstYear > view.Plan.Horizon.FirstYear);
        Assert.True(view.Result.Finance!.Lines[(int)FinanceLine.Facility][0].Value < 0);
        Programs.Equal(Programs.View(Scenario(null, late)).Number(QuantityId.FinanceIrr), view.Number(QuantityId.FinanceIrr), 1e-6);
    }

    [Theory]
    [InlineData("\"three\"", "one, two")]
    [InlineData("\"\"", "one, two")]
    [InlineData("7", "one, two")]
    [InlineData("null", "one, two")]
    [InlineData("\"asleep\"", "one, two")]
    public void A_site_that_has_no_finance_is_refused_with_those_that_have(string site, string allowed)
    {
        var error = Assert.Single(Errors(site, """{"id":"two","state":"OH","capacityMw":1,"basis":"it"}"""));
        Assert.Equal("/finance/site", error.Pointer);
        Assert.Equal(allowed, error.Allowed);
        Assert.Equal(site, error.Value);
    }

    [Fact]
    public void A_site_with_a_fault_of_its_own_is_not_called_unknown() =>
        Assert.DoesNotContain(Errors("\"two\"", """{"id":"two","state":"XX","capacityMw":1,"basis":"it"}"""), error => error.Pointer == "/finance/site");

    private static IReadOnlyList<InputError> Errors(string site, string second)
    {
        var json = """{"sites":[{"id":"one","state":"TX","capacityMw":1,"basis":"it"},$second,{"id":"asleep","state":"TX","capacityMw":1,"basis":"it","status":"paused"}],"finance":{"site":$site}}"""
            .Replace("$second", second, StringComparison.Ordinal).Replace("$site", site, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
        return ScenarioReader.Read(document.RootElement, TestData.Catalogue).Errors;
    }

    private static object Scenario(string? site, params object[] sites)
    {
        var finance = new Dictionary<string, object>
        {
            ["view"] = "operator",
            ["debt"] = new { ltv = 0.6 },
            ["revenue"] = new { kind = "gpu-hours", usdPerAcceleratorHour = 5, escalator = -0.05 },
            ["funding"] = new { sources = new[] { new { id = "bank", kind = "debt", usd = 1e9, from = "2027-01" } } },
        };
        if (site is not null) finance["site"] = site;
        return new { sites, finance };
    }
}
