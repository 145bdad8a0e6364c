using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Hosting;

/// <summary>The data folder as texts for the catalogue's reader.</summary>
public static class CatalogueFolder
{
    private static readonly string[] s_endings = [".csv", ".json"];

    /// <summary>Reads every table and scenario below a folder.</summary>
    /// <param name="folder">The data folder.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="StartUpException">The folder is missing, or its files have faults; the message lists them all.</exception>
    public static Catalogue Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new StartUpException($"There is no data folder at {folder}. Set Data:Folder.");
        var (catalogue, errors) = CatalogueReader.Read(Texts(folder));
        return catalogue ?? throw new StartUpException(
            $"The data in {folder} have {errors.Count} faults:{Environment.NewLine}{string.Join(Environment.NewLine, errors.Select(Line))}");
    }

    private static Dictionary<string, string> Texts(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => s_endings.Contains(Path.GetExtension(file)))
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);

    private static string Line(DataError error) => $"{error.File}:{error.Line}:{error.Column}: {error.Message}";
}
