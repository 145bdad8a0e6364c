using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Catalogue;

#pragma warning disable CS1591, CA1716, CA1724, IDE0005, IDE0130
namespace Stargate.Economics.Models.Catalogue
{
    public enum DistributionKind { Pert, Uniform, Fixed }
    public sealed record Figure(string Id, string LabelEn, string LabelDe, string Unit, double Low, double Central, double High, DistributionKind Distribution, string? CorrelationGroup, string Vintage, int? PriceYear, IReadOnlyList<string> SourceIds, string Locator, string Retrieved, string Quality, string Note);
    public sealed record DataVersion(string Id, DateOnly AsOf);
    public sealed record Preset(string Id, string Name, string Description, string Scenario);
    public sealed record DataError(string File, int Line, int Column, string Message);
    public sealed class Catalogue
    {
        public IReadOnlyList<Figure> Figures { get; } = [new("facility.electrical", "Electrical", "Elektro", "USD/MW_it", 3e6, 3.9e6, 5e6, DistributionKind.Pert, "facility-prices", "2024-Q4", 2024, ["CW24"], "table 1", "2026-11-23", "secondary", "note")];
        public Figure? Find(string id) => Figures.FirstOrDefault(f => f.Id == id);
        public IReadOnlyDictionary<string, Source> Sources { get; } = new Dictionary<string, Source> { ["CW24"] = new("CW24", "Guide", "C&W", "https://example.org", "2024", "2026-11-23", "secondary", "") };
        public IReadOnlyList<string> ReadBy(string figureId) => ["buildout"];
        public DataVersion Version { get; } = new("2026-11-24", new DateOnly(2026, 11, 23));
        public IReadOnlyList<Preset> Presets { get; } = [new("one-gigawatt", "One gigawatt", "1 GW", """{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""")];
    }
    public static class CatalogueReader
    {
        public static (Catalogue?, IReadOnlyList<DataError>) Read(IReadOnlyDictionary<string, string> texts) => texts.ContainsKey("broken.csv") ? (null, [new("broken.csv", 1, 1, "Broken.")]) : (new Catalogue(), []);
    }
}
namespace Stargate.Economics.Models.Scenarios
{
    public sealed record InputError(string Pointer, string Message, string? Value, string? Allowed);
    public sealed record Scenario(string Name, double Mw);
    public sealed record ScenarioReading(Scenario? Scenario, IReadOnlyList<InputError> Errors);
    public static class ScenarioReader
    {
        public static ScenarioReading Read(JsonElement root, Catalogue.Catalogue catalogue)
        {
            if (root.ValueKind != JsonValueKind.Object) return new(null, [new("", "Give an object.", root.ValueKind.ToString(), "an object")]);
            var errors = new List<InputError>();
            foreach (var p in root.EnumerateObject()) if (p.Name is not ("sites" or "name")) errors.Add(new("/" + p.Name, "Unknown member.", p.Name, "name, sites"));
            if (!root.TryGetProperty("sites", out var sites)) errors.Add(new("/sites", "Missing.", null, "1 to 200 sites"));
            else
            {
                var mw = sites[0].TryGetProperty("capacityMw", out var c) ? c.GetDouble() : double.NaN;
                if (!(mw > 0 && mw < 1e6)) errors.Add(new("/sites/0/capacityMw", "Give capacity.", "x", "0 to 1e6 MW"));
                else if (errors.Count == 0) return new(new Scenario(root.TryGetProperty("name", out var n) ? n.GetString()! : "x", mw), []);
            }
            return new(null, errors);
        }
    }
}
namespace Stargate.Economics.Models.Evaluation
{
    public sealed record EvaluationOptions(bool Ranges = true, IReadOnlySet<string>? Sections = null, int Seed = 1, int Draws = 2048, int? Threads = null);
    public static class ScenarioHash { public static string Of(Scenario s, Catalogue.Catalogue c) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(s.ToString()))); }
    public static class Evaluator
    {
        public static Answer Evaluate(Scenario s, Catalogue.Catalogue c, EvaluationOptions o, CancellationToken gone)
        {
            var q = new Quantity(s.Mw, "MW_it");
            return new(ScenarioHash.Of(s, c), "1.0.0", c.Version.Id, "2026-11-23", o.Seed, o.Ranges ? o.Draws : 0, "nominal", s.Name, [], [], [],
                o.Sections is null || o.Sections.Contains("capacity") ? new CapacityAnswer(q, q, q, q, q, [2026], [1], [1], [1], [], []) : null,
                o.Sections is null || o.Sections.Contains("compute") ? new ComputeAnswer(q, q, q, q, q, q, q, q, "x", []) : null, null, null, null);
        }
    }
}
namespace Stargate.Economics.Models.Tracing
{
    public sealed record TraceNodeDocument(string Name, double Value, string Unit, string Op);
    public sealed record TraceDocument(string Root, IReadOnlyDictionary<string, TraceNodeDocument> Nodes, bool Truncated);
    public sealed record TraceResult(TraceDocument? Document, string? Error, IReadOnlyList<string> NearestPaths);
    public static class Tracer
    {
        public static TraceResult Trace(Scenario s, Catalogue.Catalogue c, string path, int? depth, int nodeCap) => path == "buildout.totalUsd"
            ? new(new("n1", new Dictionary<string, TraceNodeDocument> { ["n1"] = new("x", 1, "USD", "constant") }, false), null, [])
            : new(null, "No such path.", ["buildout.totalUsd"]);
    }
}
namespace Stargate.Economics.Reports
{
    public sealed record ReportOptions(string Template, string Language, string Paper)
    {
        public static ReportOptions Default { get; } = new("full", "en", "A4");
        public static IReadOnlyList<string> Templates { get; } = ["full"];
        public static IReadOnlyList<string> Languages { get; } = ["en"];
        public static IReadOnlyList<string> Papers { get; } = ["A4", "Letter"];
    }
    public sealed class FontMissingException(string m) : Exception(m);
    public sealed record ReportDocument(byte[] Bytes, int Pages, string Font);
    public sealed record FontStatus(bool Available, string? Family, string? Reason);
    public interface IReportWriter { FontStatus Fonts { get; } ReportDocument Write(Answer answer, IReadOnlyDictionary<string, Source> sources, ReportOptions options); }
    public sealed class PdfReportWriter(string? folder) : IReportWriter
    {
        public FontStatus Fonts => folder == "none" ? new(false, null, "Install fonts-inter.") : new(true, "Inter", null);
        public ReportDocument Write(Answer answer, IReadOnlyDictionary<string, Source> sources, ReportOptions options) => new(Encoding.UTF8.GetBytes("%PDF-1.4 stand-in"), 1, "Inter");
    }
}
