using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>The yearly series whose spread a large ensemble shows.</summary>
internal static class FanSeries
{
    /// <summary>Path and unit of each series; USD stands for the scenario's price basis.</summary>
    public static readonly IReadOnlyList<(string Path, string Unit, string Label)> All =
    [
        ("buildout.usd", "USD", "Build-out of the year"),
        ("buildout.cumulativeUsd", "USD", "Build-out to the end of the year"),
        ("capacity.energisedItMw", "MW_it", "IT load energised at the end of the year"),
        ("capacity.energisedFacilityMw", "MW_fac", "Peak facility load energised at the end of the year"),
        ("energy.mwh", "MWh", "Electricity of the year"),
        ("energy.usd", "USD", "Spending on electricity of the year"),
        ("jobs.averageFte.build", "fte", "Average FTE of building in the year"),
        ("jobs.averageFte.operations", "fte", "Average FTE of operations in the year"),
    ];

    /// <summary>Every series at central figures, [series][year].</summary>
    /// <param name="plan">The programme.</param>
    public static double[][] Central(ProgramPlan plan)
    {
        var years = plan.Horizon.YearCount;
        var values = new Real[All.Count * years];
        Write(plan.Horizon, ProgramModel.Evaluate(plan, Assumptions.Central(plan.Slots), detail: false, series: true), values);
        return [.. values.Chunk(years).Select(series => series.Select(value => value.Value).ToArray())];
    }

    /// <summary>Writes every series of a result that was evaluated with series.</summary>
    /// <param name="horizon">The months.</param>
    /// <param name="result">The result.</param>
    /// <param name="into">[series × years + year].</param>
    public static void Write<T>(Horizon horizon, ProgramResult<T> result, Span<T> into) where T : struct, IReal<T>
    {
        var years = horizon.YearCount;
        var (spending, ends) = (result.Buildout.Detail!, result.Capacity.YearEnds!);
        var (energy, fte, onSite) = (result.Energy.Months!, result.Jobs.Months!.Fte, result.Jobs.Months!.OnSiteFte);
        var perYear = T.Of(1.0 / Month.PerYear);
        var total = default(T);
        for (var y = 0; y < years; y++)
        {
            var (first, count) = horizon.MonthsOf(horizon.FirstYear + y);
            T Sum(T[] months) => T.Sum(months.AsSpan(first, count));
            var usd = Sum(spending.FacilityMonths) + Sum(spending.ItMonths);
            total += usd;
            var (mwh, cost) = (default(T), default(T));
            foreach (var months in energy.Mwh) mwh += Sum(months);
            foreach (var months in energy.Usd) cost += Sum(months);
            var build = Sum(fte[(int)JobPhase.Planning]) + Sum(onSite);
            var operations = Sum(fte[(int)JobPhase.Operations]);
            ReadOnlySpan<T> values = [usd, total, ends.ItMw[y], ends.FacilityMw[y], mwh, cost, build * perYear, operations * perYear];
            for (var series = 0; series < values.Length; series++) into[(series * years) + y] = values[series];
        }
    }
}
