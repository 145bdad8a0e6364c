using SkiaSharp;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Drawing;
using Stargate.Economics.Reports.Sections;

namespace Stargate.Economics.Reports.Charts;

/// <summary>Cash flow by year, and who pays for building.</summary>
internal static class FinanceCharts
{
    /// <summary>First parts of the ids of the figures that flows and levelised cost rest on.</summary>
    public static readonly string[] Figures = ["finance.", "operating.", "staffing."];

    /// <summary>Flows by year, what is received above and what is paid below zero; lines of one kind share a colour.</summary>
    public static IEnumerable<Picture> CashFlow(Subject subject)
    {
        if (subject.Answer.Finance is not { Years.Count: > 0 } finance) yield break;
        var lines = Moving(finance);
        var text = subject.Numbers.Column(lines.SelectMany(line => line.Usd).Concat(finance.CashFlow.NetUsd), "USD");
        var chart = new YearChart(subject.Pen, finance.Years, text)
        {
            Stack = [.. lines.Select(line => Kind(line.Id)).Zip(lines, (kind, line) => new Series(kind.Name, kind.Colour, line.Usd))],
            Line = new("Net, to the equity", Theme.Navy, finance.CashFlow.NetUsd),
        };
        yield return new($"Cash flow by year, received above and paid below zero, nominal {text.Unit}", 215, chart.Draw, subject.ModelSource(money: false, Figures));
    }

    /// <summary>What is paid for in each year beside who pays it, by kind of source, and what no source pays.</summary>
    public static IEnumerable<Picture> Funding(Subject subject)
    {
        if (subject.Answer.Finance?.Funding is not { Years.Count: > 0 } funding) yield break;
        var text = subject.Numbers.Column(funding.Uses.SelectMany(use => use.Usd).Concat(funding.GapByYear), "USD");
        var drawn = funding.Sources.Where(source => source.DrawnTotalUsd > 0);
        var chart = new YearChart(subject.Pen, funding.Years, text)
        {
            Stack = [.. funding.Uses.Select(use => new Series(use.Label, Theme.Group(use.Id), use.Usd))],
            Beside =
            [
                .. drawn.Select(source => new Series(Words.Capital(source.Kind), Colour(source.Kind), source.DrawnUsd)),
                new("Paid by no named source", Theme.TargetMark, funding.GapByYear, Hollow: true),
            ],
        };
        yield return new($"Uses (left bars) and sources (right bars) of the money for building by year, nominal {text.Unit}", 190, chart.Draw, subject.ModelSource(money: false));
    }

    private static SKColor Colour(string kind) => kind switch
    {
        "equity" => Theme.Ordered(4),
        "debt" => Theme.Ordered(7),
        "vendor" => Theme.Ordered(2),
        _ => Theme.Ordered(5),
    };

    /// <summary>The lines of the cash flow in which money moves.</summary>
    public static IReadOnlyList<CashFlowLine> Moving(FinanceAnswer finance) => [.. finance.CashFlow.Lines.Where(line => line.Usd.Any(usd => usd != 0))];

    private static (string Name, SKColor Colour) Kind(string id) => id switch
    {
        "facility" => ("Facility", Theme.Facility),
        "it" => ("IT", Theme.It),
        "refresh" => ("Hardware replaced", Theme.Ordered(5)),
        "revenue" => ("Revenue", Theme.Ordered(2)),
        "salvage" => ("Value left at the end", Theme.Ordered(1)),
        "tax" or "state-tax" => ("Income tax", Theme.Ordered(4)),
        "energy" or "staff" or "maintenance" or "other" or "property-tax" => ("Operating cost and property tax", Theme.Ordered(6)),
        _ => ("Debt and its service", Theme.Ordered(7)),
    };
}
