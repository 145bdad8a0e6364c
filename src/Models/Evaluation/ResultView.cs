using System.Globalization;
using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Fiscal;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.OperatingCost;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>
/// A result in the shape in which it is told: yearly sums of the monthly series, shares, occupations and groups. The answer
/// and the trace both read it, so a path of the answer and the root of its trace are one computation.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class ResultView<T> where T : struct, IReal<T>
{
    /// <summary>The four job groups, in the order of tables.</summary>
    public static readonly IReadOnlyList<string> Groups =
        ["engineers-construction", "electrical-cooling", "datacentre-ai-operations", "project-logistics"];

    private readonly T?[] _quantities = new T?[QuantityKeys.Count];

    /// <summary>Shapes a result that was evaluated in detail.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="a">The numbers that it was evaluated with.</param>
    /// <param name="result">The result.</param>
    public ResultView(ProgramPlan plan, Assumptions<T> a, ProgramResult<T> result)
    {
        (Plan, Result) = (plan, result);
        Quantities.Collect(result, _quantities);
        var money = plan.Prices.Money;
        var spending = result.Buildout.Detail!;
        var spent = T.Bounds(result.Buildout.TotalUsd).High > 0;
        ComponentShare = [.. result.Buildout.ComponentUsd.Select(usd => T.Name(spent ? usd / result.Buildout.TotalUsd : default, "share of the build-out", "1"))];
        MonthlyUsd = [.. spending.FacilityMonths.Zip(spending.ItMonths, (facility, it) => T.Name(facility + it, "spending of the month", money))];
        Usd = Yearly(MonthlyUsd, "spending of the year", money);
        FacilityUsd = Yearly(spending.FacilityMonths, "facility spending of the year", money);
        ItUsd = Yearly(spending.ItMonths, "IT spending of the year", money);
        CumulativeUsd = result.Buildout.Target is { } target ? [.. YearEnds.Select(month => target.CumulativeUsd[month])] : [];
        var energy = result.Energy.Months!;
        SourceMwh = [.. energy.Mwh.Select(months => Yearly(months, "energy of the source in the year", "MWh"))];
        SourceUsd = [.. energy.Usd.Select(months => Yearly(months, "spending on the source in the year", money))];
        Mwh = Across(SourceMwh, "facility energy of the year", "MWh");
        EnergyUsd = Across(SourceUsd, "spending on energy of the year", money);
        UnusedDemandUsd = MinimumTakeCost.Of(plan, a, EnergyUsd, Yearly);
        Economy = new(plan, result);
        Funding = FundingView<T>.Of(plan, result, Yearly);
        Fiscal = new(plan, a, result);
        OperatingUsd = [.. result.OperatingCost.Months!.Select(months => Yearly(months, "operating cost of the year", money))];
        OperatingYear = Across(OperatingUsd, "operating cost of the year, all lines", money);
        Fte = [.. result.Jobs.Months!.Fte.Select(months => Average(months))];
        Occupations = OccupationModel.Evaluate(plan.Jobs, a, result.Jobs);
    }

    /// <summary>The programme.</summary>
    public ProgramPlan Plan { get; }

    /// <summary>The result.</summary>
    public ProgramResult<T> Result { get; }

    /// <summary>[component] share of the build-out.</summary>
    public T[] ComponentShare { get; }

    /// <summary>[month] build-out.</summary>
    public T[] MonthlyUsd { get; }

    /// <summary>[year] build-out.</summary>
    public T[] Usd { get; }

    /// <summary>[year] facility part.</summary>
    public T[] FacilityUsd { get; }

    /// <summary>[year] IT part.</summary>
    public T[] ItUsd { get; }

    /// <summary>[year] nominal spending to the end of the year; empty without a target.</summary>
    public T[] CumulativeUsd { get; }

    /// <summary>[technology][year] energy.</summary>
    public T[][] SourceMwh { get; }

    /// <summary>[technology][year] spending.</summary>
    public T[][] SourceUsd { get; }

    /// <summary>[year] energy.</summary>
    public T[] Mwh { get; }

    /// <summary>[year] spending on energy.</summary>
    public T[] EnergyUsd { get; }

    /// <summary>[year] part of the spending on energy that minimum takes bill for demand not used; null where no tariff has one.</summary>
    public T[]? UnusedDemandUsd { get; }

    /// <summary>The same over all years.</summary>
    public T? UnusedDemandTotalUsd => UnusedDemandUsd is { } years ? T.Name(T.Sum(years), "demand billed and not used", Plan.Prices.Money) : null;

    /// <summary>[<see cref="JobPhase"/>][year] average FTE.</summary>
    public T[][] Fte { get; }

    /// <summary>Who pays for building by year; null where the scenario says nothing of it.</summary>
    public FundingView<T>? Funding { get; }

    /// <summary>Effects on the economy.</summary>
    public EconomyView<T> Economy { get; }

    /// <summary>Taxes and incentives.</summary>
    public FiscalView<T> Fiscal { get; }

    /// <summary>[year] operating cost.</summary>
    public T[] OperatingYear { get; }

    /// <summary>[<see cref="OperatingLine"/>][year] operating cost.</summary>
    public T[][] OperatingUsd { get; }

    /// <summary>Occupations.</summary>
    public IReadOnlyList<OccupationResult<T>> Occupations { get; }

    /// <summary>A quotable quantity; null where there is no meaningful answer.</summary>
    public T? this[QuantityId id] => _quantities[(int)id];

    private IEnumerable<int> YearEnds => Plan.Horizon.Years.Select(year =>
    {
        var (first, count) = Plan.Horizon.MonthsOf(year);
        return first + count - 1;
    });

    /// <summary>Every number of the answer by its path.</summary>
    public IEnumerable<(string Path, T Value)> Paths()
    {
        for (var q = 0; q < QuantityKeys.Count; q++)
        {
            if (_quantities[q] is { } quantity) yield return (QuantityKeys.Of((QuantityId)q).Path, quantity);
        }

        foreach (var pair in CapacityPaths().Concat(ComputePaths()).Concat(BuildoutPaths()).Concat(EnergyPaths()).Concat(JobPaths()).Concat(OperatingPaths()).Concat(Economy.Paths()).Concat(Fiscal.Paths()).Concat(Result.Finance is { } finance ? FinancePaths.Of(finance, Plan.Finance) : [])
            .Concat(Funding?.Paths(Plan, Result, Series) ?? [])) yield return pair;
    }

    /// <summary>Sums of a monthly series by calendar year.</summary>
    private T[] Yearly(T[] months, string name, string unit) => [.. Plan.Horizon.Years.Select(year =>
    {
        var (first, count) = Plan.Horizon.MonthsOf(year);
        return T.Name(T.Sum(months.AsSpan(first, count)), name, unit);
    })];

    /// <summary>Averages of a monthly series by calendar year: sums over 12, so that job-years are their sum.</summary>
    private T[] Average(T[] months) => [.. Plan.Horizon.Years.Select(year =>
    {
        var (first, count) = Plan.Horizon.MonthsOf(year);
        return T.Name(T.Sum(months.AsSpan(first, count)) / T.Of(Month.PerYear), "average FTE of the year", "fte");
    })];

    private T[] Across(T[][] rows, string name, string unit)
    {
        var sums = new T[Plan.Horizon.Years.Count];
        foreach (var row in rows)
        {
            for (var y = 0; y < sums.Length; y++) sums[y] += row[y];
        }

        for (var y = 0; y < sums.Length; y++) sums[y] = T.Name(sums[y], name, unit);
        return sums;
    }

    private IEnumerable<(string, T)> Series(string path, IReadOnlyList<T> values) =>
        values.Select((value, y) => (string.Create(CultureInfo.InvariantCulture, $"{path}[{Plan.Horizon.Years[y]}]"), value));

    private IEnumerable<(string, T)> CapacityPaths()
    {
        var capacity = Result.Capacity;
        var ends = capacity.YearEnds!;
        for (var s = 0; s < Plan.Sites.Count; s++)
        {
            yield return ($"capacity.sites[{Plan.Sites[s].Id}].itMw", capacity.SiteItMw[s]);
            yield return ($"capacity.sites[{Plan.Sites[s].Id}].facilityMw", capacity.SiteFacilityMw[s]);
        }

        for (var b = 0; b < Plan.Capacity.Blocks.Count; b++)
        {
            var block = Plan.Capacity.Blocks[b];
            yield return ($"capacity.sites[{Plan.Sites[block.Site].Id}].blocks[{block.Block.Id}].itMw", capacity.BlockItMw[b]);
        }

        foreach (var pair in Series("capacity.energisedItMw", ends.ItMw).Concat(Series("capacity.energisedFacilityMw", ends.FacilityMw))
            .Concat(Series("capacity.probabilityWeightedFacilityMw", ends.ProbabilityWeightedFacilityMw))) yield return pair;
    }

    private IEnumerable<(string, T)> ComputePaths()
    {
        for (var k = 0; k < Plan.Compute.Kinds.Count; k++)
        {
            var path = $"compute.byAccelerator[{Plan.Compute.Kinds[k].Id}]";
            yield return ($"{path}.accelerators", Result.Compute.KindAccelerators[k]);
            yield return ($"{path}.racks", Result.Compute.KindRacks[k]);
            yield return ($"{path}.itMw", Result.Compute.KindItMw[k]);
        }
    }

    private IEnumerable<(string, T)> BuildoutPaths()
    {
        var buildout = Result.Buildout;
        for (var c = 0; c < Components.Count; c++)
        {
            yield return ($"buildout.components[{Components.Id((Component)c)}].usd", buildout.ComponentUsd[c]);
            yield return ($"buildout.components[{Components.Id((Component)c)}].share", ComponentShare[c]);
        }

        for (var s = 0; s < Plan.Sites.Count; s++) yield return ($"buildout.sites[{Plan.Sites[s].Id}].usd", buildout.Detail!.SiteUsd[s]);
        for (var b = 0; b < Plan.Capacity.Blocks.Count; b++)
        {
            var block = Plan.Capacity.Blocks[b];
            yield return ($"buildout.blocks[{Plan.Sites[block.Site].Id}/{block.Block.Id}].usd", buildout.Detail!.BlockUsd[b]);
        }

        for (var m = 0; m < MonthlyUsd.Length; m++) yield return ($"buildout.monthlyUsd[{Plan.Horizon.Start + m}]", MonthlyUsd[m]);
        foreach (var pair in Series("buildout.usd", Usd).Concat(Series("buildout.facilityUsdByYear", FacilityUsd)).Concat(Series("buildout.itUsdByYear", ItUsd))
            .Concat(Series("buildout.target.cumulativeUsd", CumulativeUsd))) yield return pair;
    }

    private IEnumerable<(string, T)> EnergyPaths()
    {
        var technologies = Result.Energy.Months!.Technologies;
        for (var t = 0; t < technologies.Count; t++)
        {
            foreach (var pair in Series($"energy.bySource[{technologies[t]}].mwh", SourceMwh[t]).Concat(Series($"energy.bySource[{technologies[t]}].usd", SourceUsd[t]))) yield return pair;
        }

        foreach (var pair in Series("energy.mwh", Mwh).Concat(Series("energy.usd", EnergyUsd)).Concat(Series("energy.minimumTake.unusedUsd", UnusedDemandUsd ?? []))) yield return pair;
        if (UnusedDemandTotalUsd is { } unused) yield return ("energy.minimumTake.totalUsd", unused);
    }

    private IEnumerable<(string, T)> JobPaths()
    {
        string[] phases = ["planning", "construction", "fitOut", "commissioning", "operations"];
        for (var p = 0; p < phases.Length; p++)
        {
            foreach (var pair in Series($"jobs.averageFte.{phases[p]}", Fte[p])) yield return pair;
        }

        foreach (var occupation in Occupations)
        {
            yield return ($"jobs.occupations[{occupation.Soc}].jobYears", occupation.JobYears);
            yield return ($"jobs.occupations[{occupation.Soc}].operatingFte", occupation.OperatingFte);
            yield return ($"jobs.occupations[{occupation.Soc}].wageUsd", occupation.WageUsd);
        }

        foreach (var group in Groups)
        {
            yield return ($"jobs.groups[{group}].jobYears", GroupSum(group, occupation => occupation.JobYears));
            yield return ($"jobs.groups[{group}].operatingFte", GroupSum(group, occupation => occupation.OperatingFte));
            if (GroupWage(group) is { } wage) yield return ($"jobs.groups[{group}].averageWageUsd", wage);
        }
    }

    private IEnumerable<(string, T)> OperatingPaths()
    {
        for (var l = 0; l < OperatingLines.Count; l++)
        {
            var path = $"operatingCost.lines[{OperatingLines.Id((OperatingLine)l)}]";
            if (Result.OperatingCost.Annual is { } annual) yield return ($"{path}.usd", annual.LineUsd[l]);
            foreach (var pair in Series($"{path}.usdByYear", OperatingUsd[l])) yield return pair;
        }

        foreach (var pair in Series("operatingCost.usd", OperatingYear)) yield return pair;
    }

    /// <summary>Calendar years of finance, which go on past the horizon.</summary>
    public IReadOnlyList<int> FinanceYears => [.. Enumerable.Range(Plan.Finance.FirstYear, Plan.Finance.Years)];

    /// <summary>Sum over the occupations of a group.</summary>
    internal T GroupSum(string group, Func<OccupationResult<T>, T> part) => T.Sum([.. Members(group).Select(part)]);

    /// <summary>Mean yearly wage of a group, weighted by job-years and operating FTE; null where it has no work.</summary>
    internal T? GroupWage(string group)
    {
        T People(OccupationResult<T> occupation) => (occupation.JobYears * T.Of(1, "fte/jobyear")) + occupation.OperatingFte;
        var members = Members(group).ToList();
        if (members.Count == 0) return null;
        T[] wages = [.. members.Select(member => People(member) * member.WageUsd)];
        T[] people = [.. members.Select(People)];
        return T.Sum(wages) / T.Sum(people);
    }

    private IEnumerable<OccupationResult<T>> Members(string group) =>
        Occupations.Where(occupation => Plan.Catalogue.Tables.Occupations[occupation.Soc].Group == group);
}
