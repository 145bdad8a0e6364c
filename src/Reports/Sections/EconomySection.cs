using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Effects on the economy: gross by place and effect, where the money goes, and what is left of the gross jobs.</summary>
internal static class EconomySection
{
    private const string Nation = "US";

    public static void Write(ReportBody body)
    {
        if (body.Answer.Economy is not { } economy) return;
        body.Flow.Section("Economy", freeShare: 0.5f);
        Lead(body, economy);
        body.Flow.Paragraph(
            "Direct: on the sites and in the operating company. Indirect: at suppliers and theirs. Induced: what the pay of all of them buys. The effects come from "
            + $"input–output tables in USD of {economy.PriceYear}; {Method(body, economy)}.");
        new ImpactGrid(body, economy).Write();
        foreach (var picture in EconomyCharts.ByYear(body)) body.Figure(picture);
        Earnings(body, economy);
        Leak(body, economy);
        Net(body, economy);
        Industries(body, economy);
        Notes(body, economy);
    }

    private static void Lead(ReportBody body, EconomyAnswer economy)
    {
        var net = economy.Net;
        var operating = economy.NetOperating is { } year
            ? $" A year of operation takes {body.WithRange(year.Gross)} gross, of which {body.Numbers.Quantity(year.Net)} are net."
            : "";
        body.Flow.Paragraph(
            $"Building takes {body.WithRange(net.Gross)} in the nation: direct, indirect and induced, gross. Of these, {body.WithRange(net.Attributable)} are "
            + $"attributable and {body.WithRange(net.Net)} net, after those that other employers lose.{operating}",
            Theme.Lead);
    }

    private static string Method(ReportBody body, EconomyAnswer economy) => economy.Delta is { } delta
        ? $"for a state, by its location quotients and its size (exponent {body.Numbers.Given(delta)})"
        : "for a state, by its location quotients";

    private static void Earnings(ReportBody body, EconomyAnswer economy)
    {
        var rows = economy.Effects.Where(row => row.Geography == Nation).ToList();
        var pay = body.Numbers.Column(rows.Select(row => row.LabourIncomePerJobUsd ?? 0), "1");
        string Pay(string effect, string period) =>
            rows.Find(row => row.Effect == effect && row.Period == period)?.LabourIncomePerJobUsd is { } usd ? pay.Text(usd) : NumberText.Absent;
        body.Table($"Labour income per job and year in the nation, USD of {economy.PriceYear}",
            [new("Effect"), new("Building", Numeric: true), new("Year of operation", Numeric: true)],
            [.. rows.Select(row => row.Effect).Distinct().Select(effect => Row.Of(Words.Effect(effect), Pay(effect, "build"), Pay(effect, "operating-year")))],
            $"With employers' contributions. {body.ModelSource(money: false, EconomyCharts.Figures)}", dense: true);
    }

    private static void Leak(ReportBody body, EconomyAnswer economy)
    {
        if (economy.Leak.Count == 0) return;
        body.Flow.SubHeading("Where each dollar goes");
        var text = body.Numbers.Column(economy.Leak.Select(row => row.Usd), "USD");
        foreach (var picture in EconomyCharts.Leak(body)) body.Figure(picture);
        body.Table($"Where the build-out's money goes first, {text.Unit}",
            [new("Place"), new("Money", Numeric: true), new("Share of the build-out", Numeric: true)],
            [
                .. economy.Leak.Select(row => Row.Of(Words.Place(row.Geography), text.Text(row.Usd), body.Numbers.Share(row.Share))),
                .. body.Answer.Buildout?.TotalUsd is { Value: { } total } whole
                    ? new[] { Row.Total("Build-out", ReportBody.Total(text, total, whole), body.Numbers.Share(1)) } : [],
            ],
            "The first round: to whom the build-out is paid, not where the money ends. Parts may not add to the total because each is rounded. "
            + body.ModelSource(money: true, [.. BuildoutCharts.Figures, .. EconomyCharts.Figures]), dense: true);
    }

    private static void Net(ReportBody body, EconomyAnswer economy)
    {
        body.Flow.SubHeading("From gross to net");
        body.Flow.Paragraph(
            "Attributable jobs would not have come without the policy in question; displaced ones are attributable jobs that other employers lose. Both shares are "
            + "estimates with wide ranges, and the scenario can set them.", below: 150);
        foreach (var picture in EconomyCharts.Net(body)) body.Figure(picture);
        body.Quantities("Jobs from gross to net in the nation",
            [.. Steps("building", economy.Net), .. economy.NetOperating is { } year ? Steps("a year of operation", year) : []],
            body.ModelSource(money: false, EconomyCharts.Figures));
    }

    private static Measure[] Steps(string of, NetRow row) =>
    [
        new($"Gross, {of}", row.Gross), new($"Attributable, {of}", row.Attributable), new($"Displaced elsewhere, {of}", row.Displaced), new($"Net, {of}", row.Net),
    ];

    private static void Industries(ReportBody body, EconomyAnswer economy)
    {
        var jobs = body.Numbers.Column(economy.Industries.Select(industry => industry.Jobs), "1");
        var output = body.Numbers.Column(economy.Industries.Select(industry => industry.OutputUsd), "1");
        body.Flow.SubHeading("Industries");
        body.Table("Industries of the nation with most jobs from building, indirect and induced",
            [
                new("Industry"), new(Head("Job-years", jobs), Numeric: true), new(Head($"Output, USD of {economy.PriceYear}", output), Numeric: true),
            ],
            [.. economy.Industries.Select(industry => Row.Of($"{industry.Name}, {industry.Industry}", jobs.Text(industry.Jobs), output.Text(industry.OutputUsd)))],
            body.ModelSource(money: false, EconomyCharts.Figures), dense: true);
    }

    private static string Head(string title, ColumnText text) => text.Unit.Length == 0 ? title : $"{title}, {text.Unit}";

    private static void Notes(ReportBody body, EconomyAnswer economy)
    {
        if (economy.Notes.Count == 0) return;
        body.Flow.SubHeading("Read with care");
        foreach (var note in economy.Notes) body.Flow.Paragraph(note);
    }
}
