using System.Globalization;
using Stargate.Economics.Models.Economy.Impact;
using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the effects of spending.</summary>
public static class ImpactTeller
{
    private const string Spending = "spending";
    private const string LabourIncome = "labourIncome";

    /// <summary>The answer to a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="catalogue">The data that it is asked of.</param>
    public static ImpactAnswer Tell(ImpactQuestion question, Catalogue.Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(catalogue);
        var tables = catalogue.InputOutput;
        var result = ImpactModel.Evaluate(question, tables);
        var deflators = Deflators(result).ToList();
        var sources = tables.SourceIds.Concat(tables.Metas["import-shares"].SourceIds)
            .Concat(deflators.SelectMany(deflator => deflator.Steps).SelectMany(step => step.SourceIds)).Distinct(StringComparer.Ordinal);
        return new(
            ProgramModel.Version, catalogue.Version.Id, catalogue.Version.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), question.Region,
            question.Method.Id, question.Method.Delta, tables.Vintage, tables.PriceYear, question.PriceYear,
            [.. result.Effects.SelectMany(effects => Effects(effects, tables.PriceYear, question.Direct is not null))], Leak(result), [.. result.Lines.Select(Line)], deflators,
            [.. Notes(question, tables.PriceYear)], [.. sources.Select(id => catalogue.Sources[id])]);
    }

    /// <summary>Effects of one place; the project's own people are counted in job-years of 2,080 hours, the others in jobs of the tables.</summary>
    private static IEnumerable<EffectRow> Effects(ImpactEffects effects, int priceYear, bool owned)
    {
        yield return Effect("direct", effects.Direct, effects.Geography, priceYear, owned);
        yield return Effect("indirect", effects.Indirect, effects.Geography, priceYear, owned);
        yield return Effect("induced", effects.Induced, effects.Geography, priceYear, owned);
        yield return Effect("total", effects.Total, effects.Geography, priceYear, owned);
    }

    private static EffectRow Effect(string effect, EconomyTotals totals, string geography, int priceYear, bool owned)
    {
        var usd = string.Create(CultureInfo.InvariantCulture, $"USD{priceYear}");
        var jobs = new JobQuantity(totals.JobYears, effect == "direct" && owned ? "jobyear" : "job·year", null, null, null, null, Spending, effect, "jobYears", geography, Spending);
        return new(
            effect, Spending, geography, jobs, new(totals.LabourIncomeUsd, usd), new(totals.ValueAddedUsd, usd), new(totals.OutputUsd, usd), new(totals.TaxUsd, usd),
            totals.LabourIncomePerJobUsd);
    }

    private static IReadOnlyList<LeakRow> Leak(ImpactResult result)
    {
        LeakRow Part(string geography, double usd) => new(geography, usd, result.SpendingUsd > 0 ? usd / result.SpendingUsd : 0);
        var (local, abroad) = (Part(result.Question.Region, result.LocalUsd), Part("abroad", result.AbroadUsd));
        return result.Question.Region == IoTables.Nation ? [local, abroad] : [local, Part(ImpactEffects.RestOfUs, result.RestUsd), abroad];
    }

    private static ImpactSpendingAnswer Line(ImpactLine line) => new(
        line.Industry.Code, line.Industry.Name, line.Usd, line.TableUsd, line.DomesticShare, line.DomesticShareFrom, line.LocalShare, line.LocalShareFrom);

    private static IEnumerable<DeflatorAnswer> Deflators(ImpactResult result)
    {
        foreach (var line in result.Lines.DistinctBy(line => line.Industry.Code)) yield return Deflator(line.Deflator, line.Industry.Code);
        if (result.IncomeDeflator is { } income) yield return Deflator(income, LabourIncome);
    }

    private static DeflatorAnswer Deflator(Deflator deflator, string industry) => new(industry, deflator.Factor, Rule(deflator, industry), [.. deflator.Steps.Select(Step)]);

    private static string Rule(Deflator deflator, string industry)
    {
        if (industry == LabourIncome) return "Pay is brought to the tables by consumer prices: what households can buy with it is what the induced effect counts.";
        if (deflator.OwnSeriesEnd is { } end) return string.Create(CultureInfo.InvariantCulture, $"The industry's own series ends in {end}; from there it moves with consumer prices.");
        return deflator.Steps[0].Series.Measures == PriceSeries.AllItems ? "The industry has no series of its own; it moves with consumer prices." : "The industry's own series.";
    }

    private static DeflatorStepAnswer Step(DeflatorStep step) => new(
        step.Series.Id, step.Series.Name, step.FromYear, step.ToYear, step.From.Index, step.To.Index, step.Factor, Stage(step.From.Stage, step.To.Stage), step.Series.SourceIds);

    private static string Stage(string one, string other) =>
        one == "projection" || other == "projection" ? "projection" : one == "part-year" || other == "part-year" ? "part-year" : "actual";

    private static IEnumerable<string> Notes(ImpactQuestion question, int priceYear)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"Money in effects is in prices of {priceYear}, the year of the tables; spending and leak are in prices of {question.PriceYear}, as given.");
        yield return "Jobs are job-years of wage and salary jobs, full and part time; self-employed people are not among them. Divide by the years of spending for average jobs.";
        yield return "The effects are gross: fixed prices, idle capacity, nothing displaced.";
        if (question.Direct is not null) yield return "The project's own work is counted at its pay: that is its value added and its output, without tax on production. All of L·f is indirect.";
        if (question.Region != IoTables.Nation) yield return "rest-of-us is the country without the region. States are never summed to a nation.";
    }
}
