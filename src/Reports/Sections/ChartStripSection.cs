using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Four charts on one page: money, people, power and energy by year.</summary>
internal static class ChartStripSection
{
    private const int Most = 4;
    private const float LeastHeight = 76;

    public static void Write(ReportBody body)
    {
        var pictures = BuildoutCharts.ByYear(body).Concat(JobsCharts.ByPhase(body)).Concat(EnergyCharts.Ramp(body)).Concat(EnergyCharts.ByYear(body))
            .Take(Most).ToList();
        if (pictures.Count == 0) return;
        body.Flow.Section("By year", freeShare: 1);
        body.Flow.Place(0);
        var around = pictures.Sum(body.HeightAround) + (pictures.Count * Theme.GapLarge);
        var height = Math.Max(LeastHeight, (body.Flow.LeftOnPage - around) / pictures.Count);
        foreach (var picture in pictures) body.Figure(picture with { Height = Math.Min(height, picture.Height) });
    }
}
