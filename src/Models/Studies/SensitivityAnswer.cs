namespace Stargate.Economics.Models.Studies;

/// <summary>What a headline depends on.</summary>
/// <param name="Hash">Hash of the scenario's result.</param>
/// <param name="Method">tornado or sobol.</param>
/// <param name="Headline">The headline at central figures.</param>
/// <param name="Draws">Base draws of sobol; absent for tornado.</param>
/// <param name="Seed">Seed of the draws of sobol; absent for tornado.</param>
/// <param name="Evaluations">How often the models ran.</param>
/// <param name="Drivers">What it depends on, the strongest first.</param>
/// <param name="Reason">Why there are no drivers.</param>
public sealed record SensitivityAnswer(
    string Hash, string Method, StudiedHeadline Headline, int? Draws, int? Seed, int Evaluations, IReadOnlyList<SensitivityDriver> Drivers, string? Reason);

/// <summary>One uncertain number, or for sobol a group of numbers that are drawn together. Members of the other method are absent.</summary>
/// <param name="Figure">Figure id, JSON pointer into the scenario, or id of the group; slip for the delay of the sites.</param>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Unit">Its unit; absent for a group.</param>
/// <param name="Low">Low end of its range.</param>
/// <param name="Central">Its central value.</param>
/// <param name="High">High end of its range.</param>
/// <param name="HeadlineAtLow">The headline with it at its low end and everything else central.</param>
/// <param name="HeadlineAtHigh">The headline with it at its high end and everything else central.</param>
/// <param name="Swing">Distance between the two.</param>
/// <param name="First">First-order index: the part of the headline's variance that it makes by itself, a fraction.</param>
/// <param name="Total">Total-effect index: the part that it has a share in, a fraction; above First where it acts together with others.</param>
/// <param name="Interval">95 percent intervals of both indices.</param>
public sealed record SensitivityDriver(
    string Figure, string Label, string? Unit = null, double? Low = null, double? Central = null, double? High = null,
    double? HeadlineAtLow = null, double? HeadlineAtHigh = null, double? Swing = null, double? First = null, double? Total = null, SobolInterval? Interval = null);

/// <summary>95 percent intervals of the indices, from resampled draws.</summary>
/// <param name="FirstLow">Low end of the first-order index; may fall below 0 by chance.</param>
/// <param name="FirstHigh">Its high end.</param>
/// <param name="TotalLow">Low end of the total-effect index.</param>
/// <param name="TotalHigh">Its high end.</param>
public sealed record SobolInterval(double FirstLow, double FirstHigh, double TotalLow, double TotalHigh);
