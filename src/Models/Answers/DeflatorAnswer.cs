namespace Stargate.Economics.Models.Answers;

/// <summary>How money of one year was brought to the year of the tables.</summary>
/// <param name="Industry">Code of the industry whose prices count, or labourIncome for pay.</param>
/// <param name="Factor">USD of the table's year per USD as given: the product of the steps.</param>
/// <param name="Rule">Why these series.</param>
/// <param name="Steps">The steps, from the year as given to the year of the tables.</param>
public sealed record DeflatorAnswer(string Industry, double Factor, string Rule, IReadOnlyList<DeflatorStepAnswer> Steps);

/// <summary>One price series used from one year to another.</summary>
/// <param name="Series">Id of the series.</param>
/// <param name="Name">Its name.</param>
/// <param name="FromYear">Year of the money before the step.</param>
/// <param name="ToYear">Year of the money after it.</param>
/// <param name="IndexFrom">The index in the first year.</param>
/// <param name="IndexTo">The index in the second.</param>
/// <param name="Factor">indexTo ÷ indexFrom.</param>
/// <param name="Stage">actual, part-year or projection: how sure the less sure of the two is.</param>
/// <param name="SourceIds">Who says so.</param>
public sealed record DeflatorStepAnswer(
    string Series, string Name, int FromYear, int ToYear, double IndexFrom, double IndexTo, double Factor, string Stage, IReadOnlyList<string> SourceIds);
