using System.Text.Json;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Hosting;

/// <summary>The reports in reports/samples, made of presets without a database or a server.</summary>
internal static class Samples
{
    /// <summary>The word on the command line that makes them.</summary>
    public const string Command = "samples";

    /// <summary>The family that samples are set in where it is installed, so that they come out alike on most machines.</summary>
    public const string Family = "Liberation Sans";

    private static readonly string[] s_presets = ["stargate", "abilene"];

    /// <summary>Makes them as the command line says: into a folder named after the command, else into reports/samples.</summary>
    /// <returns>Exit code.</returns>
    public static int Run(string[] args)
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine([.. args.Where(arg => arg.StartsWith('-'))]).Build();
        try
        {
            var places = Locations.From(settings);
            var folder = args.Skip(1).FirstOrDefault(arg => !arg.StartsWith('-')) ?? places.Samples;
            foreach (var (file, report) in Write(CatalogueFolder.Read(places.Data), new PdfReportWriter(places.Fonts, Family), folder))
                Console.WriteLine($"{file}: {report.Pages} pages in {report.Font}");
            return 0;
        }
        catch (Exception fault) when (fault is StartUpException or FontMissingException)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }

    /// <summary>Writes each sample into a folder, which is made where it is missing.</summary>
    /// <returns>The files and the reports in them.</returns>
    public static IReadOnlyList<(string File, ReportDocument Report)> Write(Catalogue catalogue, PdfReportWriter writer, string folder)
    {
        var evaluations = new Evaluations(catalogue);
        var studies = new UncertaintyStudies(catalogue);
        Directory.CreateDirectory(folder);
        return [.. s_presets.Select(preset =>
        {
            using var scenario = JsonDocument.Parse(catalogue.Presets.Single(candidate => candidate.Id == preset).Scenario);
            var (given, errors) = GivenScenario.Read(scenario.RootElement, catalogue);
            if (given is null) throw new StartUpException($"The preset {preset} has errors: {string.Join(' ', errors.Select(error => error.Message))}");
            var report = writer.Write(evaluations.Of(given, Part.Whole, CancellationToken.None).Answer, catalogue.Sources, ReportOptions.Default, studies.Of(given, CancellationToken.None));
            var file = Path.Combine(folder, $"{preset}.pdf");
            File.WriteAllBytes(file, report.Bytes);
            return (file, report);
        })];
    }
}
