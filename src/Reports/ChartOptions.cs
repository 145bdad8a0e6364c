using Stargate.Economics.Reports.Charts;

namespace Stargate.Economics.Reports;

/// <summary>Which chart to draw.</summary>
/// <param name="Name">A name from <see cref="Kinds"/>.</param>
/// <param name="Format">As what.</param>
/// <param name="Width">Width in pixels, within the bounds given here.</param>
/// <param name="Language">Language of numbers and dates, from <see cref="ReportOptions.Languages"/>.</param>
public sealed record ChartOptions(string Name, ChartFormat Format, int Width = ChartOptions.UsualWidth, string Language = "en")
{
    /// <summary>Smallest width: below it, letters run together.</summary>
    public const int LeastWidth = 320;

    /// <summary>Largest width.</summary>
    public const int MostWidth = 2_400;

    /// <summary>Width unless told otherwise.</summary>
    public const int UsualWidth = 960;

    /// <summary>The charts that can be asked for.</summary>
    public static IReadOnlyList<ChartKind> Kinds { get; } = [.. ChartList.All.Select(chart => chart.Kind)];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Kinds.Select(kind => kind.Name)];

    /// <summary>Whether the chart shows the study of uncertainty.</summary>
    public bool NeedsStudy => Names.Contains(Name) && ChartList.Of(Name).Studied;

    internal void ThrowIfUnknown()
    {
        if (!Names.Contains(Name)) throw new ArgumentException($"Chart '{Name}' is not one of: {string.Join(", ", Names)}.");
        if (!ReportOptions.Languages.Contains(Language)) throw new ArgumentException($"Language '{Language}' is not one of: {string.Join(", ", ReportOptions.Languages)}.");
        ArgumentOutOfRangeException.ThrowIfLessThan(Width, LeastWidth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Width, MostWidth);
    }
}

/// <summary>A chart that can be asked for.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Shows">What it shows, in a sentence.</param>
public sealed record ChartKind(string Name, string Title, string Shows);
