using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Stargate.Economics.Api.Hosting;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Tests.Docs;

/// <summary>
/// Sends the requests of docs/walkthrough.md and compares the answers with those that it shows. Needs a font: install fonts-liberation.
/// With UPDATE_DOCS=1 the answers in the document are renewed, and the test still fails, so that somebody reads them.
/// </summary>
public sealed partial class WalkthroughTests
{
    private const string Remedy = "run UPDATE_DOCS=1 dotnet test -c Release tests/Api.Tests --filter WalkthroughTests, then read what has changed in docs/walkthrough.md";

    [Fact]
    public async Task The_walkthrough_shows_what_the_service_answers_in_six_requests()
    {
        var file = Path.Combine(Path.GetDirectoryName(Locations.From(new ConfigurationBuilder().Build()).Reports)!, "docs", "walkthrough.md");
        var document = (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n");
        var (renewed, requests) = await Follow(document);
        Assert.Equal(6, requests);
        if (renewed == document) return;
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") await File.WriteAllTextAsync(file, renewed);
        Assert.Fail($"The walkthrough is out of date: {Remedy}.\n{FirstDifference(document, renewed)}");
    }

    /// <summary>The document with today's answers, and how many requests it makes.</summary>
    private static async Task<(string Renewed, int Requests)> Follow(string document)
    {
        using var service = new Service();
        using var printing = service.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IReportWriter>(new PdfReportWriter())));
        using var client = printing.CreateClient();
        var variables = new Dictionary<string, string>();
        HttpResponseMessage? response = null;
        var (renewed, requests) = (document, 0);
        foreach (Match block in Blocks().Matches(document))
        {
            var text = block.Groups["text"].Value;
            if (block.Groups["kind"].Value == "json")
            {
                var actual = JsonNode.Parse(await response!.Content.ReadAsStringAsync())!;
                renewed = renewed.Replace(text, ShortenedJson.Of(text, actual), StringComparison.Ordinal);
            }
            else if (block.Groups["kind"].Value == "http") IsShown(text, response!);
            else if (Assignment().Match(text) is { Success: true } assignment)
            {
                variables[assignment.Groups["name"].Value] = response is null ? "" : JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!.GetValue<string>();
            }
            else
            {
                response = await CurlCommand.Parse(text, variables).Send(client);
                Assert.True(response.IsSuccessStatusCode, $"{text}: {await response.Content.ReadAsStringAsync()}");
                requests++;
            }
        }
        return (renewed, requests);
    }

    private static void IsShown(string head, HttpResponseMessage response)
    {
        var lines = head.Split('\n');
        Assert.Equal(lines[0], $"HTTP/1.1 {(int)response.StatusCode} {response.StatusCode}");
        foreach (var line in lines.Skip(1)) Assert.Contains(line, response.Content.Headers.ToString().ReplaceLineEndings("\n").Split('\n'));
    }

    private static string FirstDifference(string document, string renewed)
    {
        var (old, now) = (document.Split('\n'), renewed.Split('\n'));
        var line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} is \"{old.ElementAtOrDefault(line)}\" in place of \"{now.ElementAtOrDefault(line)}\".";
    }

    [GeneratedRegex("^```(?<kind>sh|json|http)\n(?<text>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^(?<name>[A-Z]+)=\\S+$")]
    private static partial Regex Assignment();
}
