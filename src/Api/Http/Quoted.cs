namespace Stargate.Economics.Api.Http;

/// <summary>What a caller gave, cut so that an answer stays readable.</summary>
internal static class Quoted
{
    private const int Most = 80;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static string Short(string given) => given.Length <= Most ? given : string.Concat(given.AsSpan(0, Most), "…");
}
