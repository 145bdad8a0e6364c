using System.Globalization;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the economy section.</summary>
internal sealed class EconomyTeller(ResultView<Real> view, QuantityTeller tell, Ensemble? ensemble)
{
    private static readonly string[] s_notes =
    [
        "Gross effects: multipliers assume idle people and plant at fixed prices and say nothing of what the same money would have done elsewhere. Quote net only beside gross.",
        "Direct jobs are full-time equivalents of 2,080 hours; indirect and induced jobs are wage and salary jobs, full and part time. A total counts one of each as one.",
        "Job-years of building are years of work, not people. Effects of states are not added up to those of the nation.",
        "Direct output of operation is its cost; what the operator earns is in none of these numbers.",
    ];

    private readonly ProgramPlan _plan = view.Plan;
    private readonly EconomyResult<Real> _result = view.Result.Economy;
    private Percentiles[]? _ranges;

    /// <summary>The section.</summary>
    public EconomyAnswer Tell()
    {
        _ranges = Ranges(ensemble);
        var choice = _plan.Economy.Method;
        return new(
            [.. Rows(_result.Build, "build", 0), .. _result.Operating is { } operating ? Rows(operating, "operating-year", _result.Build.Cells.Count) : []],
            _plan.Horizon.Years, [.. Series()],
            [.. view.Economy.Leak.Select(row => new LeakRow(row.Geography, row.Usd.Value, row.Share.Value))], Industries(),
            new(Job(QuantityId.StateBuildJobs, "build", Places()), tell[QuantityId.StateBuildValueAdded], Job(QuantityId.StateOperatingJobs, "operations", Places())),
            Net("build", QuantityId.BuildTotalJobs, QuantityId.AttributableJobs, QuantityId.DisplacedJobs, QuantityId.NetJobs),
            _result.NetOperating is null ? null : Net("operations", QuantityId.OperatingTotalJobs, QuantityId.AttributableOperatingJobs, QuantityId.DisplacedOperatingJobs, QuantityId.NetOperatingJobs),
            choice.Id, choice.Id == RegionMethod.SlqSizeId ? choice.Delta : null, _plan.Catalogue.InputOutput.PriceYear, s_notes);
    }

    /// <summary>Who of the builders lives where.</summary>
    public ResidenceAnswer Residence()
    {
        JobQuantity People(QuantityId id) => tell.Tagged(id, "build", "direct", "headcount", Places(), "build");
        return new(
            People(QuantityId.LocalBuilders), People(QuantityId.CommutingBuilders), People(QuantityId.InMigrantBuilders),
            [.. _plan.Economy.States.Select((state, g) => new StateResidence(
                state, view.Result.Jobs.StatePeak[g].Value, _result.Residence[g].LocalShare.Value, _result.Residence[g].Local.Value,
                _result.Residence[g].Commuting.Value, _result.Residence[g].InMigrant.Value))],
            "Derived, not published: what a state has of a trade is the nation's jobs of it times the state's share of construction jobs; a campus can have part of that. States peak at different times.");
    }

    private IEnumerable<EffectRow> Rows(EffectGrid<Real> grid, string period, int firstCell)
    {
        foreach (var effect in Enum.GetValues<Effect>())
        {
            for (var g = 0; g < grid.Geographies; g++) yield return Row(grid, effect, g, period, firstCell);
        }
    }

    private EffectRow Row(EffectGrid<Real> grid, Effect effect, int g, string period, int firstCell)
    {
        var geography = view.Economy.Geographies[g];
        var jobs = Quantity(grid, effect, g, EconomyMeasure.Jobs, firstCell);
        var income = Quantity(grid, effect, g, EconomyMeasure.LabourIncome, firstCell);
        var build = period == "build";
        return new(
            EconomyWords.Id(effect), period, geography,
            new(jobs.Value, jobs.Unit, jobs.P5, jobs.P50, jobs.P95, null, build ? "build" : "operations", EconomyWords.Id(effect), build ? "jobYears" : "annualFte", geography, build ? "build" : AnnualYear),
            income, Quantity(grid, effect, g, EconomyMeasure.ValueAdded, firstCell), Quantity(grid, effect, g, EconomyMeasure.Output, firstCell),
            effect == Effect.Direct ? null : Quantity(grid, effect, g, EconomyMeasure.ProductionTax, firstCell),
            view.Economy.PayPerJob(grid, g, effect)?.Value);
    }

    private Quantity Quantity(EffectGrid<Real> grid, Effect effect, int g, EconomyMeasure measure, int firstCell)
    {
        var range = _ranges?[firstCell + EffectGrid<Real>.Index(g, effect, measure)];
        return new(grid[g, effect, measure].Value, grid.Unit(measure), range?.P5, range?.P50, range?.P95);
    }

    private IEnumerable<EffectSeries> Series()
    {
        var years = _result.Detail!.Years;
        foreach (var effect in Enum.GetValues<Effect>())
        {
            for (var g = 0; g < _result.Build.Geographies; g++)
            {
                IReadOnlyList<double> Of(EconomyMeasure measure) => [.. years.Select(year => year[g, effect, measure].Value)];
                yield return new(
                    EconomyWords.Id(effect), "build-year", view.Economy.Geographies[g], Of(EconomyMeasure.Jobs), Of(EconomyMeasure.LabourIncome),
                    Of(EconomyMeasure.ValueAdded), Of(EconomyMeasure.Output));
            }
        }
    }

    private IReadOnlyList<IndustryRow> Industries() => [.. view.Economy.TopIndustries.Select(i => new IndustryRow(
        _plan.Catalogue.InputOutput.Industries[i].Code, _plan.Catalogue.InputOutput.Industries[i].Name,
        _result.Detail!.IndustryOutput[i].Value, view.Economy.IndustryJobs[i].Value))];

    private NetRow Net(string phase, QuantityId gross, QuantityId attributable, QuantityId displaced, QuantityId net) =>
        new(Job(gross, phase, IoTables.Nation), Job(attributable, phase, IoTables.Nation), Job(displaced, phase, IoTables.Nation), Job(net, phase, IoTables.Nation));

    private JobQuantity Job(QuantityId id, string phase, string geography) =>
        tell.Tagged(id, phase, "total", phase == "build" ? "jobYears" : "annualFte", geography, phase == "build" ? "build" : AnnualYear);

    private string AnnualYear => _plan.Horizon.AnnualYear?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private string Places() => string.Join("+", _plan.Economy.States);

    private static Percentiles[]? Ranges(Ensemble? ensemble)
    {
        if (ensemble?.Effects is not { } effects) return null;
        var ranges = new Percentiles[effects.Count];
        Parallel.For(0, ranges.Length, c => ranges[c] = Percentiles.Of(effects[c]));
        return ranges;
    }
}
