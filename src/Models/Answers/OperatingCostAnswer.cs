namespace Stargate.Economics.Models.Answers;

/// <summary>Cash cost of running the campuses, in the answer's price basis. Property tax, rent, interest and replaced hardware are not in it.</summary>
/// <param name="AnnualUsd">The first full calendar year after the last full power.</param>
/// <param name="UsdPerGwYear">The same per GW of energised IT load.</param>
/// <param name="Lines">Lines of that year, which sum to it.</param>
/// <param name="Years">Calendar years.</param>
/// <param name="Usd">Operating cost by year, sum of the lines.</param>
public sealed record OperatingCostAnswer(
    Quantity AnnualUsd, Quantity UsdPerGwYear, IReadOnlyList<OperatingCostLine> Lines, IReadOnlyList<int> Years, IReadOnlyList<double> Usd);

/// <summary>One line of the operating cost.</summary>
/// <param name="Id">energy, water, staff, facility-maintenance, it-maintenance, facility-insurance, it-insurance or connectivity.</param>
/// <param name="Label">What it is.</param>
/// <param name="Usd">Spending of the annual year; absent where the horizon has none.</param>
/// <param name="UsdByYear">Spending by calendar year.</param>
public sealed record OperatingCostLine(string Id, string Label, double? Usd, IReadOnlyList<double> UsdByYear);
