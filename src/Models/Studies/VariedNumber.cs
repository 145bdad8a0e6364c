using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>A number of a scenario, or a figure, that a study moves.</summary>
/// <param name="Path">JSON pointer into the scenario, or figure id, as given.</param>
/// <param name="Reference">What the slots that hold it are called: figure id, or JSON pointer.</param>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Bounds">Where it may lie.</param>
/// <param name="Low">Low end of its usual range: of the data for a figure, else of its bounds.</param>
/// <param name="High">High end of its usual range.</param>
/// <param name="Segments">The names and indices on the way to it in the JSON.</param>
public sealed partial record VariedNumber(
    string Path, string Reference, string Label, NumberBounds Bounds, double Low, double High, IReadOnlyList<string> Segments)
{
    private const string FiguresMember = "/figures/";

    /// <summary>The part of a range above nothing that is the low end where nothing itself is not allowed.</summary>
    private const double LeastPart = 1e-6;

    private static readonly ConditionalWeakTable<Catalogue.Catalogue, IReadOnlyList<InputMember>> s_members = [];

    /// <summary>Finds a number, or says what is wrong with the path.</summary>
    /// <param name="path">JSON pointer or figure id.</param>
    /// <param name="document">The scenario.</param>
    public static (VariedNumber? Number, string? Message, string? Allowed) Find(string path, ScenarioDocument document)
    {
        if (!path.StartsWith('/')) return OfFigure(path, path, document.Catalogue);
        return path.StartsWith(FiguresMember, StringComparison.Ordinal)
            ? OfFigure(path, path[FiguresMember.Length..], document.Catalogue)
            : OfMember(path, document);
    }

    private static (VariedNumber?, string?, string?) OfFigure(string path, string id, Catalogue.Catalogue catalogue)
    {
        if (catalogue.Find(id) is not { } figure)
        {
            var nearest = catalogue.Figures.OrderBy(known => EditDistance.Between(known.Id, Short(id))).Take(3).Select(known => known.Id);
            return (null, "The data have no figure of this id; a number of the scenario is named by its JSON pointer, which begins with a slash.", string.Join(", ", nearest));
        }

        if (!Choices.IsReplaceable(figure)) return (null, $"'{id}' stands beside results or shapes their ranges; no result moves with it.", "a figure that results depend on");
        var bounds = FigureBounds.Of(figure);
        var (low, high) = figure.Low < figure.High ? (Math.Max(figure.Low, Least(bounds)), figure.High) : (Least(bounds), bounds.High);
        return (new(path, id, figure.LabelEn, bounds, low, high, ["figures", id]), null, null);
    }

    private static (VariedNumber?, string?, string?) OfMember(string path, ScenarioDocument document)
    {
        var members = s_members.GetValue(document.Catalogue, catalogue => [.. InputMembers.Of(catalogue).Where(member => member.Bounds is not null && !member.Pointer.StartsWith(FiguresMember, StringComparison.Ordinal))]);
        var pattern = Index().Replace(path, "/*");
        if (members.FirstOrDefault(member => member.Pointer == pattern) is not { Bounds: { } bounds } member)
        {
            var nearest = members.OrderBy(known => EditDistance.Between(known.Pointer, Short(pattern))).Take(3).Select(known => known.Pointer);
            return (null, "A scenario has no number at this pointer.", string.Join(", ", nearest));
        }

        string[] segments = [.. path.Split('/').Skip(1)];
        return document.At(segments.SkipLast(1)) is null
            ? (null, "This scenario has nothing at the pointer that this one stands in.", "a pointer into the scenario as given")
            : (new(path, path, member.Description.Split(". ")[0].TrimEnd('.'), bounds, Least(bounds), bounds.High, segments), null, null);
    }

    private static double Least(NumberBounds bounds) => bounds.Positive ? bounds.Low + ((bounds.High - bounds.Low) * LeastPart) : bounds.Low;

    private static string Short(string text) => text.Length <= 120 ? text : text[..120];

    [GeneratedRegex(@"/(?:0|[1-9]\d*)(?=/|$)")]
    private static partial Regex Index();
}
