using System.Security.Cryptography;
using System.Text;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Catalogue;

#pragma warning disable CS1591, CA1716, CA1724, IDE0005, IDE0130
namespace Stargate.Economics.Models.Evaluation
{
    public sealed record EvaluationOptions(bool Ranges = true, IReadOnlySet<string>? Sections = null, int Seed = 1, int Draws = 2048, int? Threads = null);
    public static class ScenarioHash { public static string Of(Scenario s, Catalogue.Catalogue c) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(s.Canonical))); }
    public static class Evaluator
    {
        public static Answer Evaluate(Scenario s, Catalogue.Catalogue c, EvaluationOptions o, CancellationToken gone)
        {
            var q = new Quantity(s.Sites.Sum(x => x.Blocks.Sum(b => b.Capacity.Value)), "MW_it");
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
