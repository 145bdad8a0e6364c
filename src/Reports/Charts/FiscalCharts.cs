using Stargate.Economics.Reports.Drawing;
using Stargate.Economics.Reports.Sections;

namespace Stargate.Economics.Reports.Charts;

/// <summary>Taxes of state and local governments, public services and what is left, by year.</summary>
internal static class FiscalCharts
{
    /// <summary>First parts of the ids of the figures that taxes rest on.</summary>
    public static readonly string[] Figures = ["fiscal."];

    /// <summary>Kinds of tax in the order of the stack.</summary>
    private static readonly string[] s_kinds = ["property", "sales", "utility", "individual-income", "corporate-income"];

    /// <summary>Taxes by kind above zero, those that incentives leave out on top in outline, services below, net revenue as dots, with the payback year.</summary>
    public static IEnumerable<Picture> ByYear(Subject subject)
    {
        if (subject.Answer.Fiscal is not { Years.Count: > 0 } fiscal) yield break;
        var taxes = fiscal.ByJurisdiction.Where(row => row.Level != "federal").ToList();
        var text = subject.Numbers.Column(taxes.SelectMany(row => row.Usd).Concat(fiscal.NetRevenueUsdByYear).Concat(fiscal.IncentivesUsd), "USD");
        var chart = new YearChart(subject.Pen, fiscal.Years, text)
        {
            Stack =
            [
                .. taxes.OrderBy(row => Array.IndexOf(s_kinds, row.Tax)).Select(row => new Series(Name(row.Tax), Theme.Ordered(Math.Max(0, Array.IndexOf(s_kinds, row.Tax))), row.Usd)),
                .. fiscal.IncentivesUsd.Any(usd => usd != 0) ? new[] { new Series("Not raised because of incentives", Theme.TargetMark, fiscal.IncentivesUsd, Hollow: true) } : [],
                .. fiscal.PublicServicesUsd.Any(usd => usd != 0)
                    ? new[] { new Series("Public services", Theme.Displaced, [.. fiscal.PublicServicesUsd.Select(usd => -usd)]) } : [],
            ],
            Line = new("Net revenue", Theme.Navy, fiscal.NetRevenueUsdByYear),
            By = fiscal.PaybackYear is { } payback ? (payback, $"payback {payback}") : null,
        };
        yield return new($"State and local taxes by kind, taxes not raised, public services and net revenue by year, {text.Unit}", 190, chart.Draw,
            subject.ModelSource(money: true, Figures));
    }

    private static string Name(string tax) => tax switch
    {
        "individual-income" => "Income tax on pay",
        "corporate-income" => "Tax on contractors' profit",
        "sales" => "Sales and use tax",
        "utility" => "Taxes within utility bills",
        _ => $"{Words.Capital(tax)} tax",
    };
}
