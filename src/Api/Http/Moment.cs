using System.Globalization;

namespace Stargate.Economics.Api.Http;

/// <summary>A day or a moment in a query string.</summary>
internal static class Moment
{
    /// <summary>The values that are taken, in words.</summary>
    public const string Allowed = "a day such as 2026-11-23, from midnight UTC, or a moment such as 2026-11-23T14:05:00Z";

    private static readonly string[] s_formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    /// <summary>The moment, or none where the text is no such thing.</summary>
    public static DateTimeOffset? Of(string text) =>
        DateTimeOffset.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
