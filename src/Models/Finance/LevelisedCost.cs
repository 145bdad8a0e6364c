using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>Yearly cost per GW of IT load as an annuity at the ends of years, and what an accelerator-hour costs.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="LifeYears">Lives of IT hardware that are told: 3, 5 and 7.</param>
/// <param name="UsdPerGwYear">[life] total.</param>
/// <param name="Split">[life][part] as in <see cref="Parts"/>.</param>
/// <param name="UsdPerGwYearAtLife">Total at the life of the scenario.</param>
/// <param name="HourSplit">[part] of an accelerator-hour as in <see cref="HourParts"/>.</param>
/// <param name="UsdPerAcceleratorHour">Per installed accelerator and hour, at the life of the scenario.</param>
/// <param name="UsdPerH100Hour">Per H100 equivalent and hour, dense FP8.</param>
/// <param name="UsdPerZettaflop">Per 10^21 floating-point operations at the peak dense FP8 rate.</param>
public sealed record LevelisedCost<T>(
    IReadOnlyList<int> LifeYears, T[] UsdPerGwYear, T[][] Split, T UsdPerGwYearAtLife, T[] HourSplit, T UsdPerAcceleratorHour, T UsdPerH100Hour, T UsdPerZettaflop)
    where T : struct, IReal<T>
{
    /// <summary>Parts of the yearly cost, as on the wire.</summary>
    public static readonly IReadOnlyList<string> Parts = ["servers", "network", "facility", "energy", "staff", "tax", "other"];

    /// <summary>Parts of an accelerator-hour, as on the wire.</summary>
    public static readonly IReadOnlyList<string> HourParts = ["capital", "finance", "energy", "staff", "maintenance", "tax", "other"];

    private const double HoursPerYear = 8_760;
    private static readonly int[] s_lives = [3, 5, 7];

    /// <summary>Levels the cost.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="rate">Discount rate in the money of the answer, a pure number.</param>
    /// <param name="scope">What finance is of.</param>
    /// <param name="operating">[energy, staff, maintenance, other] of a year per MW of IT load.</param>
    /// <param name="tax">Property tax of a year per MW of IT load, levelled.</param>
    internal static LevelisedCost<T> Of(FinanceFigures figures, T rate, FinanceScope<T> scope, T[] operating, T tax)
    {
        var perGw = $"{figures.Money.Usd}/GW_it/year";
        var gw = T.Of(1_000, "MW_it/GW_it");
        T PerMw(params ReadOnlySpan<Component> components)
        {
            var sum = default(T);
            foreach (var component in components) sum += scope.Spending.ComponentUsd[(int)component];
            return sum / scope.ItMw;
        }

        var facility = scope.FacilityUsd / scope.ItMw;
        var (servers, network) = (PerMw(Component.Accelerators, Component.Servers, Component.Storage, Component.Spares), PerMw(Component.Network));
        T Yearly(T perMw, int years) => perMw * Annuity.CapitalRecoveryFactor(rate, years) * T.Of(1, "1/year");
        var building = Yearly(facility, figures.FacilityLifeYears);
        var (totals, split) = (new T[s_lives.Length], new T[s_lives.Length][]);
        for (var l = 0; l < s_lives.Length; l++)
        {
            var recovery = Annuity.CapitalRecoveryFactor(rate, s_lives[l]) * T.Of(1, "1/year");
            split[l] =
            [
                servers * recovery * gw, network * recovery * gw, building * gw,
                operating[0] * gw, operating[1] * gw, tax * gw, (operating[2] + operating[3]) * gw,
            ];
            totals[l] = T.Name(T.Sum(split[l]), "yearly cost per GW of IT load", perGw);
        }

        var perYear = Yearly(servers + network, figures.ItLifeYears) + building;
        var capital = ((servers + network) / T.Of(figures.ItLifeYears, "year")) + (facility / T.Of(figures.FacilityLifeYears, "year"));
        var toHour = scope.ItMw / scope.Accelerators / T.Of(HoursPerYear, "h/year");
        T[] parts = [.. new[] { capital, perYear - capital, operating[0], operating[1], operating[2], tax, operating[3] }.Select(part => T.Name(part * toHour, "part of an accelerator-hour", figures.Money.PerAcceleratorHour))];
        var hour = T.Name(T.Sum(parts), "levelised cost of an accelerator-hour", figures.Money.PerAcceleratorHour);
        var yearly = hour * scope.Accelerators;
        var zettaflopsPerHour = scope.Fp8Exaflops * T.Of(3.6, "zettaflop/Exaflops/h");
        return new(
            s_lives, totals, split, T.Name((perYear + T.Sum(operating) + tax) * gw, "yearly cost per GW of IT load at the life of the scenario", perGw), parts, hour, T.Name(yearly / scope.H100Equivalents, "levelised cost of an H100-equivalent hour", figures.Money.PerAcceleratorHour),
            T.Name(yearly / zettaflopsPerHour, "levelised cost of 10^21 floating-point operations, peak dense FP8", $"{figures.Money.Usd}/zettaflop"));
    }
}
