using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Tests;

/// <summary>The whole service in memory, on a real database file. Reports come from a stand-in, so that no font is needed.</summary>
public class Service : WebApplicationFactory<Program>
{
    private readonly TestFolder _folder = new();
    private readonly ErrorLog _log = new();

    public TestFolder Folder => _folder;

    /// <summary>Errors as logged, each with its exception.</summary>
    public IReadOnlyCollection<string> Log => _log.Lines;

    internal FakeReportWriter Writer { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:Database", _folder.Database);
        builder.UseSetting("Storage:Reports", _folder.Reports);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(_log));
        builder.ConfigureTestServices(services => services.AddSingleton<IReportWriter>(Writer));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing) return;
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
