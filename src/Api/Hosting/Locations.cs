namespace Stargate.Economics.Api.Hosting;

/// <summary>Where the service keeps and finds its files.</summary>
/// <param name="Database">The SQLite file.</param>
/// <param name="Reports">Folder of the PDFs.</param>
/// <param name="Data">Folder of the reference data.</param>
/// <param name="Fonts">Folder of fonts that is looked into first, if any.</param>
/// <param name="Samples">Folder of the sample reports.</param>
public sealed record Locations(string Database, string Reports, string Data, string? Fonts, string Samples)
{
    /// <summary>
    /// Reads Storage:Database, Storage:Reports, Data:Folder and Reports:Fonts. Relative paths count from the repository when the
    /// service runs from one, else from its own folder; the data default to the copy beside the service.
    /// </summary>
    /// <param name="configuration">Settings of the service.</param>
    /// <returns>Absolute paths.</returns>
    public static Locations From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var home = Home(AppContext.BaseDirectory);
        string At(string key, string otherwise) => Path.GetFullPath(configuration[key] is { Length: > 0 } given ? given : otherwise, home);
        return new(
            At("Storage:Database", Path.Combine("data", "stargate.db")),
            At("Storage:Reports", "reports"),
            At("Data:Folder", Path.Combine(AppContext.BaseDirectory, "data")),
            configuration["Reports:Fonts"] is { Length: > 0 } fonts ? Path.GetFullPath(fonts, home) : null,
            Path.Combine(home, "reports", "samples"));
    }

    private static string Home(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Stargate.Economics.sln"))) return folder.FullName;
        }
        return start;
    }
}
