using System.Reflection;
using Stargate.Economics.Api.Tables;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>
/// Answers as the service gave them, shown in the documentation: <c>Answers/{operation}.json</c> or <c>.csv</c> for a success,
/// <c>Answers/problems/{kind}.json</c> for a problem. A test records them and fails when one is no longer what the service says.
/// </summary>
/// <param name="read">The text of a file below Answers, by name with slashes; null where there is none.</param>
internal sealed class RecordedAnswers(Func<string, string?> read)
{
    private const string Folder = "OpenApi/Answers/";

    /// <summary>Those that were built in.</summary>
    public static RecordedAnswers BuiltIn { get; } = new(ReadBuiltIn);

    /// <summary>The success of an operation.</summary>
    public string? Success(string operation, string mediaType) => read(Name(operation, mediaType));

    /// <summary>A problem.</summary>
    public string? Problem(string slug) => read(ProblemName(slug));

    /// <summary>Name of the file of a success.</summary>
    public static string Name(string operation, string mediaType) => $"{operation}.{(mediaType == Csv.MediaType ? "csv" : "json")}";

    /// <summary>Name of the file of a problem.</summary>
    public static string ProblemName(string slug) => $"problems/{slug}.json";

    private static string? ReadBuiltIn(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
