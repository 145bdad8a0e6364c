using System.Globalization;
using System.Text.Json;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>What a sweep is asked for.</summary>
/// <param name="Document">The scenario.</param>
/// <param name="Axes">The numbers that are moved; the last moves fastest.</param>
/// <param name="Outputs">The quantities that are wanted.</param>
public sealed record SweepRequest(ScenarioDocument Document, IReadOnlyList<SweepAxis> Axes, IReadOnlyList<QuantityId> Outputs)
{
    /// <summary>Most axes.</summary>
    public const int MostAxes = 3;

    /// <summary>Most points over all axes.</summary>
    public const int MostPoints = 100_000;

    /// <summary>Most combinations of those numbers that dates or choices depend on: for each of them the scenario is read anew.</summary>
    public const int MostPlans = 10_000;

    /// <summary>How many points there are.</summary>
    public int Points => Axes.Aggregate(1, (points, axis) => points * axis.Values.Count);

    /// <summary>Reads a request, or lists every fault.</summary>
    public static (SweepRequest? Request, IReadOnlyList<InputError> Errors) Read(JsonElement root, Catalogue.Catalogue catalogue)
    {
        var reader = new StudyReader(catalogue);
        var members = reader.Json.Members(root, "", "scenario", "axes", "outputs");
        var document = reader.Scenario(members, "scenario");
        var axes = ReadAxes(reader, members, document);
        var outputs = reader.Headlines(members, "outputs");
        if (reader.Errors.Count > 0) return (null, reader.Errors);
        var program = new VariedProgram(document!, [.. axes.Select(axis => axis.Number)], [.. axes.Select(axis => axis.Ends)]);
        reader.MustWork(program, "/axes");
        var plans = program.Plans([.. axes.Select(axis => axis.Values.Count)]);
        if (plans > MostPlans) reader.Json.Fault("/axes", string.Create(CultureInfo.InvariantCulture, $"Dates or choices change with these numbers, so the scenario would be prepared {plans} times; at most {MostPlans} can be."), null, Counted(MostPlans, "such points"));
        return reader.Errors.Count > 0 ? (null, reader.Errors) : (new(document!, axes, outputs ?? StudyReader.Usual(document!)), []);
    }

    private static List<SweepAxis> ReadAxes(StudyReader reader, Dictionary<string, JsonElement> members, ScenarioDocument? document)
    {
        if (!members.TryGetValue("axes", out var given))
        {
            reader.Json.Fault("/axes", "Give the axes of the sweep.", null, Counted(MostAxes, "axes"));
            return [];
        }

        if (given.ValueKind == JsonValueKind.Array && given.GetArrayLength() == 0) reader.Json.Fault("/axes", "Give at least one axis.", given, Counted(MostAxes, "axes"));
        var axes = reader.Json.Elements(given, "/axes", MostAxes).Select(item => SweepAxis.Read(reader, item.Element, item.Pointer, document)).OfType<SweepAxis>().ToList();
        var points = axes.Aggregate(1L, (product, axis) => product * axis.Values.Count);
        if (points > MostPoints) reader.Json.Fault("/axes", string.Create(CultureInfo.InvariantCulture, $"The axes have {points} points together; at most {MostPoints} can be computed at once."), null, Counted(MostPoints, "points"));
        if (axes.DistinctBy(axis => axis.Number.Reference).Count() < axes.Count) reader.Json.Fault("/axes", "Two axes move the same number.", given, "a number of its own for each axis");
        return axes;
    }

    private static string Counted(int most, string what) => string.Create(CultureInfo.InvariantCulture, $"1 to {most} {what}");
}

/// <summary>A number and the values that it takes.</summary>
/// <param name="Number">The number.</param>
/// <param name="Values">The values in order.</param>
public sealed record SweepAxis(VariedNumber Number, IReadOnlyList<double> Values)
{
    /// <summary>The smallest and the largest value.</summary>
    public (double Low, double High) Ends => (Values.Min(), Values.Max());

    /// <summary>Reads an axis, or notes what is wrong.</summary>
    internal static SweepAxis? Read(StudyReader reader, JsonElement element, string pointer, ScenarioDocument? document)
    {
        var members = reader.Json.Members(element, pointer, "path", "values", "from", "to", "steps");
        if (element.ValueKind != JsonValueKind.Object || reader.Path(members, pointer, document) is not { } number) return null;
        string[] even = ["from", "to", "steps"];
        if (!members.TryGetValue("values", out var listed)) return Even(reader, members, pointer, number);
        foreach (var name in even.Where(members.ContainsKey)) reader.Json.Fault($"{pointer}/{name}", "Give values, or from, to and steps, not both.", members[name], "one of the two");
        var values = reader.Json.Elements(listed, $"{pointer}/values", SweepRequest.MostPoints).Select(item => reader.Json.Plain(item.Element, item.Pointer, number.Bounds)).ToList();
        if (listed.ValueKind == JsonValueKind.Array && listed.GetArrayLength() == 0) reader.Json.Fault($"{pointer}/values", "Give at least one value.", listed, "at least one");
        return values.Count == 0 || values.Contains(null) ? null : new(number, [.. values.Select(value => value!.Value)]);
    }

    private static SweepAxis? Even(StudyReader reader, Dictionary<string, JsonElement> members, string pointer, VariedNumber number)
    {
        var from = reader.Number(members, "from", pointer, number.Bounds);
        var to = reader.Number(members, "to", pointer, number.Bounds);
        var steps = reader.Number(members, "steps", pointer, new(2, SweepRequest.MostPoints, "1"));
        if (from is not { } first || to is not { } last || steps is not { } count) return null;
        if (count == Math.Floor(count)) return new(number, [.. Enumerable.Range(0, (int)count).Select(step => step == (int)count - 1 ? last : first + ((last - first) * step / (count - 1)))]);
        reader.Json.Fault($"{pointer}/steps", "Give a whole number of points.", members["steps"], "a whole number");
        return null;
    }
}
