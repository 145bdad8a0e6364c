using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>What a user says of the money that pays for building.</summary>
/// <param name="Stargate">Whether the commitments of the public record to the programme count.</param>
/// <param name="Sources">Sources of the user's own.</param>
public sealed record FundingInputs(bool Stargate, IReadOnlyList<FundingSourceInput> Sources);

/// <summary>A source of money.</summary>
/// <param name="Id">Id, unique among the sources; stands in result paths.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Usd">How much, nominal USD.</param>
/// <param name="From">First month in which it can be drawn; from the beginning where there is none.</param>
public sealed record FundingSourceInput(string Id, FundingKind Kind, Number Usd, Month? From);

/// <summary>What a source of money is, in the order in which they are drawn.</summary>
public enum FundingKind
{
    /// <summary>Capital of owners.</summary>
    Equity,

    /// <summary>Loans and bonds.</summary>
    Debt,

    /// <summary>Credit of suppliers.</summary>
    Vendor,

    /// <summary>Anything else, such as grants.</summary>
    Other,
}
