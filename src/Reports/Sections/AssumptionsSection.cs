using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Everything that went in, with range, unit, quality and source; and everything that a careful reader must know.</summary>
internal static class AssumptionsSection
{
    public static void Write(ReportBody body)
    {
        var answer = body.Answer;
        if (answer.Inputs.Count == 0 && answer.Warnings.Count == 0) return;
        body.Flow.Section("Assumptions register");
        body.Flow.Paragraph(
            "Status says where a value comes from: user (given in the scenario), default (a figure of the catalogue), preset (a ready-made scenario) or inferred "
            + "(from other values). Quality says how sure a figure is: primary (from who made the thing or measured it), secondary, or estimate.");
        if (answer.Warnings.Count > 0)
        {
            body.Table("Warnings", [new("About"), new("Warning", Weight: 3)],
                [.. answer.Warnings.Select(warning => Row.Of(warning.Path, warning.Message))], body.ModelSource(money: false));
        }

        Scenario(body, [.. answer.Inputs.Where(IsOfScenario)]);
        Figures(body, [.. answer.Inputs.Where(input => !IsOfScenario(input))]);
    }

    private static bool IsOfScenario(InputEcho input) => input.Path.StartsWith('/');

    private static void Scenario(ReportBody body, IReadOnlyList<InputEcho> inputs) => body.Table("The scenario as read",
        [
            new("Input", Weight: 1.4f), new("Value", Numeric: true, Widest: 0.24f), new("Range", Numeric: true, Widest: 0.15f),
            new("Unit", Short: true, Widest: 0.13f), new("Status", Short: true), new("Origin"),
        ],
        [.. inputs.Select(input => Register(body, input))], body.ModelSource(money: false), dense: true);

    private static void Figures(ReportBody body, IReadOnlyList<InputEcho> inputs)
    {
        var rows = new List<Row>();
        foreach (var family in inputs.GroupBy(input => input.Path.Split('.')[0]))
        {
            rows.Add(Row.Group(family.Key));
            rows.AddRange(family.Select(input => Register(body, input)));
        }

        body.Table("Figures as used, by family",
            [
                new("Figure", Weight: 1.5f), new("Value", Numeric: true, Widest: 0.13f), new("Range", Numeric: true, Widest: 0.17f),
                new("Unit", Short: true, Widest: 0.14f), new("Status", Short: true), new("Sources", Weight: 1.1f),
            ],
            rows, body.ModelSource(money: false), dense: true);
    }

    /// <summary>Numbers as given, months in words; what was inferred is a result, which has no digits of its own, and keeps six.</summary>
    private static string Given(ReportBody body, InputEcho input) => input is { Status: "inferred", Value: double inferred }
        ? body.Numbers.Column([inferred], "1", 6).Text(inferred)
        : body.Numbers.Month(body.Numbers.Given(input.Value));

    private static Row Register(ReportBody body, InputEcho input) => Row.Of(
        input.Label is null ? input.Path : $"{input.Label}\n{input.Path}",
        Given(body, input), body.Numbers.Given(input.Low, input.High), input.Unit is null or "1" ? "" : input.Unit,
        input.Quality is null ? input.Status : $"{input.Status}\n{input.Quality}", string.Join("; ", (input.Source ?? "").Split(';', StringSplitOptions.TrimEntries)));
}
