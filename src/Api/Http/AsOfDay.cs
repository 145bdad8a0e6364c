using System.Globalization;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Http;

/// <summary>The query parameter asOf: a day up to that of the data, which it is where left out.</summary>
internal static class AsOfDay
{
    /// <summary>The parameter.</summary>
    public static readonly QueryParameter Parameter = new(
        "asOf", "The day as of which the record is read; that of the data where left out.", "a day as YYYY-MM-DD, up to the day of the data",
        text => Parse(text) is not null, Example: "2025-09-30");

    /// <summary>The day that a request asks for, or a problem where the data do not reach so far.</summary>
    public static (DateOnly Day, ProblemResult? Problem) Of(HttpRequest request, Catalogue catalogue)
    {
        var last = catalogue.Version.AsOf;
        var text = request.Query[Parameter.Name].ToString();
        var day = text.Length == 0 ? last : Parse(text)!.Value;
        if (day <= last) return (day, null);
        var end = last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (last, ProblemResult.Invalid(
            ProblemTypes.InvalidQuery, [new("?asOf", $"The record ends on {end}; give that day or an earlier one, or leave asOf out.", text, $"up to {end}")]));
    }

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
