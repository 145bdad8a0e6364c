using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Fiscal;
using Stargate.Economics.Models.Record;
using Stargate.Economics.Models.Tracing;
using Stargate.Economics.Reports;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>Lists the values of members that have few, gives months their pattern, and says what a number in a scenario may look like.</summary>
/// <param name="catalogue">What can be chosen.</param>
internal sealed class Choosing(Catalogue catalogue) : ISchemaFilter
{
    private const string Month = @"^\d{4}-(0[1-9]|1[0-2])$";

    private static readonly string[] s_bases = ["it", "facility"];
    private static readonly string[] s_statuses = ["announced", "permitted", "construction", "energised", "paused", "cancelled"];
    private static readonly string[] s_stated = ["it", "facility", "utility", "power-plant", "not-stated"];
    private static readonly string[] s_scopes = ["without-it", "with-it", "with-other", "phase", "not-stated"];
    private static readonly string[] s_qualities = ["primary", "secondary", "estimate"];
    private static readonly string[] s_groups = ["engineers-construction", "electrical-cooling", "datacentre-ai-operations", "project-logistics"];
    private static readonly string[] s_benchmarks = ["estimate", "model", "guide", "filing", "ceiling", "plan", "target"];
    private static readonly string[] s_effects = ["direct", "indirect", "induced", "total"];
    private static readonly string[] s_measures = ["jobYears", "annualFte", "peakFte", "headcount"];

    private readonly Dictionary<(Type Type, string Member), IReadOnlyList<string>> _choices = new()
    {
        [(typeof(SiteRequest), "state")] = [.. catalogue.Tables.States.Keys],
        [(typeof(SiteRequest), "accelerator")] = Choices.Accelerators(catalogue),
        [(typeof(SiteRequest), "cooling")] = [.. catalogue.Tables.Coolings.Keys],
        [(typeof(SiteRequest), "basis")] = s_bases,
        [(typeof(SiteRequest), "status")] = s_statuses,
        [(typeof(BlockRequest), "basis")] = s_bases,
        [(typeof(BlockRequest), "status")] = s_statuses,
        [(typeof(SupplyRequest), "technology")] = [.. catalogue.Tables.Technologies.Keys],
        [(typeof(TariffRequest), "kind")] = ["average", "two-part"],
        [(typeof(TargetsRequest), "capacityBasis")] = s_bases,
        [(typeof(AlgorithmicEfficiencyRequest), "mode")] = ["moreWork", "fewerAccelerators", "lessEnergy"],
        [(typeof(ReportRequest), "template")] = ReportOptions.Templates,
        [(typeof(ReportRequest), "language")] = ReportOptions.Languages,
        [(typeof(ReportRequest), "paper")] = ReportOptions.Papers,
        [(typeof(ReportResponse), "status")] = ["done"],
        [(typeof(LiveResponse), "status")] = ["live"],
        [(typeof(ReadyResponse), "status")] = ["ready", "degraded"],
        [(typeof(InputEcho), "status")] = ["user", "default", "preset", "inferred"],
        [(typeof(InputEcho), "quality")] = s_qualities,
        [(typeof(FigureItem), "quality")] = s_qualities,
        [(typeof(FigureResponse), "quality")] = s_qualities,
        [(typeof(Source), "quality")] = s_qualities,
        [(typeof(SiteResponse), "programme")] = ["stargate", "context"],
        [(typeof(SiteResponse), "status")] = PublicSite.Statuses,
        [(typeof(SiteCapacityRecord), "basis")] = s_stated,
        [(typeof(SiteEventResponse), "event")] = [.. PublicSite.Statuses, SiteEvent.Stated],
        [(typeof(SiteEventResponse), "basis")] = s_stated,
        [(typeof(SiteEventResponse), "usdScope")] = s_scopes,
        [(typeof(StatusProgress), "status")] = PublicSite.Statuses,
        [(typeof(InvestmentProgress), "status")] = PublicSite.Statuses,
        [(typeof(InvestmentProgress), "scope")] = s_scopes,
        [(typeof(SiteProgress), "status")] = PublicSite.Statuses,
        [(typeof(SiteProgress), "basis")] = s_stated,
        [(typeof(SiteProgress), "usdScope")] = s_scopes,
        [(typeof(PartProgress), "status")] = PublicSite.Statuses,
        [(typeof(CommitmentResponse), "kind")] = Commitment.Kinds,
        [(typeof(CommitmentResponse), "firmness")] = Commitment.Firmnesses,
        [(typeof(CommitmentResponse), "gwBasis")] = ["it", "facility", "utility", "not-stated"],
        [(typeof(CommitmentTotal), "kind")] = Commitment.Kinds,
        [(typeof(CommitmentTotal), "firmness")] = Commitment.Firmnesses,
        [(typeof(IncentiveResponse), "kind")] = IncentiveProgram.Kinds,
        [(typeof(IncentiveResponse), "status")] = IncentiveProgram.Statuses,
        [(typeof(JurisdictionRow), "level")] = FiscalLines.Levels,
        [(typeof(JurisdictionRow), "tax")] = FiscalLines.Taxes,
        [(typeof(ClaimResponse), "metric")] = [.. Claim.Metrics.Keys],
        [(typeof(InputResponse), "type")] = ["object", "array", "text", "word", "month", "boolean", "number"],
        [(typeof(InputResponse), "quality")] = s_qualities,
        [(typeof(TechnologyResponse), "kind")] = ["grid", "fuel", "variable", "firm", "storage"],
        [(typeof(OccupationResponse), "group")] = s_groups,
        [(typeof(BenchmarkResponse), "kind")] = s_benchmarks,
        [(typeof(BenchmarkGap), "kind")] = s_benchmarks,
        [(typeof(ChartResponse), "name")] = ChartOptions.Names,
        [(typeof(StatusCapacity), "status")] = s_statuses,
        [(typeof(BlockCapacity), "status")] = s_statuses,
        [(typeof(ComponentCost), "group")] = ["facility", "it"],
        [(typeof(BenchmarkGap), "basis")] = [.. s_bases, "not-stated"],
        [(typeof(BenchmarkGap), "compares")] = ["all-in", "facility", "it"],
        [(typeof(TargetProgress), "remainingBasis")] = s_bases,
        [(typeof(JobQuantity), "phase")] = ["planning", "construction", "fitOut", "commissioning", "operations", "build", "spending"],
        [(typeof(JobQuantity), "effect")] = s_effects,
        [(typeof(EffectRow), "effect")] = s_effects,
        [(typeof(JobQuantity), "measure")] = s_measures,
        [(typeof(ImpactRequest), "region")] = catalogue.InputOutput.Regions,
        [(typeof(ImpactRequest), "method")] = RegionMethod.Ids,
        [(typeof(ImpactSpendingRequest), "industry")] = [.. catalogue.InputOutput.Industries.Select(industry => industry.Code)],
        [(typeof(ImpactSpendingAnswer), "domesticShareFrom")] = ["user", "equipment", "structures", "intermediate", "consumption", "supply"],
        [(typeof(ImpactSpendingAnswer), "localShareFrom")] = ["user", "location-quotient", "nation"],
        [(typeof(DeflatorStepAnswer), "stage")] = ["actual", "part-year", "projection"],
        [(typeof(TargetChance), "id")] = ["investmentByDate", "investmentInHorizon", "capacity"],
        [(typeof(MultipliersResponse), "type")] = ["I", "II"],
        [(typeof(MultipliersResponse), "method")] = RegionMethod.Ids,
        [(typeof(GroupJobs), "group")] = s_groups,
        [(typeof(OccupationJobs), "group")] = s_groups,
        [(typeof(ClaimDefinition), "measure")] = s_measures,
        [(typeof(LeverAnswer), "lever")] = ["renewables", "efficientCooling", "algorithmicEfficiency", "smartGrid"],
        [(typeof(TraceNodeDocument), "op")] = ["+", "−", "×", "÷", "min", "max", "sum", "exp", "log", "pow", "select", "figure", "input", "constant"],
    };

    private static readonly HashSet<(Type Type, string Member)> s_months =
    [
        (typeof(HorizonRequest), "start"), (typeof(HorizonRequest), "end"), (typeof(TargetsRequest), "by"),
        (typeof(SiteRequest), "constructionStart"), (typeof(SiteRequest), "firstPower"), (typeof(SiteRequest), "fullPower"),
        (typeof(BlockRequest), "constructionStart"), (typeof(BlockRequest), "firstPower"), (typeof(BlockRequest), "fullPower"),
        (typeof(BlockCapacity), "constructionStart"), (typeof(BlockCapacity), "firstPower"), (typeof(BlockCapacity), "fullPower"),
        (typeof(BuildoutAnswer), "months"), (typeof(TargetProgress), "by"), (typeof(TargetReached), "value"), (typeof(TargetReached), "p5"),
        (typeof(TargetReached), "p50"), (typeof(TargetReached), "p95"), (typeof(JobsAnswer), "peakMonth"),
    ];

    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema whole) return;
        if (context.Type == typeof(Ranged)) ToNumberOrRange(whole);
        else if (context.Type == typeof(SiteRequest)) NeedsCapacity(whole);
        foreach (var (name, member) in whole.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (member is not OpenApiSchema plain) continue;
            if (_choices.TryGetValue((context.Type, name), out var choices)) plain.Enum = [.. choices.Select(choice => (JsonNode)choice)];
            if (s_months.Contains((context.Type, name))) ((OpenApiSchema)(plain.Items ?? plain)).Pattern = Month;
            if (context.Type == typeof(ScenarioRequest) && name == "priceBasis") plain.Pattern = @"^(nominal|real-20(1[5-9]|[2-4]\d|50))$";
            if (context.Type == typeof(InputEcho) && name == "value") plain.Type = JsonSchemaType.Number | JsonSchemaType.String | JsonSchemaType.Boolean;
            if (TypeOf(context.Type, name) == typeof(JsonElement)) plain.Type = JsonSchemaType.Object;
            if (context.Type == typeof(IncentivesRequest) && name == "salesTaxExemption") plain.Type = JsonSchemaType.Boolean | JsonSchemaType.Number | JsonSchemaType.Object;
        }
    }

    private static Type? TypeOf(Type type, string member)
    {
        var found = type.GetProperties().FirstOrDefault(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == member)?.PropertyType;
        return found is null ? null : Nullable.GetUnderlyingType(found) ?? found;
    }

    // The record as generated is the second form; the first is the plain number.
    private static void ToNumberOrRange(OpenApiSchema schema)
    {
        var range = new OpenApiSchema
        {
            Title = "Number with a range",
            Description = "low and high stand together or not at all, with low ≤ value ≤ high. They are the ends of a PERT distribution with its mode at value.",
            Type = JsonSchemaType.Object,
            Properties = schema.Properties,
            Required = new HashSet<string> { "value" },
            AdditionalPropertiesAllowed = false,
        };
        (schema.Type, schema.Properties, schema.Required, schema.AdditionalPropertiesAllowed) = (null, null, null, true);
        schema.OneOf = [new OpenApiSchema { Title = "Number", Type = JsonSchemaType.Number }, range];
    }

    private static void NeedsCapacity(OpenApiSchema schema)
    {
        schema.Required = new HashSet<string> { "state" };
        schema.AnyOf =
        [
            new OpenApiSchema { Title = "One block, said on the site", Required = new HashSet<string> { "capacityMw", "basis" } },
            new OpenApiSchema { Title = "Several blocks", Required = new HashSet<string> { "blocks" } },
        ];
    }
}
