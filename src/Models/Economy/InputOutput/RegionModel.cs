using MathNet.Numerics.LinearAlgebra;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>
/// The open and the closed input–output model of the nation or a state. It leaves out prices, limits of capacity and of labour, time,
/// investment that production induces, and what a state sells to others in answer to its own purchases there.
/// </summary>
/// <remarks>
/// Leontief inverse and multipliers: Miller and Blair (2009), Input-Output Analysis, 2nd edition, sections 2.2, 2.5 and 6.2. The household row is
/// not counted in output, so a Type II output multiplier is what they call truncated.
/// </remarks>
public sealed class RegionModel
{
    private const double UsdPerMillion = 1_000_000;

    private static readonly EconomyMeasure[] s_measures = Enum.GetValues<EconomyMeasure>();

    private readonly double[][] _direct;
    private readonly double[][] _perUsd;
    private readonly double[] _inducedPerIncomeUsd;

    private RegionModel(string region, RegionMethod method, IReadOnlyList<double> localShare, double sizeFactor, double[,] requirements, double[] household, double[][] direct)
    {
        (Region, Method, LocalShare, SizeFactor) = (region, method, localShare, sizeFactor);
        Requirements = new(requirements);
        Household = household;
        Inverse = new((Matrix<double>.Build.DenseIdentity(household.Length) - Matrix<double>.Build.DenseOfArray(requirements)).Inverse().ToArray());
        _direct = direct;
        _perUsd = [.. direct.Select(coefficients => Inverse.LeftTimes(coefficients))];
        var perSpending = _perUsd.Select(perUsd => Sum(perUsd, household)).ToArray();
        _inducedPerIncomeUsd = [.. perSpending.Select(effect => effect / (1 - perSpending[(int)EconomyMeasure.LabourIncome]))];
    }

    /// <summary>US or the code of a state.</summary>
    public string Region { get; }

    /// <summary>How the coefficients became those of the region.</summary>
    public RegionMethod Method { get; }

    /// <summary>How much of what the region buys from each industry at home in the nation it buys in the region: min(1, location quotient); 1 for the nation.</summary>
    public IReadOnlyList<double> LocalShare { get; }

    /// <summary>The factor for size, above 0 up to 1; 1 where the method has none.</summary>
    public double SizeFactor { get; }

    /// <summary>A: USD bought in the region from the row per USD of output of the column.</summary>
    public IndustryMatrix Requirements { get; }

    /// <summary>c: USD that households of the region buy there from each industry per USD of income earned.</summary>
    public IReadOnlyList<double> Household { get; }

    /// <summary>L = (I − A)⁻¹: output of the row per USD of final demand on the column, households left out.</summary>
    public IndustryMatrix Inverse { get; }

    /// <summary>v: the industry's own coefficient, per USD of its output.</summary>
    /// <param name="measure">What is counted; jobs are per USD, not per million.</param>
    /// <param name="industry">Index of the industry.</param>
    public double Direct(EconomyMeasure measure, int industry) => _direct[(int)measure][industry];

    /// <summary>(v′L) of an industry: direct and indirect effect per USD of final demand on what it makes in the region (Type I).</summary>
    /// <param name="measure">What is counted; jobs are per USD, not per million.</param>
    /// <param name="industry">Index of the industry.</param>
    public double PerUsd(EconomyMeasure measure, int industry) => _perUsd[(int)measure][industry];

    /// <summary>Effect of 1 USD of labour income earned in the region, through what its households buy there, all further rounds included.</summary>
    /// <param name="measure">What is counted; jobs are per USD, not per million. The dollar of income itself is not counted.</param>
    /// <remarks>
    /// With h the labour income and v the measure per USD of output, a first income y₀ grows to Y = y₀ + h′L c Y, because income Y buys c Y,
    /// which takes output L c Y. So Y = y₀ ÷ (1 − h′L c), and the induced effect is v′L c Y = y₀ × v′L c ÷ (1 − h′L c). Final demand on
    /// industry j earns y₀ = (h′L)ⱼ, hence Type II − Type I = InducedPerIncomeUsd(v) × PerUsd(LabourIncome, j), which is what the inverse of
    /// I − [[A, c], [h′, 0]] gives (Miller and Blair, 2009, section 2.5).
    /// </remarks>
    public double InducedPerIncomeUsd(EconomyMeasure measure) => _inducedPerIncomeUsd[(int)measure];

    /// <summary>Direct, indirect and induced effect per USD of final demand on what an industry makes in the region (Type II).</summary>
    /// <param name="measure">What is counted; jobs are per USD, not per million.</param>
    /// <param name="industry">Index of the industry.</param>
    public double PerUsdWithInduced(EconomyMeasure measure, int industry) =>
        PerUsd(measure, industry) + (InducedPerIncomeUsd(measure) * PerUsd(EconomyMeasure.LabourIncome, industry));

    /// <summary>The multipliers of an industry.</summary>
    /// <param name="type">Which rounds are counted.</param>
    /// <param name="industry">Index of the industry.</param>
    public Multipliers Multipliers(MultiplierType type, int industry)
    {
        double Per(EconomyMeasure measure) => type == MultiplierType.I ? PerUsd(measure, industry) : PerUsdWithInduced(measure, industry);
        var (income, jobs) = (Per(EconomyMeasure.LabourIncome), Per(EconomyMeasure.Jobs));
        return new(
            Per(EconomyMeasure.Output), income / Direct(EconomyMeasure.LabourIncome, industry), income, Per(EconomyMeasure.ValueAdded),
            jobs * UsdPerMillion, jobs / Direct(EconomyMeasure.Jobs, industry));
    }

    /// <summary>Builds the model of the nation or a state.</summary>
    /// <param name="tables">The tables of the nation.</param>
    /// <param name="region">US or the code of a state.</param>
    /// <param name="method">How coefficients become those of a state; the nation's stay as they are.</param>
    internal static RegionModel Of(IoTables tables, string region, RegionMethod method)
    {
        var count = tables.Industries.Count;
        var localShare = Enumerable.Range(0, count).Select(i => double.Min(1, tables.LocationQuotient(region, i))).ToArray();
        var sizeFactor = SizeFactorOf(tables.StateGdpShare(region), method.Delta);
        var requirements = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++) requirements[i, j] = sizeFactor * localShare[i] * tables.DomesticUse[i, j];
        }

        var household = Enumerable.Range(0, count).Select(i => localShare[i] * tables.Household[i]).ToArray();
        return Of(region, method, localShare, sizeFactor, requirements, household, [.. s_measures.Select(measure => tables.Industries.Select(industry => industry.PerOutputUsd(measure)).ToArray())]);
    }

    /// <summary>Builds a model from its parts, which are not to be changed afterwards.</summary>
    /// <param name="region">Name of the region.</param>
    /// <param name="method">How its coefficients were made.</param>
    /// <param name="localShare">Share bought in the region, by industry.</param>
    /// <param name="sizeFactor">Factor for size, already in the requirements.</param>
    /// <param name="requirements">A, [industry, industry], row sells to column.</param>
    /// <param name="household">c, by industry.</param>
    /// <param name="direct">Coefficients per USD of output, [measure][industry], measures in the order of <see cref="EconomyMeasure"/>.</param>
    internal static RegionModel Of(
        string region, RegionMethod method, double[] localShare, double sizeFactor, double[,] requirements, double[] household, double[][] direct) =>
        new(region, method, localShare, sizeFactor, requirements, household, direct);

    /// <summary>[log2(1 + share)]^delta.</summary>
    private static double SizeFactorOf(double gdpShare, double delta) =>
        Elementary.Exp(delta * Elementary.Log(Elementary.Log(1 + gdpShare) / Elementary.Log(2)));

    private static double Sum(double[] perUsd, double[] household)
    {
        var sum = 0.0;
        for (var i = 0; i < perUsd.Length; i++) sum += perUsd[i] * household[i];
        return sum;
    }
}
