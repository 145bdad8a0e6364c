using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Build-out cost: by component, year and site, the way to the target, and published figures beside it.</summary>
internal static class BuildoutSection
{
    private const int MostRows = 26;

    public static void Write(ReportBody body)
    {
        if (body.Answer.Buildout is not { } buildout) return;
        body.Flow.Section("Build-out cost");
        body.Flow.Paragraph(
            $"The build-out costs {body.WithRange(buildout.TotalUsd)} in {body.Money}, of which {body.Numbers.Quantity(buildout.FacilityUsd)} is for the "
            + $"facilities and {body.Numbers.Quantity(buildout.ItUsd)} for IT equipment.",
            Theme.Lead);
        if (buildout.Boundary.Length > 0) body.Flow.Paragraph($"Boundary. {buildout.Boundary}");
        Totals(body, buildout);
        Components(body, buildout);
        ByYear(body, buildout);
        Sites(body, buildout);
        if (buildout.Target is { } target) Target(body, target);
        Benchmarks(body, buildout);
    }

    private static void Totals(ReportBody body, BuildoutAnswer buildout) => body.Quantities("Build-out cost within the horizon",
        [
            new("Build-out, first fit-out", buildout.TotalUsd),
            new("Facility", buildout.FacilityUsd),
            new("of which on-site generation and storage", buildout.OnSiteGenerationUsd),
            new("IT equipment", buildout.ItUsd),
            new("Build-out and replaced hardware", buildout.TotalWithRefreshUsd),
            new("Build-out per MW of IT load", buildout.UsdPerMwIt),
            new("Build-out per MW of facility load", buildout.UsdPerMwFacility),
            new("Facility per MW of IT load", buildout.FacilityUsdPerMwIt, Note: "Without on-site generation"),
            new("Facility per MW of IT load at prices of July 2026", buildout.FacilityUsdPerMwItAt2026Prices, Note: "Without on-site generation"),
        ],
        body.ModelSource(money: true, BuildoutCharts.Figures));

    private static void Components(ReportBody body, BuildoutAnswer buildout)
    {
        if (buildout.Components.Count == 0) return;
        body.Flow.SubHeading("By component");
        var text = body.Numbers.Column(buildout.Components.Select(component => component.Usd), "USD");
        foreach (var picture in BuildoutCharts.Components(body)) body.Figure(picture);
        var rows = new List<Row>();
        foreach (var group in buildout.Components.GroupBy(component => component.Group))
        {
            rows.Add(Row.Group(Words.Group(group.Key)));
            rows.AddRange(group.Select(component => Row.Of(component.Label, text.Text(component.Usd), body.Numbers.Share(component.Share))));
        }

        if (buildout.TotalUsd.Value is { } total) rows.Add(Row.Total("Build-out", ReportBody.Total(text, total, buildout.TotalUsd), body.Numbers.Share(1)));
        body.Table($"Build-out by component, {text.Unit}", [new("Component"), new("Cost", Numeric: true), new("Share of total", Numeric: true)],
            rows, $"Parts may not add to the total because each is rounded. {body.ModelSource(money: true, BuildoutCharts.Figures)}", dense: true);
    }

    private static void ByYear(ReportBody body, BuildoutAnswer buildout)
    {
        if (buildout.Years.Count == 0) return;
        body.Flow.SubHeading("By year");
        var text = body.Numbers.Column(buildout.Usd, "USD");
        foreach (var picture in BuildoutCharts.ByYear(body)) body.Figure(picture);
        body.Table($"Spending by year, {text.Unit}",
            [new("Year", Short: true), new("Facility", Numeric: true), new("IT equipment", Numeric: true), new("Build-out", Numeric: true)],
            [
                .. buildout.Years.Select((year, i) => Row.Of(
                    $"{year}", text.Text(buildout.FacilityUsdByYear[i]), text.Text(buildout.ItUsdByYear[i]), text.Text(buildout.Usd[i]))),
            ],
            body.ModelSource(money: true), dense: true);
    }

    private static void Target(ReportBody body, TargetProgress target)
    {
        body.Flow.SubHeading("Progress to the target");
        var goal = body.Numbers.Quantity(new Quantity(target.InvestmentUsd, "USD"));
        foreach (var picture in BuildoutCharts.Target(body)) body.Figure(picture);
        Row[] rows =
        [
            Row.Of("Target, nominal money", goal, ""),
            Share(body, "Share spent at the end of the horizon", target.Share),
            .. target.ShareAtBy is { } by ? new[] { Share(body, $"Share spent by {body.Numbers.Month(target.By)}", by) } : [],
            Reached(body, target.Reached),
            .. target.Reached.Probability is { } chance ? new[] { Row.Of("Chance of reaching it within the horizon", body.Numbers.Share(chance), "") } : [],
            .. target.Reached.ProbabilityBy is { } inTime
                ? new[] { Row.Of($"Chance of reaching it by {body.Numbers.Month(target.By)}", body.Numbers.Share(inTime), "") } : [],
            .. target.ShortfallUsdAtBy is { } missing ? new[] { Amount(body, $"Missing by {body.Numbers.Month(target.By)}", missing) } : [],
            Amount(body, $"Capacity that the rest would buy ({Words.Basis(target.RemainingBasis)})", target.RemainingGw),
            .. target.PaceUsdPerYear is { } pace ? new[] { Amount(body, "Yearly spending that would reach it in time", pace) } : [],
        ];
        body.Table("Progress to the target",
            [new("Measure"), new("Value", Numeric: true), new("5th to 95th percentile", Numeric: true)],
            rows, $"A target in nominal money is compared with nominal spending. {body.ModelSource(money: false)}");
    }

    private static Row Share(ReportBody body, string label, Quantity share) => Row.Of(label, body.Numbers.Share(share), body.Numbers.ShareRange(share));

    private static Row Amount(ReportBody body, string label, Quantity amount) => Row.Of(label, body.Numbers.Quantity(amount), body.Numbers.Range(amount));

    private static Row Reached(ReportBody body, TargetReached reached)
    {
        var range = reached.P5 is null && reached.P95 is null ? ""
            : $"{body.Numbers.Month(reached.P5)} to {(reached.P95 is null ? "not within the horizon" : body.Numbers.Month(reached.P95))}";
        return Row.Of("Month in which it is reached", reached.Value is null ? reached.Reason ?? NumberText.Absent : body.Numbers.Month(reached.Value), range);
    }

    private static void Benchmarks(ReportBody body, BuildoutAnswer buildout)
    {
        if (buildout.Benchmarks.Count == 0) return;
        body.Flow.SubHeading("Beside published figures");
        var text = body.Numbers.Column(buildout.Benchmarks.SelectMany(benchmark => new[] { benchmark.Low, benchmark.UsdPerMw, benchmark.High }), "USD");
        foreach (var compared in buildout.Benchmarks.GroupBy(benchmark => benchmark.Compares)) Compared(body, buildout, text, compared);
        var rows = new List<Row>();
        foreach (var compared in buildout.Benchmarks.GroupBy(benchmark => benchmark.Compares))
        {
            rows.Add(Row.Group($"Compared with {Scope(compared.Key)}"));
            rows.AddRange(compared.Select(benchmark => Benchmark(body, benchmark, text)));
        }

        body.Table($"The model beside published figures, {text.Unit} per MW",
            [
                new("Published by"), new("Scope", Weight: 1.6f), new("Published", Numeric: true),
                new("Model per MW of IT load", Numeric: true), new("Model per MW of facility load", Numeric: true),
            ],
            rows,
            "Model over published figure: +10% means that the model is a tenth higher. Where the basis is not stated, both are shown. Sources: "
            + $"{string.Join(", ", buildout.Benchmarks.SelectMany(benchmark => body.SourceIds(benchmark.SourceIds)).Distinct())}. {body.ModelSource(money: true)}",
            dense: true);
    }

    /// <summary>Benchmarks of one scope on one axis, below the model's own cost of that scope.</summary>
    private static void Compared(ReportBody body, BuildoutAnswer buildout, ColumnText text, IGrouping<string, BenchmarkGap> benchmarks)
    {
        (string Name, Quantity Cost)[] own = benchmarks.Key switch
        {
            "all-in" => [("This model, per MW of IT load", buildout.UsdPerMwIt), ("This model, per MW of facility load", buildout.UsdPerMwFacility)],
            "facility" => [("This model, per MW of IT load", buildout.FacilityUsdPerMwIt)],
            _ => [],
        };
        var model = own.Where(row => row.Cost.Value is not null).Select(row => new RangeRow(
            row.Name, $"{body.Numbers.Day(body.Answer.AsOf)}, {body.Money}", row.Cost.P5 ?? row.Cost.Value!.Value, row.Cost.Value!.Value,
            row.Cost.P95 ?? row.Cost.Value!.Value, text.Text(row.Cost.Value!.Value), RangeKind.Model));
        var published = benchmarks.OrderByDescending(benchmark => benchmark.UsdPerMw).Select(benchmark => new RangeRow(
            benchmark.Name, $"{Words.Basis(benchmark.Basis)}, {benchmark.Kind}, {body.Numbers.Day(benchmark.Date)}", benchmark.Low, benchmark.UsdPerMw,
            benchmark.High, text.Text(benchmark.UsdPerMw), IsNoEstimate(benchmark.Kind) ? RangeKind.Hollow : RangeKind.Plain));
        foreach (var part in model.Concat(published).Chunk(MostRows))
        {
            var chart = new RangeChart(body.Pen, part, (mark, axis) => axis.Text(mark, text)) { RowHeight = 18, NameShare = 0.44f };
            body.Figure($"Published cost per MW, {Scope(benchmarks.Key)}, each on its own basis, {text.Unit}", chart.Height, chart.Draw,
                "Bar: range; filled dot: estimate, model, guide or filing; hollow dot: ceiling, plan or target, which is no estimate of cost. "
                + $"{body.ModelSource(money: true)}");
        }
    }

    private static string Scope(string compares) => compares switch
    {
        "all-in" => "facility and IT equipment",
        "facility" => "the facility alone",
        "it" => "IT equipment alone",
        _ => compares,
    };

    private static Row Benchmark(ReportBody body, BenchmarkGap benchmark, ColumnText text) => Row.Of(
        $"{benchmark.Name}\n{(benchmark.Source == benchmark.Name ? "" : $"{benchmark.Source}, ")}{body.Numbers.Day(benchmark.Date)}",
        $"{benchmark.Scope}\n{Words.Capital(benchmark.Kind)}; basis: {Words.Basis(benchmark.Basis)}",
        benchmark.Low < benchmark.High ? $"{text.Text(benchmark.UsdPerMw)}\n{text.Text(benchmark.Low)}–{text.Text(benchmark.High)}" : text.Text(benchmark.UsdPerMw),
        body.Numbers.Change(benchmark.GapIt), body.Numbers.Change(benchmark.GapFacility));

    private static bool IsNoEstimate(string kind) => kind is "ceiling" or "plan" or "target";

    private static void Sites(ReportBody body, BuildoutAnswer buildout)
    {
        if (buildout.Sites.Count < 2) return;
        var text = body.Numbers.Column(buildout.Sites.Select(site => site.Usd), "USD");
        body.Flow.SubHeading("By site");
        body.Table($"Build-out by site, {text.Unit}", [new("Site"), new("Cost", Numeric: true)],
        [
            .. buildout.Sites.Select(site => Row.Of(site.Name, text.Text(site.Usd))),
            .. buildout.TotalUsd.Value is { } total ? new[] { Row.Total("Build-out", ReportBody.Total(text, total, buildout.TotalUsd)) } : [],
        ], $"Parts may not add to the total because each is rounded. {body.ModelSource(money: true)}", dense: true);
    }
}
