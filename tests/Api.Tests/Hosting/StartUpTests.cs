namespace Stargate.Economics.Api.Tests.Hosting;

public sealed class StartUpTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Faulty_data_stop_the_start_and_every_fault_is_printed()
    {
        var data = Path.Combine(_folder.Path, "data");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(data, Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "data"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var facility = Path.Combine(data, "figures", "facility.csv");
        await File.AppendAllTextAsync(facility, "facility.moat,Moat,Graben,USD,3,2,1,pert,,2024,2024,NOBODY,,2026-11-23,primary,\n");
        var (code, said) = await RunningService.StartInVain(_folder, data);
        Assert.Equal(1, code);
        Assert.Contains("figures/facility.csv:", said, StringComparison.Ordinal);
        Assert.Contains("low 3", said, StringComparison.Ordinal);
        Assert.Contains("NOBODY", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_data_folder_stops_the_start()
    {
        var (code, said) = await RunningService.StartInVain(_folder, Path.Combine(_folder.Path, "nowhere"));
        Assert.Equal(1, code);
        Assert.Contains("Data:Folder", said, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
