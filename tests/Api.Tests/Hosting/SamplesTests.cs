using Microsoft.Extensions.Configuration;
using Stargate.Economics.Api.Hosting;
using Stargate.Economics.Reports;
using UglyToad.PdfPig;

namespace Stargate.Economics.Api.Tests.Hosting;

/// <summary>The sample reports say what the service says today. Needs a font: install fonts-liberation.</summary>
public sealed class SamplesTests
{
    private const string Remedy = "The samples are out of date: run dotnet run -c Release --project src/Api -- samples";

    [Fact]
    public void Samples_are_what_the_service_prints_today()
    {
        using var folder = new TestFolder();
        var places = Locations.From(new ConfigurationBuilder().Build());
        var made = Samples.Write(CatalogueFolder.Read(places.Data), new PdfReportWriter(null, Samples.Family), folder.Path);
        Assert.NotEmpty(made);
        foreach (var (file, report) in made)
        {
            var kept = Path.Combine(places.Samples, Path.GetFileName(file));
            Assert.True(File.Exists(kept), $"{Remedy} ({kept} is missing)");
            var (today, then) = (Pages(file), Pages(kept));

            // Another family breaks lines and pages elsewhere; the cover, which names the hash of all results, reads the same.
            if (report.Font != Samples.Family) (today, then) = (today[..1], then[..1]);
            Assert.True(today.Count == then.Count, $"{Remedy} ({kept} has {then.Count} pages in place of {today.Count})");
            for (var page = 0; page < today.Count; page++) Assert.True(today[page] == then[page], $"{Remedy} ({kept}, page {page + 1})");
        }
    }

    [Fact]
    public void The_command_makes_them_where_it_is_told()
    {
        using var folder = new TestFolder();
        Assert.Equal(0, Samples.Run([Samples.Command, folder.Path]));
        Assert.Equal(["abilene.pdf", "stargate.pdf"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_data_the_command_says_what_is_missing() => Assert.Equal(1, Samples.Run([Samples.Command, "--Data:Folder=/no/such/folder"]));

    private static List<string> Pages(string file)
    {
        using var pdf = PdfDocument.Open(file);
        return [.. pdf.GetPages().Select(page => string.Concat(page.Text.Where(letter => !char.IsWhiteSpace(letter))))];
    }
}
