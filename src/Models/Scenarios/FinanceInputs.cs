namespace Stargate.Economics.Models.Scenarios;

/// <summary>What a user says of finance; what is open stays open.</summary>
/// <param name="View">Whose flows.</param>
/// <param name="DiscountRate">Nominal discount rate, 1/year.</param>
/// <param name="ItLifeYears">Life of IT hardware.</param>
/// <param name="FacilityLifeYears">Life of the facility.</param>
/// <param name="OperatingUsdPerMwItYear">Operating cost, nominal, the same in every year.</param>
/// <param name="Debt">Terms of the debt.</param>
/// <param name="Revenue">Income.</param>
/// <param name="Funding">Money that pays for building; null where nothing is said of it.</param>
/// <param name="Site">Id of the only site that finance is of; null for all.</param>
public sealed record FinanceInputs(
    FinanceView View, Number? DiscountRate, Number? ItLifeYears, Number? FacilityLifeYears, Number? OperatingUsdPerMwItYear, DebtInputs? Debt, RevenueInputs? Revenue,
    FundingInputs? Funding = null, string? Site = null)
{
    /// <summary>Whether there is debt: an owner borrows only where terms are given.</summary>
    public bool Borrows => View != FinanceView.Owner || Debt is not null;
}

/// <summary>Whose flows are told.</summary>
public enum FinanceView
{
    /// <summary>Pays for everything and sells nothing.</summary>
    Owner,

    /// <summary>Owns the facility and lets it.</summary>
    Developer,

    /// <summary>Owns facility and IT and sells accelerator-hours.</summary>
    Operator,
}

/// <summary>Terms of the debt.</summary>
/// <param name="Ltv">Most debt over cost.</param>
/// <param name="MinimumDscr">Least income over service.</param>
/// <param name="Rate">Rate, 1/year.</param>
/// <param name="TenorYears">Years of repayment.</param>
/// <param name="Sculpted">Whether service follows income.</param>
public sealed record DebtInputs(Number? Ltv, Number? MinimumDscr, Number? Rate, Number? TenorYears, bool Sculpted);

/// <summary>Income.</summary>
/// <param name="Lease">Whether a lease is paid, or accelerator-hours are sold.</param>
/// <param name="Price">USD/kW/month of the first lease year, or USD/accelerator/h of the first full year.</param>
/// <param name="Utilisation">Share of hours sold.</param>
/// <param name="Escalator">Yearly change of the price.</param>
/// <param name="TermYears">Years of income.</param>
/// <param name="NoiMargin">Net operating income over revenue.</param>
public sealed record RevenueInputs(bool Lease, Number Price, Number? Utilisation, Number? Escalator, Number? TermYears, Number? NoiMargin);
