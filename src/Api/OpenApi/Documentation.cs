using Microsoft.OpenApi;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Models;
using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>The OpenAPI document and its page.</summary>
internal static class Documentation
{
    private const string Introduction =
        """
        What an AI-data-centre build-out costs, what it buys, whom it employs and what it draws from the grid: each number with its range, its formula and its sources.

        **Three steps.** Open *Compute a full result* below, press **Execute**, and read the answer. Ask *Explain one number* where a number comes from.
        Store the scenario, make a report of it, and download the PDF.

        **Numbers.** Units stand in names and beside values; shares are fractions from 0 to 1; money is nominal USD unless `priceBasis` says otherwise.
        Capacity is IT or facility load and always says which. A number in a scenario may carry a range: `{"value": 0.8, "low": 0.7, "high": 0.9}`.

        **Promises.** The same question gets the same bytes, under the same `hash`. Every answer names its versions in `X-Model-Version` and `X-Data-Version`.
        Unknown members, unknown query parameters and repeated members are errors, and every error is listed at once, as
        `application/problem+json` with JSON pointers; its `type` leads to [a page that explains it](/problems).

        [Start page](/) · [Presets](/v1/presets) · [Figures](/v1/figures) · [Health](/health/ready) · [This document as JSON](/swagger/v1/swagger.json)
        """;

    // The page offers a file only where an answer calls itself an attachment; a PDF does not, so that its address opens in a browser.
    private const string OfferFile =
        "(response) => { const name = 'content-disposition', said = response.headers && response.headers[name]; "
        + "if (said && /pdf/.test(response.headers['content-type'])) response.headers[name] = said.replace('inline', 'attachment'); return response; }";

    /// <summary>Registers the making of the document.</summary>
    public static void AddDocumentation(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSingleton(RecordedAnswers.BuiltIn);
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "Stargate Economics",
                Version = ProgramModel.Version,
                Description = Introduction,
                Contact = new() { Name = "The maintainers of Stargate Economics" },
                License = new() { Name = "Not yet licensed for reuse" },
            });
            options.AddServer(new() { Url = "/", Description = "The service that this document comes from" });
            options.CustomSchemaIds(NameOf);
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.SchemaFilter<OptionalMembers>();
            options.SchemaFilter<Choosing>();
            options.OperationFilter<OperationDetails>();
            options.OperationFilter<Answering>();
            options.DocumentFilter<DocumentDetails>();
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
            options.EnableDeepLinking();
            options.HeadContent = Head();
            options.UseResponseInterceptor(OfferFile);
        });
    }

    private static string Head()
    {
        using var stream = typeof(Documentation).Assembly.GetManifestResourceStream("OpenApi/page.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string NameOf(Type type) =>
        type == typeof(Ranged) ? "NumberOrRange"
        : type.IsGenericType ? string.Concat(type.GetGenericArguments().Select(NameOf)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
        : type.Name;
}
