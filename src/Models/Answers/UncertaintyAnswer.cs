using System.Text.Json.Serialization;

namespace Stargate.Economics.Models.Answers;

/// <summary>How sure the results of a scenario are: a large ensemble, folded.</summary>
/// <param name="Hash">Hash of the scenario's result, as in the answer to an evaluation.</param>
/// <param name="ModelVersion">Version of the formulas.</param>
/// <param name="DataVersion">Version of the figures.</param>
/// <param name="Name">The scenario's name, or a name made from its sites.</param>
/// <param name="Seed">Seed of the sequence.</param>
/// <param name="Draws">Draws that were made; always all of them.</param>
/// <param name="Headlines">The spread of each result, in the order asked for.</param>
/// <param name="Correlation">Correlation coefficients between the headlines.</param>
/// <param name="Targets">Chance of each target of the scenario.</param>
/// <param name="Fan">Bands of yearly series.</param>
/// <param name="Warnings">What a careful reader must know.</param>
public sealed record UncertaintyAnswer(
    string Hash, string ModelVersion, string DataVersion, string Name, int Seed, int Draws, IReadOnlyList<HeadlineSpread> Headlines,
    CorrelationAnswer Correlation, IReadOnlyList<TargetChance> Targets, IReadOnlyList<FanBands> Fan, IReadOnlyList<Warning> Warnings);

/// <summary>The spread of a result over the draws in which it has a number.</summary>
/// <param name="Id">Result path.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Unit of everything here but shares and counts.</param>
/// <param name="Mean">Mean; null where no draw has a number.</param>
/// <param name="StandardDeviation">Sample standard deviation.</param>
/// <param name="Percentiles">Percentiles; absent where no draw has a number.</param>
/// <param name="PercentileError">How far a percentile may be off, in the unit: 0 up to 100,000 draws, above that the width of a bin.</param>
/// <param name="Histogram">Counts in 64 bins of one width.</param>
/// <param name="Exceedance">Chance of more than each edge of the histogram.</param>
/// <param name="UndefinedShare">Fraction of the draws without a number: nothing has power in the year, or the target is not crossed in the horizon.</param>
public sealed record HeadlineSpread(
    string Id, string Label, string Unit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Mean,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? StandardDeviation,
    SpreadPercentiles? Percentiles, double PercentileError, HistogramAnswer Histogram, ExceedanceAnswer Exceedance, double UndefinedShare);

/// <summary>Percentiles.</summary>
/// <param name="P1">One draw in a hundred lies below.</param>
/// <param name="P5">Five in a hundred.</param>
/// <param name="P10">Ten in a hundred.</param>
/// <param name="P25">A quarter.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">Three quarters.</param>
/// <param name="P90">Ninety in a hundred.</param>
/// <param name="P95">Ninety-five in a hundred.</param>
/// <param name="P99">Ninety-nine in a hundred.</param>
public sealed record SpreadPercentiles(double P1, double P5, double P10, double P25, double P50, double P75, double P90, double P95, double P99);

/// <summary>Counts in bins of one width between the ends of the first 2,048 draws.</summary>
/// <param name="Edges">One more than counts, rising.</param>
/// <param name="Counts">Draws in each bin.</param>
/// <param name="Below">Draws below the first edge.</param>
/// <param name="Above">Draws above the last edge.</param>
public sealed record HistogramAnswer(IReadOnlyList<double> Edges, IReadOnlyList<int> Counts, int Below, int Above);

/// <summary>Chance of exceeding a value.</summary>
/// <param name="Values">Values, rising.</param>
/// <param name="Probabilities">Fraction of the draws with a number that are at the value or above it, falling.</param>
public sealed record ExceedanceAnswer(IReadOnlyList<double> Values, IReadOnlyList<double> Probabilities);

/// <summary>Correlation coefficients.</summary>
/// <param name="Ids">Result paths of rows and columns.</param>
/// <param name="Matrix">Rows of coefficients from −1 to 1; null where a result does not vary.</param>
/// <param name="Draws">Draws in which every headline has a number; the coefficients are of these.</param>
public sealed record CorrelationAnswer(IReadOnlyList<string> Ids, IReadOnlyList<IReadOnlyList<double?>> Matrix, long Draws);

/// <summary>The chance of a target.</summary>
/// <param name="Id">investmentByDate, investmentInHorizon or capacity.</param>
/// <param name="Label">What it says.</param>
/// <param name="Path">Result path that is held against it.</param>
/// <param name="Probability">Fraction of the draws that reach it.</param>
public sealed record TargetChance(string Id, string Label, string Path, double Probability);

/// <summary>Bands of a yearly series; each percentile is of its year by itself, so a band is not a path.</summary>
/// <param name="Id">Result path of the series.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Error">How far a percentile may be off within the ends of the first 2,048 draws: the width of a bin in the year where it is widest.</param>
/// <param name="Years">The bands of each calendar year.</param>
public sealed record FanBands(string Id, string Label, string Unit, double Error, IReadOnlyList<FanYear> Years);

/// <summary>The bands of a year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Value">Result at central figures; it need not be the median.</param>
/// <param name="P5">5th percentile.</param>
/// <param name="P25">25th percentile.</param>
/// <param name="P50">Median.</param>
/// <param name="P75">75th percentile.</param>
/// <param name="P95">95th percentile.</param>
public sealed record FanYear(int Year, double Value, double? P5, double? P25, double? P50, double? P75, double? P95);
