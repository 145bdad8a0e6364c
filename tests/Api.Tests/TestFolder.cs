namespace Stargate.Economics.Api.Tests;

/// <summary>A folder for the files of one test class; gone with it.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("stargate-").FullName;

    public string Database => System.IO.Path.Combine(Path, "stargate.db");

    public string Reports => System.IO.Path.Combine(Path, "reports");

    public void Dispose()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}
