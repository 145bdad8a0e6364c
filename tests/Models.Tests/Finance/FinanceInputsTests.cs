using System.Runtime.Intrinsics;
using CsCheck;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class FinanceInputsTests
{
    private const int Evaluations = 12_500;
    private const int Variants = 16;
    private const int Fractions = 12;

    /// <summary>Where each number lies; a positive one begins just above nothing.</summary>
    private static readonly Dictionary<string, NumberBounds> s_bounds = new(StringComparer.Ordinal)
    {
        ["/finance/discountRate"] = ScenarioBounds.DiscountRate,
        ["/finance/operatingUsdPerMwItYear"] = ScenarioBounds.OperatingUsdPerMwItYear,
        ["/finance/debt/ltv"] = ScenarioBounds.Share,
        ["/finance/debt/minimumDscr"] = ScenarioBounds.Dscr,
        ["/finance/debt/rate"] = ScenarioBounds.DebtRate,
        ["/finance/revenue/usdPerKwMonth"] = ScenarioBounds.UsdPerKwMonth,
        ["/finance/revenue/usdPerAcceleratorHour"] = ScenarioBounds.UsdPerAcceleratorHour,
        ["/finance/revenue/utilisation"] = ScenarioBounds.Share,
        ["/finance/revenue/escalator"] = ScenarioBounds.Escalator,
        ["/finance/revenue/noiMargin"] = ScenarioBounds.Share,
        ["/finance/funding/sources/0/usd"] = ScenarioBounds.FundingUsd,
    };

    // Eight lanes with inputs of their own in each of 12,500 evaluations; lives, terms, tenor and repayment are those of the evaluation.
    [Fact]
    public void A_hundred_thousand_random_inputs_give_numbers_and_reasons_and_nothing_else()
    {
        // What is built and run is the same in all of them; only the finance of it differs.
        var built = Enumerable.Range(0, Variants).Select(Variant).Select(plan => (Plan: plan, Result: ProgramModel.Evaluate(plan, Central(plan), detail: false))).ToArray();
        var inputs = Gen.Select(Gen.Int[0, Variants - 1], Gen.Int[1, 40].Array[4], Gen.Bool, Gen.Double[0, 1].Array[Fractions * Lanes.Count], Gen.Int[0, 5].Array[Fractions]);
        inputs.Sample(given =>
        {
            var (variant, years, sculpted, fractions, ends) = given;
            var plan = WithYears(built[variant].Plan, years, sculpted);
            Lanes[] slots = [.. plan.Slots.Select(slot => Lanes.Of(slot.Central))];
            var next = 0;
            for (var s = 0; s < slots.Length; s++)
            {
                if (!s_bounds.TryGetValue(plan.Slots[s].Reference, out var bounds)) continue;
                slots[s] = new(Vector512.Create([.. Enumerable.Range(next * Lanes.Count, Lanes.Count).Select(k => Within(bounds, fractions[k], ends[k / Lanes.Count]))]));
                next++;
            }

            Assert.InRange(next, 4, Fractions);
            var quantities = new Lanes?[QuantityKeys.Count];
            Quantities.Collect(Financed(plan, built[variant].Result, new(slots)), quantities);
            for (var q = QuantityId.FinanceNpvUsd; q <= QuantityId.FundingGapUsd; q++)
            {
                if (quantities[(int)q] is not { } values) continue;
                for (var lane = 0; lane < Lanes.Count; lane++)
                {
                    var value = values.Values[lane];
                    if (!double.IsFinite(value) && !(double.IsNaN(value) && QuantityKeys.CanBeUndefined(q))) Assert.Fail($"{q} is {value}");
                }
            }
        }, iter: Evaluations);
    }

    private static Assumptions<Lanes> Central(ProgramPlan plan) => new([.. plan.Slots.Select(slot => Lanes.Of(slot.Central))]);

    private static ProgramResult<Lanes> Financed(ProgramPlan plan, ProgramResult<Lanes> built, Assumptions<Lanes> a)
    {
        var workspace = new Workspace<Lanes>();
        var levels = new PriceLevels<Lanes>(plan.Prices, a, plan.Horizon, false, workspace);
        return built with
        {
            Finance = FinanceModel<Lanes>.Evaluate(plan.Finance, a, levels, built.Capacity, built.Compute, built.Buildout, built.OperatingCost, built.Fiscal.PropertyTaxByYear, plan.Fiscal.Years.First, plan.Horizon, detail: false, workspace),
            Funding = FundingModel.Evaluate(plan.Funding, a, built.Buildout, detail: false, workspace),
        };
    }

    /// <summary>A number of the bounds: in the middle of them on a scale where small ones are as likely as large ones, or at an end.</summary>
    private static double Within(NumberBounds bounds, double fraction, int end)
    {
        var (low, high) = (bounds.Positive ? Math.Max(bounds.Low, 1e-6) : bounds.Low, bounds.High);
        return end switch { 0 when fraction < 0.5 => low, 0 => high, 1 or 2 => low + ((high - low) * fraction), _ => low + ((high - low) * Math.Pow(fraction, 4)) };
    }

    private static ProgramPlan WithYears(ProgramPlan plan, int[] years, bool sculpted)
    {
        var finance = plan.Finance;
        var life = years[0];
        return plan with
        {
            Finance = finance with
            {
                FacilityLifeYears = life,
                ItLifeYears = Math.Min(30, years[1]),
                Years = finance.Opening + Math.Max(life, finance.Revenue is null ? 0 : years[2]),
                Debt = finance.Debt is { } debt ? debt with { TenorYears = years[3], Sculpted = sculpted } : null,
                Revenue = finance.Revenue is { } revenue ? revenue with { TermYears = years[2], AverageYears = years[2] } : null,
            },
        };
    }

    /// <summary>Every combination of who sells what, with or without a margin, an operating cost of its own, and debt.</summary>
    private static ProgramPlan Variant(int variant)
    {
        bool Has(int bit) => (variant & (1 << bit)) != 0;
        var revenue = new Dictionary<string, object> { ["escalator"] = 0.01 };
        if (Has(0)) (revenue["kind"], revenue["usdPerKwMonth"]) = ("lease", 155);
        else (revenue["kind"], revenue["usdPerAcceleratorHour"], revenue["utilisation"]) = ("gpu-hours", 3, 0.8);
        if (Has(1)) revenue["noiMargin"] = 0.9;
        var finance = new Dictionary<string, object>
        {
            ["discountRate"] = 0.08,
            ["debt"] = new { ltv = 0.6, minimumDscr = 1.3, rate = 0.06 },
            ["funding"] = new { sources = new[] { new { id = "bank", kind = "debt", usd = 1e9 } } },
        };
        if (Has(2)) finance["operatingUsdPerMwItYear"] = 900_000;
        if (Has(3) && Has(1)) finance["view"] = "owner";
        else (finance["view"], finance["revenue"]) = (Has(0) ? "developer" : "operator", revenue);
        return Programs.Plan(new { sites = new[] { new { state = "TX", capacityMw = 100, basis = "it" } }, finance });
    }
}
