using System.Globalization;

namespace Stargate.Economics.Api.Storage;

/// <summary>Moments as text that sorts by time: UTC, ISO 8601, milliseconds.</summary>
internal static class StableTime
{
    /// <summary>The moment as text.</summary>
    public static string Of(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
