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
        body.Flow.Section("Sources");
        body.Entries("Sources cited", [.. ids.Select(id => Cited(body, body.Sources[id]))],
            $"Below each source: publisher, day of publication, quality, address, day on which it was read. Source: catalogue of sources, data {body.Answer.DataVersion}.");
    }

    private static Entry Cited(ReportBody body, Source source)
    {
        string[] facts = [source.Publisher, body.Numbers.Day(source.Published), source.Quality, source.Url, $"read {body.Numbers.Day(source.Accessed)}"];
        return new($"{source.Id}  {source.Title}", "", string.Join(" · ", facts.Where(fact => fact.Length > 0)));
    }
}
