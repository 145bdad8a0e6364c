using Stargate.Economics.Models.Economy.Impact;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Validation;

/// <summary>One way to hold a result against a published number.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit; money is nominal, but where the label says otherwise.</param>
/// <param name="Label">What it is.</param>
/// <param name="Of">The number from one evaluation, at central figures or of one draw; not a number where it has no meaningful answer.</param>
internal sealed record Measure(string Name, string Unit, string Label, Func<Measure.Run, double> Of)
{
    /// <summary>One evaluation of a subject, at central figures or of one draw.</summary>
    /// <param name="Quantity">A quantity; not a number where it has no meaningful answer.</param>
    /// <param name="MonthsToFirst">Months from the start of construction through the first with power.</param>
    /// <param name="MonthsToFull">Months from the start of construction through that of full power.</param>
    /// <param name="Slip">Months of delay.</param>
    /// <param name="Impact">Effects of spending by itself; none where a programme was evaluated.</param>
    internal sealed record Run(Func<QuantityId, double> Quantity, double MonthsToFirst, double MonthsToFull, double Slip, ImpactResult? Impact = null);
}

/// <summary>The measures, by name.</summary>
internal static class Measures
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyDictionary<string, Measure> All = new[]
    {
        One("campusUsd", "USD", "Facility lines without on-site plant", of => of(QuantityId.BuildoutFacilityUsd) - of(QuantityId.OnSiteGenerationUsd)),
        One("campusAndPlantUsd", "USD", "Facility lines with on-site plant", of => of(QuantityId.BuildoutFacilityUsd)),
        One("plantUsd", "USD", "On-site plant", of => of(QuantityId.OnSiteGenerationUsd)),
        One("itUsd", "USD", "IT lines", of => of(QuantityId.ItUsd)),
        One("totalUsd", "USD", "Whole build-out", of => of(QuantityId.TotalUsd)),
        One("usdPerMwIt", "USD/MW_it", "Whole build-out per MW of IT load", of => of(QuantityId.UsdPerMwIt)),
        One("usdPerMwFacility", "USD/MW_fac", "Whole build-out per MW of facility load", of => of(QuantityId.UsdPerMwFacility)),
        One("facilityUsdPerMwIt", "USD/MW_it", "Facility lines without on-site plant per MW of IT load, prices of July 2026", of => of(QuantityId.FacilityUsdPerMwItAt2026Prices)),
        One("facilityUsdPerMwFacility", "USD/MW_fac", "The same per MW of facility load", of => of(QuantityId.FacilityUsdPerMwItAt2026Prices) / of(QuantityId.PeakPue)),
        One("itUsdPerMwIt", "USD/MW_it", "IT lines per MW of IT load", of => of(QuantityId.ItUsd) / of(QuantityId.ItMw)),
        One("itUsdPerMwFacility", "USD/MW_fac", "IT lines per MW of facility load", of => of(QuantityId.ItUsd) / of(QuantityId.FacilityMw)),
        One("facilityMw", "MW_fac", "Peak facility load", of => of(QuantityId.FacilityMw)),
        One("accelerators", "accelerator", "Accelerators", of => of(QuantityId.Accelerators)),
        One("peakHeadcount", "person", "Peak headcount on site", of => of(QuantityId.PeakHeadcount)),
        One("buildJobYears", "jobyear", "Job-years of building", of => of(QuantityId.BuildJobYears)),
        One("permanentFte", "fte", "Permanent operating FTE", of => of(QuantityId.PermanentFte)),
        One("annualMwh", "MWh", "Annual electricity", of => of(QuantityId.AnnualMwh)),
        One("annualUsd", "USD", "Annual spending on electricity", of => of(QuantityId.AnnualUsd)),
        One("scope1Tonnes", "tonne", "Scope 1 emissions a year", of => of(QuantityId.Scope1Tonnes)),
        One("scope2LocationTonnes", "tonne", "Scope 2 emissions a year, location-based", of => of(QuantityId.Scope2LocationTonnes)),
        One("loadFactor", "1", "Mean over peak facility load", of => of(QuantityId.LoadFactor)),
        new Measure("monthsToFirstPower", "month", "Inferred months from start to first power, with delay in the range", one => one.MonthsToFirst + one.Slip),
        new Measure("monthsToFullPower", "month", "Inferred months from start to full power, with delay in the range", one => one.MonthsToFull + one.Slip),
    }.Concat(EffectMeasures.OfProgrammes.Select(of => One(of.Name, of.Unit, of.Label, of.Of)))
        .Concat(EffectMeasures.OfSpending.Select(of => new Measure(of.Name, of.Unit, of.Label, one => one.Impact is { } impact ? of.Of(impact) : double.NaN)))
        .ToDictionary(measure => measure.Name, StringComparer.Ordinal);

    private static Measure One(string name, string unit, string label, Func<Func<QuantityId, double>, double> of) => new(name, unit, label, one => of(one.Quantity));
}
