using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Stargate.Economics.Models.Tests.Catalogue;

/// <summary>A change to the data needs a new data version: results are cited by it.</summary>
public sealed class DataVersionTests
{
    [Fact]
    public void Data_that_changed_have_a_new_version()
    {
        var path = Path.Combine(TestData.Folder, "version.json");
        var text = File.ReadAllText(path);
        using var version = JsonDocument.Parse(text);
        var stored = version.RootElement.GetProperty("checksum").GetString();
        var computed = Checksum();
        if (stored == computed) return;
        File.WriteAllText(path, Regex.Replace(text, "(\"checksum\":\\s*\")[^\"]*\"", $"${{1}}{computed}\""));
        Assert.Fail("The data changed. Their checksum in data/version.json is brought up to date; raise the id there too, then commit both.");
    }

    /// <summary>SHA-256 over name and content of every table, in the order of names, with line feeds alone.</summary>
    private static string Checksum()
    {
        var tables = TestData.Files().Where(file => file.Key != "version.json" && !file.Key.StartsWith("scenarios/", StringComparison.Ordinal));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in tables.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text.Replace("\r\n", "\n", StringComparison.Ordinal)}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
