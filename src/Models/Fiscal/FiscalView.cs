using System.Globalization;
using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Fiscal;

/// <summary>The fiscal result in the shape in which it is told: lines that hold something, returns, cost per job, who pays for the grid.</summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class FiscalView<T> where T : struct, IReal<T>
{
    private readonly ProgramPlan _plan;
    private readonly FiscalResult<T> _result;
    private readonly string _money;

    /// <summary>Shapes a result that was evaluated in detail.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="a">The numbers that it was evaluated with.</param>
    /// <param name="result">The result.</param>
    public FiscalView(ProgramPlan plan, Assumptions<T> a, ProgramResult<T> result)
    {
        (_plan, _result, _money) = (plan, result.Fiscal, plan.Prices.Money);
        var without = _result.Detail!.WithoutUsd;
        Lines = [.. Enum.GetValues<FiscalLine>().Where(line => without[(int)line].Any(IsSome))];
        if (IsSome(_result.IncentivesUsd))
        {
            var butFor = a[plan.Economy.Attribution.ButFor];
            Return = T.Name(_result.PresentValueUsd / _result.IncentivesPresentValueUsd, "net revenue per dollar of incentives", "1");
            AttributableReturn = T.Name(Return.Value * butFor, "attributable net revenue per dollar of incentives", "1");
            NetOfIncentives = T.Name(
                (butFor * _result.NetRevenueUsd) - ((T.Of(1) - butFor) * _result.IncentivesUsd), "net revenue that the incentives bring", _money);
        }

        CostPerJob = Ladder(a, result);
        GridCost = Grid(result.Buildout.Detail!);
    }

    /// <summary>The lines that raise anything in any year.</summary>
    public IReadOnlyList<FiscalLine> Lines { get; }

    /// <summary>Present value of net revenue over that of incentives; null without incentives.</summary>
    public T? Return { get; }

    /// <summary>The same for the part of the project that would not have come otherwise.</summary>
    public T? AttributableReturn { get; }

    /// <summary>What the incentives bring: net revenue of what would not have come, less what is not raised from what would have come anyway.</summary>
    public T? NetOfIncentives { get; }

    /// <summary>Incentives per job, by what is called a job; null where there is none.</summary>
    public IReadOnlyList<(string Definition, T? Jobs, T? Usd)> CostPerJob { get; }

    /// <summary>Grid connection by who pays it.</summary>
    public IReadOnlyList<(string Payer, T Usd)> GridCost { get; }

    /// <summary>Every number by its path.</summary>
    public IEnumerable<(string Path, T Value)> Paths()
    {
        var detail = _result.Detail!;
        foreach (var line in Lines)
        {
            var path = $"fiscal.byJurisdiction[{Id(line)}]";
            foreach (var pair in Series($"{path}.usd", detail.WithUsd[(int)line]).Concat(Series($"{path}.incentivesUsd", detail.ReliefUsd[(int)line]))) yield return pair;
        }

        foreach (var pair in Series("fiscal.incentivesUsd", _result.IncentiveYears).Concat(Series("fiscal.publicServicesUsd", detail.ServicesUsd))
            .Concat(Series("fiscal.netRevenueUsdByYear", _result.NetRevenueYears))) yield return pair;
        if (Return is { } back) yield return ("fiscal.returnPerIncentiveDollar", back);
        if (AttributableReturn is { } attributable) yield return ("fiscal.attributableReturnPerIncentiveDollar", attributable);
        if (NetOfIncentives is { } net) yield return ("fiscal.netOfIncentivesUsd", net);
        foreach (var (definition, jobs, usd) in CostPerJob)
        {
            if (jobs is { } some) yield return ($"fiscal.costPerJob[{definition}].jobs", some);
            if (usd is { } each) yield return ($"fiscal.costPerJob[{definition}].usd", each);
        }

        foreach (var (payer, usd) in GridCost) yield return ($"fiscal.gridCost[{payer}].usd", usd);
    }

    /// <summary>Id of a line.</summary>
    public static string Id(FiscalLine line) => $"{FiscalLines.Level(line)}/{FiscalLines.Tax(line)}";

    private IEnumerable<(string, T)> Series(string path, T[] values) =>
        values.Select((value, y) => (string.Create(CultureInfo.InvariantCulture, $"{path}[{_plan.Fiscal.Years.First + y}]"), value));

    private List<(string, T?, T?)> Ladder(Assumptions<T> a, ProgramResult<T> result)
    {
        var years = T.Of(BuildYears(), "year");
        var average = T.Name(result.Jobs.BuildJobYears * T.Of(1, "job·year/jobyear") / years, "average jobs while building", "job");
        T? permanent = result.Jobs.Operating is { } staff ? staff.Fte * T.Of(1, "job/fte") : null;
        T? any = null;
        if (result.Economy.Operating is { } operating)
        {
            var build = result.Economy.Build;
            any = T.Name(
                (build[build.Nation, Effect.Total, EconomyMeasure.Jobs] / years) + operating[operating.Nation, Effect.Total, EconomyMeasure.Jobs],
                "jobs of any kind, with the average of the build years", "job");
        }

        T? direct = permanent is { } own ? T.Name(average + own, "direct jobs, with the average of the build years", "job") : null;
        T? attributable = permanent is { } all ? T.Name(all * a[_plan.Economy.Attribution.ButFor], "attributable permanent jobs", "job") : null;
        return [Step("any", any), Step("directWithBuild", direct), Step("directPermanent", permanent), Step("attributablePermanent", attributable)];
    }

    private (string, T?, T?) Step(string definition, T? jobs) =>
        (definition, jobs, jobs is { } some && IsSome(some) ? T.Name(_result.IncentivesUsd / some, "incentives per job", $"{_money}/job") : null);

    /// <summary>Years from the first start of construction to the last full power.</summary>
    private double BuildYears()
    {
        var blocks = _plan.Sites.SelectMany(site => site.Blocks).Where(block => block.Counts).ToList();
        return (blocks.Max(block => block.FullPower) - blocks.Min(block => block.ConstructionStart) + 1) / (double)Month.PerYear;
    }

    private (string, T)[] Grid(BuildoutDetail<T> detail)
    {
        (string Payer, Func<GridCostAllocation, double> Share)[] payers =
            [("developer", grid => grid.Developer), ("ratepayers", grid => grid.Ratepayers), ("utility", grid => grid.Utility)];
        return [.. payers.Select(payer =>
        {
            var usd = default(T);
            for (var s = 0; s < _plan.Sites.Count; s++)
            {
                usd += detail.SiteComponentUsd[s][(int)Component.GridConnection] * T.Of(payer.Share(_plan.Sites[s].GridCostAllocation));
            }

            return (payer.Payer, T.Name(usd, "grid connection that the payer bears", _money));
        })];
    }

    private static bool IsSome(T value) => T.Bounds(value) is var (low, high) && (low != 0 || high != 0);
}
