using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>Sources and uses in the shape in which they are told: by calendar year of the horizon.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Uses">What is paid for, [year] nominal USD.</param>
/// <param name="DrawnUsd">[source][year] drawn.</param>
/// <param name="GapUsd">[year] gap.</param>
public sealed record FundingView<T>(IReadOnlyList<(string Id, string Label, T[] Usd)> Uses, T[][] DrawnUsd, T[] GapUsd) where T : struct, IReal<T>
{
    private const string Money = "USD";

    /// <summary>The view of a result; null where the scenario says nothing of funding.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="result">The result, with its series.</param>
    /// <param name="yearly">Sums a monthly series by year.</param>
    internal static FundingView<T>? Of(ProgramPlan plan, ProgramResult<T> result, Func<T[], string, string, T[]> yearly)
    {
        if (result.Funding?.Months is not { } months) return null;
        T[] Named(T[] years, string name) => [.. years.Select(usd => T.Name(T.Of(0, Money) + usd, name, Money))];
        var facility = ("facility", "Facility", Named(result.Buildout.Financed.FacilityNominalUsd, "facility to be paid for"));
        return new(
            plan.Funding!.FundsIt ? [facility, ("it", "IT", Named(result.Buildout.Financed.ItNominalUsd, "IT to be paid for"))] : [facility],
            [.. months.DrawnUsd.Select(drawn => yearly(drawn, "drawn in the year", Money))], yearly(months.GapUsd, "gap of the year", Money));
    }

    /// <summary>Every number of the answer by its path.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="result">The result.</param>
    /// <param name="series">Paths of a yearly series.</param>
    internal IEnumerable<(string, T)> Paths(ProgramPlan plan, ProgramResult<T> result, Func<string, IReadOnlyList<T>, IEnumerable<(string, T)>> series)
    {
        var funding = result.Funding!;
        foreach (var pair in Uses.SelectMany(use => series($"finance.funding.uses[{use.Id}].usd", use.Usd))) yield return pair;
        for (var s = 0; s < DrawnUsd.Length; s++)
        {
            var path = $"finance.funding.sources[{plan.Funding!.Sources[s].Id}]";
            yield return ($"{path}.usd", funding.SourceUsd[s]);
            yield return ($"{path}.drawnTotalUsd", funding.DrawnUsd[s]);
            foreach (var pair in series($"{path}.drawnUsd", DrawnUsd[s])) yield return pair;
        }

        foreach (var pair in series("finance.funding.gapByYear", GapUsd)) yield return pair;
        if (funding.TargetUsd is not { } target) yield break;
        yield return ("finance.funding.toTarget.targetUsd", target);
        yield return ("finance.funding.toTarget.committedUsd", funding.CommittedUsd);
        yield return ("finance.funding.toTarget.gapUsd", funding.TargetGapUsd!.Value);
    }
}
