namespace Stargate.Economics.Api.Http;

/// <summary>What a caller gave, cut so that an answer stays readable.</summary>
internal static class Quoted
{
    private const int Most = 80;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static string Short(string given) => given.Length <= Most ? given : string.Concat(given.AsSpan(0, Most), "…");

    /// <summary>A member of the body's root as a JSON pointer.</summary>
    public static string Pointer(string member) =>
        "/" + Short(member).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
