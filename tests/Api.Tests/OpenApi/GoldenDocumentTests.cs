using System.Text;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Stargate.Economics.Api.OpenApi;

namespace Stargate.Economics.Api.Tests.OpenApi;

public sealed class GoldenDocumentTests(Service service) : IClassFixture<Service>
{
    private const int ShownLines = 60;

    private static readonly string s_root = Root();

    /// <summary>Both the answers shown as examples and the document are files of the repository. Where one has changed it is written anew and the test fails, so that somebody reads the change.</summary>
    [Fact]
    public async Task The_committed_document_and_the_answers_it_shows_are_what_the_service_says()
    {
        var recorded = await new ExampleRecorder(service).Record();
        var folder = Path.Combine(s_root, "src", "Api", "OpenApi", "Answers");
        var changes = new StringBuilder();
        foreach (var (name, text) in recorded) changes.Append(Keep(Path.Combine(folder, name), text));
        foreach (var stale in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !recorded.ContainsKey(Path.GetRelativePath(folder, file).Replace('\\', '/'))))
        {
            File.Delete(stale);
            changes.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{stale}: nothing answers like this any more; deleted.");
        }

        using var current = service.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton(new RecordedAnswers(name => recorded.GetValueOrDefault(name)))));
        using var client = current.CreateClient();
        var document = await ApiDocument.Of(client);
        changes.Append(Keep(Path.Combine(s_root, "docs", "openapi.json"), document.Root.ToJsonString(ExampleRecorder.Indented) + "\n"));
        Assert.True(changes.Length == 0, $"Read what has changed and commit it; the next run passes.\n{changes}");
    }

    /// <summary>Writes a text where it differs, and says how.</summary>
    private static string Keep(string file, string text)
    {
        var before = File.Exists(file) ? File.ReadAllText(file) : "";
        if (before == text) return "";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return $"{Path.GetRelativePath(s_root, file)}:\n{Difference(before.Split('\n'), text.Split('\n'))}";
    }

    private static string Difference(string[] before, string[] after)
    {
        var shared = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shared && before[start] == after[start]) start++;
        var end = 0;
        while (end < shared - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var lines = before[start..^end].Take(ShownLines / 2).Select(line => $"- {line}").Concat(after[start..^end].Take(ShownLines / 2).Select(line => $"+ {line}"));
        return $"@@ line {start + 1}, {before.Length - start - end} lines before, {after.Length - start - end} after\n{string.Join('\n', lines)}\n";
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Stargate.Economics.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
