using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Jobs;

/// <summary>What the jobs model answers: direct jobs only.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="PhaseJobYears">[<see cref="JobPhase"/>, without operations] job-years.</param>
/// <param name="BuildJobYears">Their sum.</param>
/// <param name="BuildWagesUsd">Wages of the build phases.</param>
/// <param name="PeakHeadcount">Most people on site in a month, planning left out.</param>
/// <param name="StatePeakFte">[state] most FTE on site in a month.</param>
/// <param name="StatePeak">[state] the same as headcount.</param>
/// <param name="Operating">Operations of the annual year; null where the horizon has none.</param>
/// <param name="SiteWorkJobYears">[site][<see cref="BuildWork"/>] job-years.</param>
/// <param name="SiteWorkPerMw">[site][<see cref="BuildWork"/>] job-years per MW of IT load.</param>
/// <param name="SiteWorkLoadedPay">[site][<see cref="BuildWork"/>] pay of a job-year with burden, USD/jobyear at wages of the epoch.</param>
/// <param name="SiteFunctionFte">[site][function] operating staff once complete.</param>
/// <param name="SiteLoadedPay">[site] pay of the operating staff once complete with employer's burden, USD/year at wages of the epoch.</param>
/// <param name="Months">Series; only where details are asked for.</param>
public sealed record JobsResult<T>(
    T[] PhaseJobYears, T BuildJobYears, T BuildWagesUsd, T PeakHeadcount, T[] StatePeakFte, T[] StatePeak, OperatingJobs<T>? Operating,
    T[][] SiteWorkJobYears, T[][] SiteWorkPerMw, T[][] SiteWorkLoadedPay, T[][] SiteFunctionFte, T[] SiteLoadedPay, JobMonths<T>? Months)
    where T : struct, IReal<T>;

/// <summary>Operations of one year.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Fte">Average FTE.</param>
/// <param name="WagesUsd">Wages.</param>
/// <param name="SiteFte">[site] average FTE.</param>
public sealed record OperatingJobs<T>(T Fte, T WagesUsd, T[] SiteFte) where T : struct, IReal<T>;

/// <summary>FTE by phase and month.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Fte">[<see cref="JobPhase"/>][month] FTE; of planning and operations alone where only series are asked for.</param>
/// <param name="OnSiteFte">[month] FTE on site in the build phases.</param>
public sealed record JobMonths<T>(T[][] Fte, T[] OnSiteFte) where T : struct, IReal<T>;
