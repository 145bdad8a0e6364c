using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Effects by place: direct, indirect, induced and all of them; jobs, labour income, value added and output.</summary>
/// <param name="body">The report.</param>
/// <param name="economy">The effects.</param>
internal sealed class ImpactGrid(ReportBody body, EconomyAnswer economy)
{
    private const string Nation = "US";
    private const string Rest = "rest-of-us";
    private const int MostStates = 3;

    /// <summary>One table for building, and one for a year of operation where there is one.</summary>
    public void Write()
    {
        Table("build", "Effects of building", "Jobs, job-years");
        Table("operating-year", "Effects of a year of operation", "Jobs");
    }

    private void Table(string period, string title, string jobs)
    {
        var effects = economy.Effects.Where(row => row.Period == period).ToList();
        var places = Places(effects, out var others);
        body.Table($"{title}, gross, money in USD of {economy.PriceYear}",
            [
                new("Effect", Weight: 1), new(jobs, Numeric: true), new("Labour income", Numeric: true), new("Value added", Numeric: true), new("Output", Numeric: true),
            ],
            [.. places.SelectMany(place => Group(effects, place, period, others > 0))],
            (others > 0 ? $"Of the sites' own states, the {MostStates} with most jobs from building are shown; all are in the data of the result. " : "")
            + "Below all effects: 5th to 95th percentile. Labour income is part of value added; output counts inputs again and is not GDP. "
            + body.ModelSource(money: false, EconomyCharts.Figures),
            dense: true);
    }

    /// <summary>The nation, the sites' states (where they are many, those with most jobs), the rest of the nation.</summary>
    private IReadOnlyList<string> Places(List<EffectRow> effects, out int others)
    {
        var states = economy.Effects.Where(row => row is { Period: "build", Effect: "total" } && row.Geography is not (Nation or Rest))
            .OrderByDescending(row => row.Jobs.Value).Select(row => row.Geography).ToList();
        others = Math.Max(0, states.Count - MostStates);
        return [.. new[] { Nation }.Concat(states.Take(MostStates)).Append(Rest).Where(place => effects.Exists(row => row.Geography == place))];
    }

    private IEnumerable<Row> Group(List<EffectRow> effects, string place, string period, bool more)
    {
        yield return Row.Group(Title(place));
        foreach (var row in effects.Where(row => row.Geography == place)) yield return Cells(row);
        if (place != Nation || !more) yield break;
        yield return Row.Group("The sites' own states together");
        yield return period == "build"
            ? Row.Of("All effects", Text(economy.InStates.BuildJobs, ranged: true), NumberText.Absent, Text(economy.InStates.BuildValueAddedUsd, ranged: true), NumberText.Absent)
            : Row.Of("All effects", Text(economy.InStates.OperatingJobs, ranged: true), NumberText.Absent, NumberText.Absent, NumberText.Absent);
    }

    private static string Title(string place) => place == Rest ? "Rest of the United States, outside the state of each site" : Words.Place(place);

    private Row Cells(EffectRow row)
    {
        var total = row.Effect == "total";
        string[] cells =
        [
            Words.Effect(row.Effect), Text(row.Jobs, total), Text(row.LabourIncomeUsd, total), Text(row.ValueAddedUsd, total), Text(row.OutputUsd, total),
        ];
        return total ? Row.Total(cells) : Row.Of(cells);
    }

    /// <summary>The number with its scale word; its unit stands above the column.</summary>
    private string Text(Quantity quantity, bool ranged)
    {
        var bare = quantity with { Unit = "1" };
        var range = ranged ? body.Numbers.Range(bare) : "";
        return range.Length == 0 ? body.Numbers.Quantity(bare) : $"{body.Numbers.Quantity(bare)}\n{range}";
    }
}
