using System.Buffers;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>
/// Says what a result's uncertainty comes from: the part of its variance that is linear in each driver, from the ensemble already
/// drawn. Leaves out which drivers act together: all that is not linear in one of them is one share, the interaction.
/// </summary>
/// <remarks>Standardised regression with orthogonal inputs: Saltelli et al. (2008), Global sensitivity analysis: the primer,
/// section 1.2.5; each squared correlation less its expected value for an unrelated input, as in the adjusted R² of
/// Theil (1961), Economic forecasts and policy, 2nd edition.</remarks>
public static class Drivers
{
    /// <summary>Id of the entry that sums the drivers below <see cref="LeastShare"/>.</summary>
    public const string OtherId = "other";

    /// <summary>Id of the last entry: joint and non-linear effects.</summary>
    public const string InteractionId = "interaction";

    /// <summary>Smallest share that has an entry of its own, fraction of the variance.</summary>
    public const double LeastShare = 0.005;

    /// <summary>Draws that a correlation with an error estimate needs.</summary>
    public const int FewestDraws = 3;

    /// <summary>The drivers of one result.</summary>
    /// <param name="output">The result in each draw, any unit.</param>
    /// <param name="drivers">Inputs that were drawn independently, each with as many draws.</param>
    /// <returns>Drivers by falling share, then by id; the smaller ones summed as <see cref="OtherId"/> where there are any; last
    /// the <see cref="InteractionId"/>. The shares sum to 1; if chance correlations carry the drivers' sum above it, they are scaled
    /// down. Empty where the result has no variance to share: it is constant, or infinite in some draw.</returns>
    /// <exception cref="ArgumentException">There are fewer than 3 draws, a driver has another number of them, or a result is
    /// not a number.</exception>
    public static IReadOnlyList<DriverShare> Shares(ReadOnlySpan<double> output, IReadOnlyList<DriverColumns> drivers)
    {
        if (output.Length < FewestDraws) throw new ArgumentException("Give 3 draws or more.", nameof(output));
        foreach (var driver in drivers)
            if (driver.Draws != output.Length)
                throw new ArgumentException($"{driver.Id} has {driver.Draws} draws, the result {output.Length}.", nameof(drivers));
        foreach (var value in output)
            if (double.IsNaN(value)) throw new ArgumentException("A draw is not a number.", nameof(output));
        var rented = ArrayPool<double>.Shared.Rent(output.Length);
        try
        {
            var standardised = rented.AsSpan(0, output.Length);
            return Standardised.Write(output, standardised) == Spread.Varies ? Ranked(standardised, drivers) : [];
        }
        finally
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>The drivers of a result that has no value in some draws: of the other draws alone.</summary>
    /// <param name="output">The result in each draw; not a number where it has none.</param>
    /// <param name="drivers">As for <see cref="Shares"/>.</param>
    /// <returns>As <see cref="Shares"/>; empty where fewer draws have a value than a correlation needs.</returns>
    public static IReadOnlyList<DriverShare> SharesWhereDefined(double[] output, IReadOnlyList<DriverColumns> drivers)
    {
        ArgumentNullException.ThrowIfNull(output);
        int[] draws = [.. Enumerable.Range(0, output.Length).Where(draw => !double.IsNaN(output[draw]))];
        if (draws.Length == output.Length) return Shares(output, drivers);
        return draws.Length < FewestDraws ? [] : Shares([.. draws.Select(draw => output[draw])], [.. drivers.Select(driver => driver.Among(draws))]);
    }

    private static List<DriverShare> Ranked(ReadOnlySpan<double> standardised, IReadOnlyList<DriverColumns> drivers)
    {
        var shares = new double[drivers.Count];
        var sum = 0.0;
        for (var i = 0; i < shares.Length; i++) sum += shares[i] = Share(standardised, drivers[i]);
        var scale = sum > 1 ? 1 / sum : 1;
        List<DriverShare> ranked = [];
        var other = 0.0;
        for (var i = 0; i < shares.Length; i++)
        {
            var share = shares[i] * scale;
            if (share >= LeastShare) ranked.Add(new(drivers[i].Id, drivers[i].Label, share));
            else other += share;
        }
        ranked.Sort((left, right) => right.Share != left.Share
            ? right.Share.CompareTo(left.Share)
            : string.CompareOrdinal(left.Id, right.Id));
        if (other > 0) ranked.Add(new(OtherId, "Other drivers", other));
        ranked.Add(new(InteractionId, "Joint and non-linear effects", Math.Max(0, 1 - ranked.Sum(driver => driver.Share))));
        return ranked;
    }

    private static double Share(ReadOnlySpan<double> standardised, DriverColumns driver)
    {
        var share = 0.0;
        for (var column = 0; column < driver.Count; column++)
        {
            var correlation = Standardised.Dot(standardised, driver[column]);
            var explained = correlation * correlation;
            share += Math.Max(0, explained - ((1 - explained) / (standardised.Length - 2)));
        }
        return share;
    }
}
