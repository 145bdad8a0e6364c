using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Energy;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Fiscal;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Levers;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.OperatingCost;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models;

/// <summary>
/// The heart: the models called in order. The number type decides what comes out of the same formulas: a value, eight
/// draws, or a value with its unit and its tree.
/// </summary>
public static class ProgramModel
{
    /// <summary>Version of the formulas; it changes whenever a result could.</summary>
    public const string Version = "1.0.0";

    /// <summary>Evaluates a prepared programme.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="a">The numbers for its slots.</param>
    /// <param name="detail">Whether series over the whole horizon are wanted; quotable quantities are the same without.</param>
    /// <param name="series">Whether monthly series of capacity, money, energy and people are wanted even without the rest of the detail.</param>
    /// <param name="workspace">Arrays to use again; the result is then valid until the next evaluation with it.</param>
    public static ProgramResult<T> Evaluate<T>(ProgramPlan plan, Assumptions<T> a, bool detail, Workspace<T>? workspace = null, bool series = false)
        where T : struct, IReal<T>
    {
        workspace ??= new();
        workspace.Reset();
        series |= detail;
        var levels = new PriceLevels<T>(plan.Prices, a, plan.Horizon, series, workspace);
        var levers = new LeverModel<T>(plan.Levers, a);
        var capacity = CapacityModel.Evaluate(plan.Capacity, a, levers, series, workspace);
        var compute = ComputeModel.Evaluate(plan.Compute, a, levers, capacity);
        var plants = PlantModel.Evaluate(plan.Energy, a, levels, levers, capacity);
        var rates = new SiteRates<T>[plan.Sites.Count];
        for (var s = 0; s < rates.Length; s++) rates[s] = new(plan.Buildout, s, a, levels, capacity, compute, plants, workspace);

        var years = new WindowYears<T>(plan.Horizon, rates.Length, levels, workspace);
        var buildout = new BuildoutModel<T>(plan.Buildout, levels, capacity, rates, years, plan.Prices.Units, series, detail, workspace);
        var jobs = new JobsModel<T>(plan.Jobs, a, levels, capacity, compute, plants, rates, series, detail, workspace);
        var economy = new EconomyModel<T>(plan.Economy, plan.Jobs, a, levels, capacity, plants, rates, detail, workspace);
        var spread = new SiteSpread<T>(plan.Buildout.Windows, plan.Horizon.Count, workspace);
        for (var s = 0; s < rates.Length; s++)
        {
            spread.Fill(plan.Buildout.Windows[s], capacity.SiteSlip[s], capacity.BlockItMw);
            years.Add(s, rates[s], spread);
            buildout.Add(s, spread);
            jobs.Add(s, spread, years);
            economy.Add(s, spread);
        }

        var (built, work) = (buildout.Result(), jobs.Result());
        var energy = EnergyModel.Evaluate(plan.Energy, a, levels, levers, capacity, compute, plants, series, detail, workspace);
        var operating = OperatingCostModel<T>.Evaluate(plan.OperatingCost, a, levels, capacity, rates, built, energy, work, detail);
        var taxes = FiscalModel<T>.Evaluate(plan.Fiscal, built, years, plan.Capacity, plan.Jobs, a, levels, capacity, rates, work, operating, detail, workspace);
        var finance = FinanceModel<T>.Evaluate(plan.Finance, a, levels, capacity, compute, built, operating, taxes.PropertyTaxByYear, plan.Fiscal.Years.First, plan.Horizon, detail, workspace);
        return new(capacity, compute, built, energy, work, operating, economy.Result(work, operating), taxes, finance, FundingModel.Evaluate(plan.Funding, a, built, detail, workspace));
    }
}
