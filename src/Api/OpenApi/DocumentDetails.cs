using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>Tags in the order in which a newcomer wants them, each with a sentence; paths and schemas in a stable order.</summary>
internal sealed class DocumentDetails : IDocumentFilter
{
    private static readonly IReadOnlyList<(string Name, string Description)> s_tags =
    [
        ("Evaluation", "Start here. Send a scenario, get the full result or the formula behind one of its numbers. Nothing is stored."),
        ("Studies", "Ask more of a scenario than one result: what it depends on, what brings it to a target, how it moves, how two differ, and what a number means. Nothing is stored."),
        ("Scenarios", "Keep scenarios: store, list, replace without losing anybody's change, read every revision, and ask for the result of each."),
        ("Reports", "A stored scenario as a PDF, with the same numbers as the JSON."),
        ("Charts", "Single charts of the report, as SVG and PNG."),
        ("Presets", "Ready scenarios to begin with: the announced programme, single sites and plain campuses."),
        ("Inputs", "Every member of a scenario and every figure, with unit, default, bounds and an example."),
        ("Reference data", "What a scenario can choose and what it is compared with, each row with its sources."),
        ("Economy", "The input–output tables by themselves: industries, multipliers of the nation and the states, and the effects of any spending."),
        ("Figures and sources", "Every number that the models read, with its range, and who says so."),
        ("Models on their own", "Parts of the model without a scenario: flows, depreciation."),
        ("Public record", "What has been published of the announced sites, and the models held against it."),
        ("Health", "Whether the service works."),
    ];

    /// <inheritdoc/>
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var used = swaggerDoc.Paths.SelectMany(path => path.Value.Operations ?? []).SelectMany(operation => operation.Value.Tags ?? new HashSet<OpenApiTagReference>())
            .Select(tag => tag.Name!).ToHashSet(StringComparer.Ordinal);
        swaggerDoc.Tags = new HashSet<OpenApiTag>(s_tags.Where(tag => used.Contains(tag.Name)).Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }));
        Arrange(swaggerDoc.Paths, path => Place(path.Value));
        if (swaggerDoc.Components is not { } components) return;
        Sort(components.Schemas);
        Sort(components.Examples);
        Sort(components.Headers);
    }

    private static int Place(IOpenApiPathItem path)
    {
        var tag = path.Operations!.First().Value.Tags?.First().Name;
        return s_tags.TakeWhile(known => known.Name != tag).Count();
    }

    private static void Sort<T>(IDictionary<string, T>? map)
    {
        if (map is not null) Arrange(map, _ => 0);
    }

    private static void Arrange<T>(IDictionary<string, T> map, Func<KeyValuePair<string, T>, int> place)
    {
        var sorted = map.OrderBy(place).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        map.Clear();
        foreach (var (key, value) in sorted) map[key] = value;
    }
}
