using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Validation;

/// <summary>
/// The benchmark figures as observations. A benchmark of a named site is held against that site, any other against a gigawatt
/// with the accelerator that it speaks of. Where the source states no basis, it is read as IT load and as facility load, one after the other.
/// </summary>
internal static class BenchmarkObservations
{
    private const string Typical = "gigawatt/gb200-nvl72";

    /// <summary>Subject by the end of the figure's id; the others are held against the typical gigawatt.</summary>
    private static readonly Dictionary<string, string> s_subjects = new(StringComparer.Ordinal)
    {
        ["all-in.abilene-epoch-2026"] = "site/abilene",
        ["all-in.abilene-press-2025"] = "site/abilene",
        ["facility.epoch-2026"] = "site/abilene",
        ["it.epoch-2026"] = "site/abilene",
        ["it.abilene-press-2025"] = "site/abilene",
        ["all-in.ports-2026"] = "site/ports",
        ["all-in.saline-filing-2026"] = "site/saline",
        ["all-in.jupiter-ceiling-2025"] = "site/jupiter",
        ["all-in.huang-2026"] = "gigawatt/vr200-nvl72",
        ["all-in.ms-h100-2026"] = "gigawatt/h100-sxm",
        ["all-in.ms-gb300-2026"] = "gigawatt/gb300-nvl72",
        ["all-in.ms-vr-2026"] = "gigawatt/vr200-nvl72",
    };

    /// <summary>Benchmarks that no subject can be held against, and why.</summary>
    private static readonly Dictionary<string, string> s_leftOut = new(StringComparer.Ordinal)
    {
        ["all-in.ms-tpu7-2026"] = "TPU v7 has no published price, so it cannot be costed.",
        ["all-in.ms-trn3-2026"] = "Trainium3 has no published price, so it cannot be costed.",
    };

    private const string Generations =
        "The author's cost per MW rises with each generation; the model's falls from H100 to GB200, because it buys old hardware at its street price of 2026, which is higher per watt. "
        + "Either the author prices it at what it fetched in bulk, or the model's street price with its ratios for server and network is too high for it.";

    private const string Epoch =
        "Epoch AI takes construction flat, near the broker's guide, and IT flat per MW. The model adds liquid cooling, land, soft cost, contingency and owner's cost to the guide, and network and storage by ratio; "
        + "where Epoch's construction already holds some of these the model is too dear, and announced campuses lie between the two.";

    /// <summary>What a miss means where more is known than for its kind.</summary>
    private static readonly Dictionary<string, string> s_miss = new(StringComparer.Ordinal)
    {
        ["all-in.ms-h100-2026"] = Generations,
        ["all-in.ms-b200-2026"] = Generations,
        ["all-in.epoch-2026"] = Epoch,
        ["all-in.epoch-2025"] = Epoch,
        ["all-in.abilene-epoch-2026"] = Epoch,
        ["facility.epoch-2026"] = Epoch,
        ["it.epoch-2026"] = Epoch,
    };

    /// <summary>The benchmarks that are left out, with the reason.</summary>
    public static IReadOnlyList<LeftOut> LeftOut { get; } = [.. s_leftOut.Select(pair => new LeftOut($"benchmark.{pair.Key}", pair.Value))];

    /// <summary>An observation for each benchmark, two where its basis is not stated.</summary>
    public static IEnumerable<Observation> Of(Catalogue.Catalogue catalogue)
    {
        foreach (var note in catalogue.Tables.Benchmarks.Values)
        {
            var end = note.Id["benchmark.".Length..];
            if (s_leftOut.ContainsKey(end)) continue;
            var figure = catalogue[note.Id];
            var kind = end.Split('.')[0];
            var (group, money) = kind switch { "facility" => ("facilityPerMw", "facilityUsdPerMw"), "it" => ("itPerMw", "itUsdPerMw"), _ => ("allInPerMw", "usdPerMw") };
            var bound = note.Kind == "ceiling" ? Bound.AtMost : Bound.About;
            var kinship = SharesSource(figure, catalogue) ? Kinship.SameSource : Kinship.Independent;
            Observation Read(string basis, string ending, string remark) => new(
                note.Id + ending, s_subjects.GetValueOrDefault(end, Typical), group, money + basis, note.Name + remark,
                figure.Low, figure.Central, figure.High, bound, note.Date, $"{Sentence(note.Kind + ": " + note.Scope)} {note.BasisNote}", kinship, note.SourceIds,
                s_miss.GetValueOrDefault(end) ?? Miss(kind, note.Kind));
            if (figure.Unit == "USD/MW_it") yield return Read("It", "", "");
            else if (figure.Unit == "USD/MW_fac") yield return Read("Facility", "", "");
            else
            {
                yield return Read("It", ".read-as-it", ", read as per MW of IT load");
                yield return Read("Facility", ".read-as-facility", ", read as per MW of facility load");
            }
        }
    }

    /// <summary>Whether a price or ratio of the build-out comes from a source of the benchmark.</summary>
    private static bool SharesSource(Figure benchmark, Catalogue.Catalogue catalogue) => catalogue.Figures.Any(figure =>
        (figure.Id.StartsWith("facility.", StringComparison.Ordinal)
            || (figure.Id.StartsWith("compute.", StringComparison.Ordinal) && figure.Unit == "1")
            || (figure.Id.StartsWith("accelerator.", StringComparison.Ordinal) && figure.Unit.StartsWith("USD", StringComparison.Ordinal)))
        && figure.SourceIds.Intersect(benchmark.SourceIds).Any(id => id != "ESTIMATE"));

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + ".";

    private static string Miss(string kind, string how) => (kind, how) switch
    {
        (_, "target" or "plan") => "An announcement divided by its MW and no estimate of cost: a miss says how far round numbers are from the model and is no fault of either.",
        (_, "ceiling") => "A ceiling is set above expected cost and may hold replaced hardware: a model below it is no fault, a model above it would be one.",
        (_, "guide") => "Guides leave out some of land, soft cost, contingency, owner's equipment and liquid cooling, which the model has: a model above a guide is expected, a model below it would be a fault.",
        ("it", _) => "A miss means other prices, another number of accelerators in a MW, more or less network and storage, or another MW.",
        ("facility", _) => "A miss means that more or less is in it than in the model's lines (site power, contingency, owner's cost), or that another MW is meant.",
        _ => "A miss means another scope (site power, financing, replaced hardware), another MW, or other prices of accelerators; a figure in a speech or a note rarely says which.",
    };
}
