using CsCheck;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class FundingModelTests
{
    private static readonly string[] s_kinds = ["equity", "debt", "vendor", "other"];

    private static Dictionary<string, object?> Site(object? funding, string priceBasis = "nominal") => new Dictionary<string, object?>
    {
        ["sites"] = new[] { new { state = "TX", capacityMw = 300, basis = "it", constructionStart = "2026-12", firstPower = "2028-06", fullPower = "2029-03" } },
        ["finance"] = funding is null ? new { } : new { funding },
        ["priceBasis"] = priceBasis,
    };

    // Added up by hand from data/commitments.csv: 19 + 19 + 7 + 7 reported equity of Stargate LLC, 1 of SB Energy; debt 9.4 Abilene,
    // 14 Saline, 38 Frontier and Lighthouse, 18 Project Jupiter.
    [Fact]
    public void The_commitments_to_Stargate_are_the_sum_of_their_rows()
    {
        var funding = Programs.View(TestData.Plan("stargate")).Result.Funding!;
        Assert.Equal(53e9 + 79.4e9, funding.CommittedUsd.Value);
        Assert.Equal((500e9, 500e9 - 132.4e9), (funding.TargetUsd!.Value.Value, funding.TargetGapUsd!.Value.Value));
    }

    [Fact]
    public void Equity_comes_before_debt_and_what_is_closed_before_what_is_reported() => Assert.Equal(
        ["eq-openai", "eq-softbank", "eq-oracle", "eq-mgx", "sbe", "debt-abi", "debt-mi", "debt-van", "debt-nm"],
        TestData.Plan("stargate").Funding!.Sources.Select(source => source.Id));

    [Fact]
    public void A_row_that_another_replaces_and_what_is_no_money_for_building_do_not_count()
    {
        var usual = FundingFigures.Committed(TestData.Catalogue);
        string[] never = ["c-oracle", "c-aws1", "c-aws2", "loi-nvda", "eq-nvda", "ports-nvda", "spend-75", "tl-202501", "tgt-2030"];
        Assert.Empty(usual.Select(row => row.Id).Intersect(never));
        // Were the successive plans the programme's, only the executed equity would count: not the letter it replaced, and no contract.
        var all = Changed(text => string.Join('\n', text.Split('\n').Select(line =>
            line.StartsWith("c-aws", StringComparison.Ordinal) || line.StartsWith("loi-nvda", StringComparison.Ordinal) || line.StartsWith("eq-nvda", StringComparison.Ordinal)
                ? line.Replace(",no,", ",yes,", StringComparison.Ordinal) : line)));
        Assert.Equal(["eq-nvda"], FundingFigures.Committed(all).Select(row => row.Id).Except(usual.Select(row => row.Id)));
        var refinanced = Changed(text => text + "debt-abi2,2026-06,debt,Banks,Abilene JV,11000000000,,,,,closed,debt-abi,yes,Pays for Abilene.,DEBT_ABI,\n");
        Assert.Equal(usual.Sum(row => row.AmountUsd) - 9.4e9 + 11e9, FundingFigures.Committed(refinanced).Sum(row => row.AmountUsd));
    }

    [Fact]
    public void A_commitment_that_was_not_yet_known_or_depends_on_conditions_does_not_count()
    {
        var changed = Changed(text => text.Replace(",reported,,yes,Capital of Stargate LLC.,EQUITY_BS,About 7B (", ",conditional,,yes,Capital of Stargate LLC.,EQUITY_BS,About 7B (", StringComparison.Ordinal));
        Assert.Equal(["eq-oracle"], FundingFigures.Committed(TestData.Catalogue).Select(row => row.Id).Except(FundingFigures.Committed(changed).Select(row => row.Id)));
    }

    [Fact]
    public void Sources_and_gap_are_the_uses_in_every_month_and_year_of_the_preset()
    {
        var view = Programs.View(TestData.Plan("stargate"));
        IsBalanced(view);
        var uses = Years(view, view.Funding!.Uses.Select(use => use.Usd));
        Programs.EqualSeries(uses, Years(view, view.Funding.DrawnUsd.Append(view.Funding.GapUsd)));
        Programs.Equal(uses.Sum() - 132.4e9, view.Number(QuantityId.FundingGapUsd));
    }

    [Fact]
    public void Without_funding_there_is_no_gap_and_a_reason()
    {
        Assert.Null(Programs.View(Site(null))[QuantityId.FundingGapUsd]);
        var finance = Evaluator.Evaluate(TestData.Scenario("""{"sites":[{"state":"TX","capacityMw":100,"basis":"it"}]}"""), TestData.Catalogue, new(Ranges: false)).Finance!;
        Assert.Null(finance.FundingGapUsd.Value);
        Assert.StartsWith("No funding was given", finance.FundingGapUsd.Reason, StringComparison.Ordinal);
        Assert.Null(finance.Funding);
    }

    [Fact]
    public void With_no_source_the_gap_is_all_that_is_spent()
    {
        var view = Programs.View(Site(new { }));
        Programs.Equal(view.Number(QuantityId.TotalUsd), view.Number(QuantityId.FundingGapUsd));
    }

    [Fact]
    public void A_developer_pays_for_the_facility_alone()
    {
        var view = Programs.View(new
        {
            sites = new[] { new { state = "TX", capacityMw = 300, basis = "it" } },
            finance = new { view = "developer", revenue = new { kind = "lease", usdPerKwMonth = 155 }, funding = new { } },
        });
        Programs.Equal(view.Number(QuantityId.BuildoutFacilityUsd), view.Number(QuantityId.FundingGapUsd));
        IsBalanced(view);
    }

    [Fact]
    public void The_gap_is_nominal_in_every_price_basis()
    {
        object funding = new { sources = new[] { new { id = "bank", kind = "debt", usd = 3e9 } } };
        Programs.Equal(Programs.View(Site(funding)).Number(QuantityId.FundingGapUsd), Programs.View(Site(funding, "real-2020")).Number(QuantityId.FundingGapUsd));
    }

    [Fact]
    public void Half_of_the_spending_as_a_range_gives_the_gap_a_range()
    {
        var plan = Programs.Plan(Site(new { sources = new[] { new { id = "bank", kind = "debt", usd = new { value = 6e9, low = 3e9, high = 9e9 } } } }));
        var values = EnsembleRun.Of(plan, 1, 64).Values[(int)QuantityId.FundingGapUsd]!;
        Assert.All(values, gap => Assert.True(gap >= 0));
        Assert.True(values.Max() - values.Min() > 1e9);
    }

    [Fact]
    public void Whatever_the_sources_they_are_drawn_in_order_and_only_while_they_last()
    {
        var source = Gen.Select(Gen.Int[0, 3], Gen.Double[0, 4e9], Gen.Int[0, 60], Gen.Bool);
        source.Array[0, 6].Sample(given =>
        {
            var sources = given.Select((item, s) => new Dictionary<string, object>
            {
                ["id"] = $"s{s}",
                ["kind"] = s_kinds[item.Item1],
                ["usd"] = item.Item2,
            }).ToArray();
            for (var s = 0; s < sources.Length; s++)
            {
                if (given[s].Item4) sources[s]["from"] = $"{2025 + (given[s].Item3 / 12)}-{1 + (given[s].Item3 % 12):00}";
            }

            var view = Programs.View(Site(new { sources }));
            IsBalanced(view);
            var (months, figures) = (view.Result.Funding!.Months!, view.Plan.Funding!);
            var left = figures.Sources.Select(item => view.Plan.Slots[item.Usd.Index].Central).ToArray();
            for (var month = 0; month < months.UsesUsd.Length; month++)
            {
                var toPay = months.UsesUsd[month].Value;
                for (var s = 0; s < left.Length; s++)
                {
                    var drawn = months.DrawnUsd[s][month].Value;
                    Assert.Equal(figures.Sources[s].First > month ? 0 : Math.Min(left[s], toPay), drawn, 1e-3);
                    (left[s], toPay) = (left[s] - drawn, toPay - drawn);
                }
            }

            Assert.Equal(figures.Sources.OrderBy(item => item.Kind).Select(item => item.Id), figures.Sources.Select(item => item.Id));
        }, iter: 60);
    }

    /// <summary>In every month and over all of them: what is spent is what is drawn and the gap; no source gives more than it has.</summary>
    private static void IsBalanced(ResultView<Real> view)
    {
        var funding = view.Result.Funding!;
        var months = funding.Months!;
        for (var month = 0; month < months.UsesUsd.Length; month++)
        {
            Assert.Equal(months.UsesUsd[month].Value, months.DrawnUsd.Sum(drawn => drawn[month].Value) + months.GapUsd[month].Value, 1e-3);
            Assert.True(months.GapUsd[month].Value >= 0);
        }

        for (var s = 0; s < funding.SourceUsd.Length; s++)
        {
            // A sum of months may pass the amount by the last digit of its rounding.
            Assert.InRange(funding.DrawnUsd[s].Value, 0, funding.SourceUsd[s].Value * (1 + Programs.SumTolerance));
            Programs.EqualSeries([funding.DrawnUsd[s].Value, funding.UsesUsd.Value], [months.DrawnUsd[s].Values().Sum(), months.UsesUsd.Values().Sum()]);
        }

        Programs.EqualSeries([funding.GapUsd.Value, funding.UsesUsd.Value], [months.GapUsd.Values().Sum(), funding.DrawnUsd.Values().Sum() + funding.GapUsd.Value]);
    }

    private static double[] Years(ResultView<Real> view, IEnumerable<Real[]> series)
    {
        var rows = series.ToList();
        return [.. Enumerable.Range(0, view.Plan.Horizon.Years.Count).Select(y => rows.Sum(row => row[y].Value))];
    }

    private static Models.Catalogue.Catalogue Changed(Func<string, string> change)
    {
        var files = TestData.Files();
        var text = change(files["commitments.csv"]);
        Assert.NotEqual(files["commitments.csv"], text);
        files["commitments.csv"] = text;
        var (catalogue, errors) = CatalogueReader.Read(files);
        return catalogue ?? throw new InvalidOperationException(string.Join('\n', errors));
    }
}
