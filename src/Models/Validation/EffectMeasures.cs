using Stargate.Economics.Models.Economy.Impact;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Validation;

/// <summary>Ways to hold effects on the economy and operating cost against published ones. Multipliers and shares are free of price levels.</summary>
internal static class EffectMeasures
{
    private const double Million = 1e6;
    private const double MegawattsPerGigawatt = 1_000;

    /// <summary>What is measured of a programme.</summary>
    public static readonly IReadOnlyList<(string Name, string Unit, string Label, Func<Func<QuantityId, double>, double> Of)> OfProgrammes =
    [
        ("operatingUsdPerGwYear", "USD/GW_it/year", "Operating cost per GW of IT load and year", of => of(QuantityId.OperatingUsdPerGwYear)),
        ("energyUsdPerGwYear", "USD/GW_it/year", "Energy per GW of IT load and year", of => EnergyPerGigawatt(of)),
        ("otherUsdPerGwYear", "USD/GW_it/year", "Operating cost without energy per GW of IT load and year", of => of(QuantityId.OperatingUsdPerGwYear) - EnergyPerGigawatt(of)),
        ("operatingMultiplierNation", "1", "Jobs of a year of operation in the nation, all effects, per operating FTE", of => of(QuantityId.OperatingTotalJobs) / of(QuantityId.PermanentFte)),
        ("operatingMultiplierState", "1", "Jobs of a year of operation in the state, all effects, per operating FTE", of => of(QuantityId.StateOperatingJobs) / of(QuantityId.PermanentFte)),
        ("operatingJobsPerMillionUsdNation", "job/MUSD", "Jobs of a year of operation in the nation, all effects, per million USD of operating cost", of => of(QuantityId.OperatingTotalJobs) / of(QuantityId.OperatingCostUsd) * Million),
        ("operatingJobsPerMillionUsdState", "job/MUSD", "Jobs of a year of operation in the state, all effects, per million USD of operating cost", of => of(QuantityId.StateOperatingJobs) / of(QuantityId.OperatingCostUsd) * Million),
        ("buildJobsPerMillionUsd", "job·year/MUSD", "Job-years of building in the nation, all effects, per million USD of the build-out", of => of(QuantityId.BuildTotalJobs) / of(QuantityId.TotalUsd) * Million),
        ("buildValueAddedPerUsd", "1", "Value added of building in the nation, all effects, per USD of the build-out", of => of(QuantityId.BuildTotalValueAdded) / of(QuantityId.TotalUsd)),
        ("buildValueAddedPerJob", "USD/job·year", "Value added of building in the nation, all effects, per job-year, prices of 2023", of => of(QuantityId.BuildTotalValueAdded) / of(QuantityId.BuildTotalJobs)),
        ("stateBuildValueAddedPerJob", "USD/job·year", "Value added of building in the state, all effects, per job-year, prices of 2023", of => of(QuantityId.StateBuildValueAdded) / of(QuantityId.StateBuildJobs)),
    ];

    /// <summary>What is measured of spending by itself.</summary>
    public static readonly IReadOnlyList<(string Name, string Unit, string Label, Func<ImpactResult, double> Of)> OfSpending =
    [
        ("directJobsPerMillionUsd", "job·year/MUSD", "Direct job-years per million USD", of => of.Effects[0].Direct.JobYears / of.SpendingUsd * Million),
        ("indirectJobsPerMillionUsd", "job·year/MUSD", "Indirect job-years per million USD", of => of.Effects[0].Indirect.JobYears / of.SpendingUsd * Million),
        ("inducedJobsPerMillionUsd", "job·year/MUSD", "Induced job-years per million USD", of => of.Effects[0].Induced.JobYears / of.SpendingUsd * Million),
        ("totalJobsPerMillionUsd", "job·year/MUSD", "Job-years, all effects, per million USD", of => of.Effects[0].Total.JobYears / of.SpendingUsd * Million),
        ("jobsMultiplier", "1", "Jobs, all effects, per direct job", of => of.Effects[0].Total.JobYears / of.Effects[0].Direct.JobYears),
        ("jobsMultiplierTypeOne", "1", "Direct and indirect jobs per direct job", of => 1 + (of.Effects[0].Indirect.JobYears / of.Effects[0].Direct.JobYears)),
        ("incomeMultiplier", "1", "Labour income, all effects, per USD of direct", of => of.Effects[0].Total.LabourIncomeUsd / of.Effects[0].Direct.LabourIncomeUsd),
        ("valueAddedMultiplier", "1", "Value added, all effects, per USD of direct", of => of.Effects[0].Total.ValueAddedUsd / of.Effects[0].Direct.ValueAddedUsd),
        ("outputMultiplier", "1", "Output, all effects, per USD spent", of => of.Effects[0].Total.OutputUsd / of.Effects[0].Direct.OutputUsd),
        ("outputMultiplierTypeOne", "1", "Output, direct and indirect, per USD spent", of => 1 + (of.Effects[0].Indirect.OutputUsd / of.Effects[0].Direct.OutputUsd)),
        ("valueAddedPerUsd", "1", "Value added, all effects, per USD spent", of => of.Effects[0].Total.ValueAddedUsd / of.Effects[0].Direct.OutputUsd),
        ("incomePerOutput", "1", "Labour income per USD of output, all effects", of => of.Effects[0].Total.LabourIncomeUsd / of.Effects[0].Total.OutputUsd),
        ("valueAddedPerOutput", "1", "Value added per USD of output, all effects", of => of.Effects[0].Total.ValueAddedUsd / of.Effects[0].Total.OutputUsd),
        ("valueAddedPerJob", "USD/job·year", "Value added per job-year, all effects, prices of 2023", of => of.Effects[0].Total.ValueAddedUsd / of.Effects[0].Total.JobYears),
        ("incomePerJob", "USD/job·year", "Labour income per job-year, all effects, prices of 2023", of => of.Effects[0].Total.LabourIncomeUsd / of.Effects[0].Total.JobYears),
        ("jobsPerMillionUsdOutput", "job·year/MUSD", "Job-years per million USD of output, all effects", of => PerOutput(of, of.Effects[0].Total)),
        ("directIndirectJobsPerMillionUsdOutput", "job·year/MUSD", "Direct and indirect job-years per million USD of their output", of => PerOutput(of, of.Effects[0].Direct + of.Effects[0].Indirect)),
    ];

    private static double EnergyPerGigawatt(Func<QuantityId, double> of) => of(QuantityId.AnnualUsd) / of(QuantityId.ItMw) * MegawattsPerGigawatt;

    /// <summary>Job-years per million USD of output at prices of the question, which the purchase's own series brings it back to.</summary>
    private static double PerOutput(ImpactResult of, EconomyTotals effects) => effects.JobYears / (effects.OutputUsd / of.Lines[0].Deflator.Factor) * Million;
}
