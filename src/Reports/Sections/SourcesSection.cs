using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>The sources that the answer cites, each with its address and the day on which it was read.</summary>
internal static class SourcesSection
{
    public static void Write(ReportBody body)
    {
        var ids = body.Answer.Inputs.Select(input => input.Source)
            .Concat(body.Answer.Buildout?.Benchmarks.Select(benchmark => benchmark.SourceIds) ?? [])
            .SelectMany(body.SourceIds).Distinct().Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 0) return;
        body.Flow.Section("Sources", freeShare: 0.5f);
        body.Table("Sources cited", [new("Id", Short: true), new("Source"), new("Published", Short: true), new("Quality", Short: true)],
            [.. ids.Select(id => Row.Of(Cells(body, body.Sources[id])))],
            $"Source: catalogue of sources, data {body.Answer.DataVersion}.", dense: true);
    }

    private static string[] Cells(ReportBody body, Source source) =>
    [
        source.Id, $"{source.Title}\n{string.Join(". ", new[] { source.Publisher, source.Url }.Where(part => part.Length > 0))}",
        $"{body.Numbers.Day(source.Published)}\nread {body.Numbers.Day(source.Accessed)}", source.Quality,
    ];
}
