using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Contracts;

/// <summary>A chart of a stored scenario.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Shows">What it shows.</param>
/// <param name="Svg">Address of the picture as SVG.</param>
/// <param name="Png">Address of the picture as PNG.</param>
public sealed record ChartResponse(string Name, string Title, string Shows, string Svg, string Png)
{
    /// <summary>The chart on the wire.</summary>
    /// <param name="scenario">Id of the scenario.</param>
    /// <param name="kind">The kind of chart.</param>
    /// <returns>The response.</returns>
    public static ChartResponse From(string scenario, ChartKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var address = $"/v1/scenarios/{scenario}/charts/{kind.Name}";
        return new(kind.Name, kind.Title, kind.Shows, $"{address}.svg", $"{address}.png");
    }
}
