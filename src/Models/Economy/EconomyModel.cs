using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Energy;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.OperatingCost;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Economy;

/// <summary>
/// Analysis by parts: a line is split into the programme's own labour (the direct effect, from the jobs model), contractors'
/// overhead and profit, and what is bought; only what is bought enters the inverse, so no worker is counted twice. Induced
/// effects come from direct and indirect labour income. Leaves out: limits of capacity, prices that move, investment of
/// suppliers, what operating companies earn, and what a state sells to the others.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class EconomyModel<T> where T : struct, IReal<T>
{
    private const string JobYears = "job·year";

    private readonly EconomyFigures _figures;
    private readonly JobsFigures _jobs;
    private readonly Assumptions<T> _a;
    private readonly PriceLevels<T> _levels;
    private readonly Workspace<T> _workspace;
    private readonly bool _detail;
    private readonly LineEffects<T> _effects;
    private readonly WindowTally<T> _tally;
    private readonly LineParts<T> _parts;
    private readonly string _once;

    /// <summary>Starts with nothing spent.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="jobs">Labour of the lines.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="mw">[block] IT load and [site] what follows from it.</param>
    /// <param name="plants">On-site plants.</param>
    /// <param name="rates">[site] cost of the lines.</param>
    /// <param name="detail">Whether years, leak and industries are wanted.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public EconomyModel(
        EconomyFigures figures, JobsFigures jobs, Assumptions<T> a, PriceLevels<T> levels, Capacity.CapacityResult<T> mw,
        PlantResult<T> plants, SiteRates<T>[] rates, bool detail, Workspace<T> workspace)
    {
        (_figures, _jobs, _a, _levels, _workspace, _detail) = (figures, jobs, a, levels, workspace, detail);
        _once = figures.Unit;
        _effects = new(figures, a, detail ? GoodReader.Measures : EffectGrid<T>.Measures, workspace);
        _tally = new(figures, a, levels, rates, detail, workspace);
        _parts = new(figures, jobs, a, mw, plants, rates);
    }

    /// <summary>Spends on a site.</summary>
    /// <param name="site">Its index.</param>
    /// <param name="spread">Its windows.</param>
    public void Add(int site, SiteSpread<T> spread) => _tally.Add(site, spread);

    /// <summary>The answer once every block is spent.</summary>
    /// <param name="work">Work of the sites.</param>
    /// <param name="operating">Operating cost of the sites.</param>
    public EconomyResult<T> Result(JobsResult<T> work, OperatingCostResult<T> operating)
    {
        var residence = new Residence<T>[_figures.States.Count];
        for (var g = 0; g < residence.Length; g++) residence[g] = LabourSupply.Of(_figures, _jobs, _a, work, g);
        var phases = new T[(int)JobPhase.Operations + 1][];
        var spending = Build(work, s => _tally.Plain[s], s => _tally.Real[s]);
        var build = Effects(spending, residence, _once, JobYears, T.Of(1, "job·year/jobyear"));
        for (var p = 0; p < (int)JobPhase.Operations; p++) phases[p] = PhaseJobs(spending, (JobPhase)p, build);
        EffectGrid<T>? year = null;
        phases[(int)JobPhase.Operations] = [];
        if (operating.Annual is { } annual && work.Operating is { } staff)
        {
            var yearly = Operate(annual, staff);
            year = Effects(yearly, [.. residence.Select(_ => new Residence<T>(_a[_figures.Workers.LocalOperators], default, default, default))], _figures.PerYear, "job", T.Of(1, "job/fte"));
            phases[(int)JobPhase.Operations] = PhaseJobs(yearly, JobPhase.Operations, year);
        }

        return new(
            build, year, phases, residence, LabourSupply.Together(residence), Net(build), year is null ? null : Net(year),
            _detail ? Detail(work, spending, residence, build) : null);
    }

    private Spending<T>[] Build(JobsResult<T> work, Func<int, T[]> plain, Func<int, T[]> real)
    {
        var spending = Enumerable.Range(0, _figures.States.Count).Select(_ => new Spending<T>()).ToArray();
        for (var s = 0; s < _figures.StateOfSite.Count; s++) _parts.Spend(s, work, plain(s), real(s), spending[_figures.StateOfSite[s]]);
        return spending;
    }

    /// <summary>A year of operation: each line at prices of the epoch by its own path, then of the table's year.</summary>
    private Spending<T>[] Operate(AnnualOperatingCost<T> annual, OperatingJobs<T> staff)
    {
        var spending = Enumerable.Range(0, _figures.States.Count).Select(_ => new Spending<T>()).ToArray();
        var (first, count) = _figures.Horizon.MonthsOf(_figures.Horizon.AnnualYear!.Value);
        var middle = first + (count / 2);
        for (var s = 0; s < _figures.StateOfSite.Count; s++)
        {
            var into = spending[_figures.StateOfSite[s]];
            for (var l = 0; l < OperatingLines.Count; l++)
            {
                var line = (OperatingLine)l;
                var real = Deflated(line, annual.SiteLineUsd[s][l], middle);
                into.OutputOnSite += real;
                if (line == OperatingLine.Staff) into.Labour[(int)JobPhase.Operations] += real;
                else into.Purchases[PurchaseLines.Of(line)] += real;
            }

            into.Jobs[(int)JobPhase.Operations] += staff.SiteFte[s];
        }

        return spending;
    }

    private T Deflated(OperatingLine line, T stated, int middle)
    {
        var nominal = _levels.Deflator is { } deflator ? stated / deflator[middle] : stated;
        var month = _figures.Horizon.Start + middle;
        var real = line switch
        {
            OperatingLine.Energy => nominal / _levels.Electricity.At(month) / _a[_figures.Deflators.General],
            OperatingLine.Staff => nominal / _levels.WageMonths[middle] / _a[_figures.Deflators.Pay],
            OperatingLine.FacilityMaintenance or OperatingLine.FacilityInsurance => nominal / _levels.ConstructionMonths[middle] / _a[_figures.Deflators.Building],
            OperatingLine.ItMaintenance or OperatingLine.ItInsurance => nominal / _tally.Electronics(middle) * T.Of(1, _figures.PerUsd),
            _ => nominal / _levels.General.At(month) / _a[_figures.Deflators.General],
        };
        return T.Name(real * T.Of(1, "1/year"), "operating line of a year at prices of the tables", _figures.PerYear);
    }

    private EffectGrid<T> Effects(Spending<T>[] spending, Residence<T>[] residence, string money, string jobs, T toJobs)
    {
        var grid = new EffectGrid<T>(spending.Length, money, jobs, _workspace);
        var planning = _a[_figures.Workers.LocalPlanning];
        for (var g = 0; g < spending.Length; g++)
        {
            Indirect(grid, g, g, spending[g]);
            Indirect(grid, grid.Nation, grid.Nation - 1, spending[g]);
            Direct(grid, g, spending[g], planning, _a[_figures.Contractors.Local], toJobs);
            Direct(grid, grid.Nation, spending[g], T.Of(1), T.Of(1), toJobs);
            var away = spending[g].Labour[(int)JobPhase.Planning];
            Induced(grid, g, g, (residence[g].LocalShare * (T.Sum(spending[g].Labour) - away)) + (planning * away));
        }

        Induced(grid, grid.Nation, grid.Nation - 1, grid[grid.Nation, Effect.Direct, EconomyMeasure.LabourIncome]);
        Totals(grid);
        return grid;
    }

    private static void Direct(EffectGrid<T> grid, int geography, Spending<T> spending, T planning, T profit, T toJobs)
    {
        T Share(T[] parts) => T.Sum(parts) - ((T.Of(1) - planning) * parts[(int)JobPhase.Planning]);
        var income = Share(spending.Labour);
        grid[geography, Effect.Direct, EconomyMeasure.Jobs] += Share(spending.Jobs) * toJobs;
        grid[geography, Effect.Direct, EconomyMeasure.LabourIncome] += income;
        grid[geography, Effect.Direct, EconomyMeasure.ValueAdded] += income + (profit * spending.Profit);
        grid[geography, Effect.Direct, EconomyMeasure.Output] += spending.OutputOnSite + (planning * spending.OutputPlanning);
    }

    private void Indirect(EffectGrid<T> grid, int geography, int region, Spending<T> spending)
    {
        var into = grid.Of(geography, Effect.Indirect);
        for (var line = 0; line < PurchaseLines.Count; line++)
        {
            if (PurchaseLines.BuysNothing(line)) continue;
            var usd = spending.Purchases[line];
            var effects = _effects.Of(region, line);
            for (var m = 0; m < into.Length; m++) into[m] += usd * effects[m];
        }
    }

    /// <summary>What households buy with pay earned in the region: that of the programme's own people who live there, and their suppliers'.</summary>
    private void Induced(EffectGrid<T> grid, int geography, int region, T ownPay)
    {
        var income = T.Name(ownPay + grid[geography, Effect.Indirect, EconomyMeasure.LabourIncome], "pay that is spent in the region", grid.Unit(EconomyMeasure.LabourIncome));
        for (var m = 0; m < EffectGrid<T>.Measures; m++) grid[geography, Effect.Induced, (EconomyMeasure)m] = income * _a[_figures.Households[region][m]];
    }

    private void Totals(EffectGrid<T> grid)
    {
        for (var m = 0; m < EffectGrid<T>.Measures; m++)
        {
            var measure = (EconomyMeasure)m;
            var unit = grid.Unit(measure);
            for (var e = 0; e < (int)Effect.Total; e++)
            {
                var effect = (Effect)e;
                var inStates = default(T);
                for (var g = 0; g < _figures.States.Count; g++) inStates += grid[g, effect, measure];
                grid[grid.RestOfNation, effect, measure] = grid[grid.Nation, effect, measure] - inStates;
                for (var g = 0; g < grid.Geographies; g++)
                {
                    grid[g, effect, measure] = T.Name(grid[g, effect, measure], EconomyWords.Of(effect, measure), unit);
                    grid[g, Effect.Total, measure] += grid[g, effect, measure];
                }
            }

            for (var g = 0; g < grid.Geographies; g++) grid[g, Effect.Total, measure] = T.Name(grid[g, Effect.Total, measure], EconomyWords.Of(Effect.Total, measure), unit);
        }
    }

    /// <summary>Indirect and induced jobs of a phase in the nation.</summary>
    private T[] PhaseJobs(Spending<T>[] spending, JobPhase phase, EffectGrid<T> grid)
    {
        var nation = _figures.Regions.Count - 1;
        var (jobs, income) = (default(T), default(T));
        foreach (var state in spending)
        {
            income += state.Labour[(int)phase];
            for (var line = 0; line < PurchaseLines.Count; line++)
            {
                if (PurchaseLines.BuysNothing(line)) continue;
                var usd = line == PurchaseLines.Overhead ? state.Overhead[(int)phase] : PurchaseLines.PhaseOf(line) == phase ? state.Purchases[line] : default;
                var effects = _effects.Of(nation, line);
                jobs += usd * effects[(int)EconomyMeasure.Jobs];
                income += usd * effects[(int)EconomyMeasure.LabourIncome];
            }
        }

        return
        [
            T.Name(jobs, EconomyWords.Of(Effect.Indirect, EconomyMeasure.Jobs), grid.Unit(EconomyMeasure.Jobs)),
            T.Name(income * _a[_figures.Households[nation][(int)EconomyMeasure.Jobs]], EconomyWords.Of(Effect.Induced, EconomyMeasure.Jobs), grid.Unit(EconomyMeasure.Jobs)),
        ];
    }

    private NetJobs<T> Net(EffectGrid<T> grid)
    {
        var unit = grid.Unit(EconomyMeasure.Jobs);
        var gross = grid[grid.Nation, Effect.Total, EconomyMeasure.Jobs];
        var attributable = T.Name(gross * _a[_figures.Attribution.ButFor], "attributable jobs", unit);
        var displaced = T.Name(attributable * _a[_figures.Attribution.Displaced], "displaced jobs", unit);
        return new(gross, attributable, displaced, T.Name(attributable - displaced, "net jobs", unit));
    }

    private EconomyDetail<T> Detail(JobsResult<T> work, Spending<T>[] spending, Residence<T>[] residence, EffectGrid<T> build)
    {
        var years = new EffectGrid<T>[_figures.Horizon.Years.Count];
        for (var y = 0; y < years.Length; y++)
        {
            var of = y;
            years[y] = Effects(Build(work, s => _tally.PlainYears[of][s], s => _tally.RealYears[of][s]), residence, _once, JobYears, T.Of(1, "job·year/jobyear"));
        }

        return new(years, new Leak<T>(_figures, _a, _effects, _parts, _tally).Of(work, residence), new IndustryTotals<T>(_figures, _a).Of(spending, build));
    }
}
