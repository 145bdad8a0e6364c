using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>The members of the scenario, gathered by what they belong to: the programme, a site, its supply, its blocks.</summary>
internal static class ScenarioRegister
{
    /// <summary>Numbers of years above this are years of the calendar.</summary>
    private const double FirstCalendarYear = 1_900;

    private static readonly string[] s_names = ["name", "id", "technology"];

    /// <summary>Whether an input is a member of the scenario; others are figures.</summary>
    public static bool Holds(InputEcho input) => input.Path.StartsWith('/');

    /// <summary>An entry for each object of the scenario, below a heading for each site.</summary>
    public static IEnumerable<Entry> Entries(ReportBody body, IEnumerable<InputEcho> inputs)
    {
        foreach (var site in inputs.Where(Holds).GroupBy(Site))
        {
            yield return new(Title(site.Key, site), "", "");
            foreach (var owner in site.GroupBy(Owner))
                yield return new(owner.Key == site.Key ? "Members" : Title(owner.Key, owner), "", string.Join("; ", owner.Select(input => Member(body, input))));
        }
    }

    /// <summary>The value with unit and range: numbers as given, months in words. What was inferred is a result, which has no digits of its own, and keeps six.</summary>
    public static string Value(ReportBody body, InputEcho input)
    {
        var value = input is { Status: "inferred", Value: double inferred }
            ? body.Numbers.Column([inferred], "1", 6).Text(inferred)
            : body.Numbers.Month(body.Numbers.Given(input.Value));
        if (input is { Unit: "year", Value: double and > FirstCalendarYear and var year }) return $"{year}";
        var range = body.Numbers.Given(input.Low, input.High);
        string[] parts = [value, range.Length == 0 ? "" : $"({range})", input.Unit is null or "1" ? "" : input.Unit];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    /// <summary>Pointer of the site that an input belongs to; empty for the programme's own.</summary>
    private static string Site(InputEcho input) =>
        input.Path.StartsWith("/sites/", StringComparison.Ordinal) ? string.Join('/', input.Path.Split('/').Take(3)) : "";

    /// <summary>Pointer of the object that an input is a member of.</summary>
    private static string Owner(InputEcho input) =>
        Site(input).Length == 0 ? "" : input.Path[..Math.Max(Site(input).Length, input.Path.LastIndexOf('/'))];

    private static string Title(string pointer, IEnumerable<InputEcho> members)
    {
        if (pointer.Length == 0) return "Programme";
        var name = s_names.Select(name => members.FirstOrDefault(member => member.Path == $"{pointer}/{name}")).FirstOrDefault(member => member is not null);
        return name is null ? pointer : $"{name.Value} ({pointer})";
    }

    private static string Member(ReportBody body, InputEcho input)
    {
        var owner = Owner(input);
        var name = input.Path.Length > owner.Length ? input.Path[(owner.Length + 1)..] : input.Path;
        var mark = input.Status == "user" ? "" : string.IsNullOrEmpty(input.Source) ? $" ({input.Status})" : $" ({input.Status}: {input.Source})";
        return $"{(input.Label is null ? name : $"{input.Label} ({name})")} {Value(body, input)}{mark}";
    }
}
