using System.Reflection;
using System.Text.RegularExpressions;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Tests.House;

/// <summary>Rules of the house that a reader would otherwise have to check.</summary>
public sealed partial class HouseRulesTests
{
    /// <summary>What is allowed nevertheless, by folder and word, with its reason.</summary>
    private static readonly (string Path, string Word, string Reason)[] s_allowed =
    [
        ("Wording/", "Math.", "text is rounded from the double and feeds no formula"),
    ];

    private static readonly string s_sources = Path.Combine(Path.GetDirectoryName(TestData.Folder)!, "src", "Models");

    private static Assembly Models => typeof(ProgramModel).Assembly;

    [Theory]
    [InlineData(@"\bDateTime\.(Now|UtcNow|Today)\b")]
    [InlineData(@"\bDateTimeOffset\.(Now|UtcNow)\b")]
    [InlineData(@"\bTimeProvider\b|\bStopwatch\b|\bEnvironment\.TickCount")]
    public void Models_know_no_clock(string pattern) => Programs.None(Uses(pattern));

    [Fact]
    public void Models_know_no_chance_but_the_sequence() => Programs.None(Uses(@"\bRandom\b|\bRandomNumberGenerator\b|\bGuid\.NewGuid\b"));

    [Fact]
    public void Formulas_use_no_exp_log_or_power_of_the_platform() => Programs.None(Uses(@"\b(Math|double|MathF)\.(Exp|Log|Log2|Log10|Pow|Cbrt|Sin|Cos|Tan)\("));

    [Fact]
    public void Models_know_no_file_network_or_database() => Programs.None(Uses(@"\b(File|Directory|HttpClient|DbConnection|Socket|Process)\.|\bEnvironment\.GetEnvironmentVariable"));

    [Fact]
    public void Models_know_no_other_project()
    {
        var references = Models.GetReferencedAssemblies().Select(reference => reference.Name!);
        Programs.None(references.Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name is not ("netstandard" or "MathNet.Numerics")));
    }

    [Fact]
    public void Nothing_fuses_a_product_and_a_sum() =>
        // A fused operation rounds once where two round twice, so lanes and machines would differ.
        Programs.None(Uses(@"FusedMultiplyAdd|MultiplyAddEstimate"));

    [Fact]
    public void Every_public_record_cannot_be_changed() => Programs.None(
        from type in Models.GetExportedTypes()
        where IsRecord(type) || type.Namespace == typeof(Answer).Namespace
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void No_answer_holds_a_collection_that_can_be_changed() => Programs.None(
        from type in Models.GetExportedTypes()
        where type.Namespace == typeof(Answer).Namespace
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.PropertyType.IsArray || (property.PropertyType.IsGenericType && !IsReadOnly(property.PropertyType.GetGenericTypeDefinition()))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void No_type_has_a_public_field_that_can_be_changed() => Programs.None(
        from type in Models.GetExportedTypes()
        where !type.IsEnum
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        where !field.IsInitOnly && !field.IsLiteral
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void No_name_says_manager_helper_utils_data_or_info() => Programs.None(
        Models.GetTypes().Select(type => type.Name).Where(name => Regex.IsMatch(name, "(Manager|Helper|Helpers|Util|Utils|Info|Data)$")));

    [Fact]
    public void No_source_file_is_longer_than_three_hundred_lines() => Programs.None(
        Files().Where(file => File.ReadLines(file).Count() > 300).Select(file => Path.GetRelativePath(s_sources, file)));

    [Fact]
    public void No_exception_is_caught_without_saying_which() => Programs.None(Uses(@"catch\s*$|catch\s*\(Exception(\s+\w+)?\)\s*$|catch\s*\{"));

    [Fact]
    public void Quantities_and_their_keys_are_as_many() => Assert.All(Enum.GetValues<QuantityId>(), id => Assert.NotEmpty(QuantityKeys.Of(id).Path));

    /// <summary>Lines of the models that have a pattern and no leave to.</summary>
    private static IEnumerable<string> Uses(string pattern) =>
        from file in Files()
        let path = Path.GetRelativePath(s_sources, file).Replace('\\', '/')
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        where Regex.IsMatch(Comment().Replace(line.Text, ""), pattern)
        where !s_allowed.Any(allowed => path.StartsWith(allowed.Path, StringComparison.Ordinal) && line.Text.Contains(allowed.Word, StringComparison.Ordinal))
        select $"{path}:{line.Number}: {line.Text.Trim()}";

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(s_sources, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsReadOnly(Type type) =>
        type == typeof(Nullable<>) || type == typeof(IReadOnlyList<>) || type == typeof(IReadOnlyDictionary<,>) || type == typeof(System.Collections.Immutable.ImmutableArray<>);

    [GeneratedRegex("//.*$")]
    private static partial Regex Comment();
}
