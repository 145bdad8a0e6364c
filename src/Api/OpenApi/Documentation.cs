using Microsoft.OpenApi;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>The OpenAPI document and its page.</summary>
internal static class Documentation
{
    /// <summary>Registers the making of the document.</summary>
    public static void AddDocumentation(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "Stargate Economics",
                Version = "v1",
                Description = "What an AI-data-centre build-out costs, what it buys, whom it employs and what it draws from the grid: each number with its range, "
                    + "its formula and its sources. Every answer names its model and data version in X-Model-Version and X-Data-Version; every problem "
                    + "is application/problem+json, and its type leads to a page that explains it.",
            });
            options.MapType<Ranged>(NumberOrRange);
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.SchemaFilter<OptionalMembers>();
            options.OperationFilter<OperationDetails>();
            foreach (var assembly in (System.Reflection.Assembly[])[typeof(Documentation).Assembly, typeof(Answer).Assembly])
                options.IncludeXmlComments(assembly);
        });
    }

    /// <summary>Serves the document at /swagger/v1/swagger.json and the page at /swagger.</summary>
    public static void UseDocumentation(this IApplicationBuilder app)
    {
        app.UseSwagger(options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        app.UseSwaggerUI(options =>
        {
            options.DocumentTitle = "Stargate Economics";
            options.SwaggerEndpoint("v1/swagger.json", "Stargate Economics v1");
            options.DisplayRequestDuration();
            options.DefaultModelsExpandDepth(0);
            options.EnableTryItOutByDefault();
        });
    }

    private static OpenApiSchema NumberOrRange() => new()
    {
        Description = "A number, or a number with the range that it may lie in.",
        OneOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.Number },
            new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string> { "value" },
                AdditionalPropertiesAllowed = false,
                Properties = new Dictionary<string, IOpenApiSchema>
                {
                    ["value"] = new OpenApiSchema { Type = JsonSchemaType.Number },
                    ["low"] = new OpenApiSchema { Type = JsonSchemaType.Number },
                    ["high"] = new OpenApiSchema { Type = JsonSchemaType.Number },
                    ["note"] = new OpenApiSchema { Type = JsonSchemaType.String },
                },
            },
        ],
    };
}
