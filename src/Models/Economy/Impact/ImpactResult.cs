using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Economy.Impact;

/// <summary>The effects of spending.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Lines">The purchases as computed.</param>
/// <param name="IncomeDeflator">What brings the pay of the project's own people to the table's year; none where they are not given.</param>
/// <param name="Effects">Region, rest of the country, country; for the whole country that alone.</param>
public sealed record ImpactResult(
    ImpactQuestion Question, IReadOnlyList<ImpactLine> Lines, Deflator? IncomeDeflator, IReadOnlyList<ImpactEffects> Effects)
{
    /// <summary>All the spending, USD of the question's year.</summary>
    public double SpendingUsd => Lines.Sum(line => line.Usd);

    /// <summary>Of it, bought in the region.</summary>
    public double LocalUsd => Lines.Sum(line => line.LocalUsd);

    /// <summary>Of it, bought elsewhere in the country.</summary>
    public double RestUsd => Lines.Sum(line => line.RestUsd);

    /// <summary>Of it, bought abroad.</summary>
    public double AbroadUsd => Lines.Sum(line => line.AbroadUsd);
}
