using SkiaSharp;

using Stargate.Economics.Reports.Drawing;
using Stargate.Economics.Reports.Sections;

namespace Stargate.Economics.Reports.Charts;

/// <summary>Taxes of state and local governments, public services and what is left, by year.</summary>
internal static class FiscalCharts
{
    /// <summary>First parts of the ids of the figures that taxes rest on.</summary>
    public static readonly string[] Figures = ["fiscal."];

    /// <summary>Taxes that are raised above zero, services below, net revenue as dots, with the payback year.</summary>
    public static IEnumerable<Picture> ByYear(Subject subject)
    {
        if (subject.Answer.Fiscal is not { Years.Count: > 0 } fiscal) yield break;
        var taxes = fiscal.ByJurisdiction.Where(row => row.Level != "federal").ToList();
        var text = subject.Numbers.Column(taxes.SelectMany(row => row.Usd).Concat(fiscal.NetRevenueUsdByYear), "USD");
        var chart = new YearChart(subject.Pen, fiscal.Years, text)
        {
            Stack =
            [
                .. taxes.Select(row => new Series(Words.Capital(row.Level), Colour(row.Level), row.Usd)),
                .. fiscal.PublicServicesUsd.Any(usd => usd != 0)
                    ? new[] { new Series("Public services", Theme.Displaced, [.. fiscal.PublicServicesUsd.Select(usd => -usd)]) } : [],
            ],
            Line = new("Net revenue", Theme.Navy, fiscal.NetRevenueUsdByYear),
            By = fiscal.PaybackYear is { } payback ? (payback, $"payback {payback}") : null,
        };
        yield return new($"State and local taxes raised by level, public services and net revenue by year, {text.Unit}", 190, chart.Draw,
            subject.ModelSource(money: true, Figures));
    }

    private static SKColor Colour(string level) => level switch
    {
        "state" => Theme.Ordered(0),
        "local" => Theme.Ordered(1),
        "county" => Theme.Ordered(2),
        "city" => Theme.Ordered(3),
        _ => Theme.Ordered(5),
    };
}
