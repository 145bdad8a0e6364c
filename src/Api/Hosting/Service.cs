using Microsoft.AspNetCore.Server.Kestrel.Core;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Hosting;

/// <summary>The parts of the service, and what must be in order before it answers.</summary>
internal static class Service
{
    /// <summary>Registers everything that the endpoints use.</summary>
    public static void AddStargate(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => Locations.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => CatalogueFolder.Read(provider.GetRequiredService<Locations>().Data));
        services.AddSingleton(provider => Versions.Of(provider.GetRequiredService<Models.Catalogue.Catalogue>()));
        services.AddHostedService<RegionWarmUp>();
        services.AddSingleton<Evaluations>();
        services.AddSingleton<UncertaintyStudies>();
        services.AddSingleton<LargeRuns>();
        services.AddSingleton<Validations>();
        services.AddSingleton<Reconciliations>();
        services.AddSingleton(provider => new Database(provider.GetRequiredService<Locations>().Database));
        services.AddSingleton<KeptAnswerRepository>();
        services.AddSingleton<ScenarioRepository>();
        services.AddSingleton<ReportRepository>();
        services.AddSingleton(provider => new ReportFolder(provider.GetRequiredService<Locations>().Reports));
        services.AddSingleton<IReportWriter>(provider => new PdfReportWriter(provider.GetRequiredService<Locations>().Fonts));
        services.AddSingleton<ReportShop>();
        services.AddSingleton<IChartWriter>(provider => new ChartWriter(provider.GetRequiredService<Locations>().Fonts));
        services.AddSingleton<ChartDesk>();
        services.ConfigureHttpJsonOptions(options => Json.Apply(options.SerializerOptions));
        services.Configure<KestrelServerOptions>(Limit);
    }

    /// <summary>Reads the data and brings the database up to date; without either there is nothing to serve.</summary>
    /// <returns>Whether the service may start. If not, the reason is on the error stream.</returns>
    public static bool IsReady(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<Versions>();
            app.Services.GetRequiredService<Database>().Migrate();
            app.Services.GetRequiredService<ReportFolder>().Prepare();
        }
        catch (StartUpException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return false;
        }
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var address in app.Urls) app.Logger.LogInformation("Documentation: {Address}/swagger", address.TrimEnd('/'));
        });
        return true;
    }

    /// <summary>Port 5080 on this machine unless an address is configured in any of the usual ways.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        string[] keys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints:Http:Url", "Kestrel:Endpoints:Https:Url"];
        if (keys.All(key => string.IsNullOrEmpty(builder.Configuration[key]))) builder.WebHost.UseUrls("http://localhost:5080");
    }

    // The body limit of this server is above ours on purpose: it keeps the connection open while a body that is too large runs
    // out, unread by us, so that the caller gets to see the problem instead of a broken connection.
    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 128 * 1_048_576;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1_024;
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }
}
