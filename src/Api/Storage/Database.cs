using System.Reflection;
using Dapper;
using DbUp;
using Microsoft.Data.Sqlite;
using Stargate.Economics.Api.Hosting;

namespace Stargate.Economics.Api.Storage;

/// <summary>The database file.</summary>
/// <param name="path">Where it is; it is made when it is missing.</param>
public sealed class Database(string path)
{
    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = 10,
    }.ToString();

    /// <summary>An open connection for one unit of work. What it has committed survives a crash of the machine (synchronous=FULL).</summary>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The connection; the caller disposes of it.</returns>
    public async Task<SqliteConnection> OpenAsync(CancellationToken gone)
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            await connection.OpenAsync(gone);
            await connection.ExecuteAsync("PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL;");
            return connection;
        }
        catch (SqliteException)
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the file if need be and brings its tables up to date, in order, each step once.</summary>
    /// <exception cref="StartUpException">The file cannot be made, opened or brought up to date.</exception>
    public void Migrate()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var connection = new SqliteConnection(_connection);
            connection.Open();
            // Readers and the one writer do not wait for each other; the setting stays with the file.
            connection.Execute("PRAGMA journal_mode = WAL;");
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StartUpException($"The database {path} cannot be opened: {fault.Message} Set Storage:Database.", fault);
        }
        var result = DeployChanges.To.SqliteDatabase(_connection)
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), name => name.EndsWith(".sql", StringComparison.Ordinal))
            .WithTransactionPerScript().LogToNowhere().Build().PerformUpgrade();
        if (!result.Successful)
            throw new StartUpException($"The database {path} cannot be brought up to date ({result.ErrorScript?.Name}): {result.Error.Message}", result.Error);
    }
}
