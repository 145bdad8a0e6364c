using Microsoft.OpenApi;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>What stands in the braces of each path.</summary>
/// <param name="Prefix">The path up to and with the parameter.</param>
/// <param name="Description">What it is.</param>
/// <param name="Example">A value.</param>
/// <param name="Runs">Whether the value works on a fresh service, so that a page may fill it in.</param>
/// <param name="Choices">All values there are, where they are few.</param>
internal sealed record PathParameters(string Prefix, string Description, string Example, bool Runs = true, IReadOnlyList<string>? Choices = null)
{
    /// <summary>How the id of a scenario looks; the tests put a real one in its place.</summary>
    public const string Scenario = "s_01kavx3m5r8t2w4y6z7b9c1d3f";

    /// <summary>How the id of a report looks; the tests put a real one in its place.</summary>
    public const string Report = "r_4h8k2m6n0p3q7r1s5t9v8w2x6y";

    private static readonly IReadOnlyList<PathParameters> s_known =
    [
        new("/v1/scenarios/{id}", "The id of a stored scenario, as POST /v1/scenarios answers with it and GET /v1/scenarios lists it.", Scenario, Runs: false),
        new("/v1/scenarios/{id}/revisions/{revision}", "The number of the revision, from 1.", "1"),
        new("/v1/scenarios/{id}/{section}", "result for the whole, or one section of it.", "result", Choices: ["result", .. Part.Known]),
        new("/v1/scenarios/{id}/charts/{name}", "The name of the chart.", "buildout-by-year", Choices: ChartOptions.Names),
        new("/v1/reports/{id}", "The id of a report, as POST /v1/scenarios/{id}/reports answers with it and GET /v1/reports lists it.", Report, Runs: false),
        new("/v1/presets/{id}", "The id of a preset, as GET /v1/presets lists it.", "abilene"),
        new("/v1/figures/{id}", "The id of a figure, as GET /v1/figures lists it.", "facility.electrical"),
        new("/v1/sources/{id}", "The id of a source, as GET /v1/sources lists it.", "EPOCH_TL"),
        new("/v1/sites/{id}", "The id of a site of the public record, as GET /v1/sites lists it.", "us-abilene"),
        new("/v1/claims/{id}", "The id of a public claim, as GET /v1/claims lists it.", "jobs-100k-4.5gw"),
        new("/v1/accelerators/{id}", "The id of an accelerator, as GET /v1/accelerators lists it.", "gb200-nvl72"),
        new("/v1/states/{id}", "The postal code of a US state or DC.", "TX"),
        new("/v1/technologies/{id}", "The id of a technology, as GET /v1/technologies lists it.", "gas-combined-cycle"),
        new("/v1/cooling/{id}", "The id of a cooling system, as GET /v1/cooling lists it.", "direct-to-chip"),
        new("/v1/occupations/{id}", "The SOC code of an occupation, as GET /v1/occupations lists it.", "47-2111"),
        new("/v1/benchmarks/{id}", "The id of a benchmark, as GET /v1/benchmarks lists it.", "benchmark.it.bernstein-2025"),
    ];

    /// <summary>Describes a path parameter of a route. What no line above knows stays without a description, which a test refuses.</summary>
    public static void Describe(string path, OpenApiParameter parameter)
    {
        var end = path.IndexOf($"{{{parameter.Name}}}", StringComparison.Ordinal) + parameter.Name!.Length + 2;
        if (s_known.FirstOrDefault(known => known.Prefix == path[..end]) is not { } known) return;
        parameter.Description = known.Description;
        parameter.Example = known.Runs ? known.Example : null;
        parameter.Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = known.Choices is null ? null : [.. known.Choices.Select(choice => (System.Text.Json.Nodes.JsonNode)choice)],
            Examples = known.Runs ? null : [known.Example],
        };
    }
}
