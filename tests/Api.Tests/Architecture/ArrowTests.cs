using System.Reflection;
using System.Text.RegularExpressions;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Tests.Architecture;

/// <summary>Dependencies point one way: Models ← Reports ← Api.</summary>
public sealed partial class ArrowTests
{
    private static readonly Assembly s_models = typeof(Answer).Assembly;
    private static readonly Assembly s_reports = typeof(IReportWriter).Assembly;

    [Fact]
    public void Models_know_nothing_but_dotnet_and_mathematics() =>
        Assert.All(References(s_models), name => Assert.Matches("^(System(\\..+)?|netstandard|MathNet\\.Numerics)$", name));

    [Fact]
    public void Reports_know_models_and_neither_http_nor_sql()
    {
        Assert.Contains("Stargate.Economics.Models", References(s_reports));
        Assert.All(References(s_reports), name => Assert.DoesNotMatch("^(Microsoft\\.AspNetCore|Microsoft\\.Data|Dapper|dbup|SQLitePCLRaw|Stargate\\.Economics\\.Api)", name));
    }

    [Fact]
    public void Models_have_no_clock_no_chance_and_no_files()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository(), "src", "Models"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));
        Assert.All(sources, file => Assert.DoesNotMatch(Ambient(), File.ReadAllText(file)));
    }

    private static List<string> References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(reference => reference.Name!)];

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Stargate.Economics.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bEnvironment\.GetEnvironmentVariable\b|\bFile\.(Read|Write|Open)|\bDirectory\.")]
    private static partial Regex Ambient();
}
