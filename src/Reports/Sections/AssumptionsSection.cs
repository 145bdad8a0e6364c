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
            + "(from other values). Quality says how sure a figure is: primary (from who made the thing or measured it), secondary, or estimate. "
            + "Ranges stand in brackets.");
        if (answer.Warnings.Count > 0)
        {
            body.Table("Warnings", [new("About"), new("Warning", Weight: 3)],
                [.. answer.Warnings.Select(warning => Row.Of(warning.Path, warning.Message))], body.ModelSource(money: false), dense: true);
        }

        body.Entries("The scenario as read", [.. ScenarioRegister.Entries(body, answer.Inputs)],
            $"Members without a mark are the user's. {body.ModelSource(money: false)}");
        body.Entries("Figures as used, by family", [.. Figures(body)],
            $"Below each figure: id, status, quality, sources. {body.ModelSource(money: false)}");
    }

    private static IEnumerable<Entry> Figures(ReportBody body)
    {
        foreach (var family in body.Answer.Inputs.Where(input => !ScenarioRegister.Holds(input)).GroupBy(input => input.Path.Split('.')[0]))
        {
            yield return new(family.Key, "", "");
            foreach (var figure in family) yield return Figure(body, figure);
        }
    }

    private static Entry Figure(ReportBody body, InputEcho figure)
    {
        string[] facts = [figure.Path, figure.Quality is null ? figure.Status : $"{figure.Status}, {figure.Quality}", Sources(figure)];
        return new(figure.Label ?? figure.Path, ScenarioRegister.Value(body, figure), string.Join(" · ", facts.Where(fact => fact.Length > 0)));
    }

    private static string Sources(InputEcho figure) => string.Join("; ", (figure.Source ?? "").Split(';', StringSplitOptions.TrimEntries));
}
