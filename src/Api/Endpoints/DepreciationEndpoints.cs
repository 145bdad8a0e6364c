using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Finance;

namespace Stargate.Economics.Api.Endpoints;

internal static class DepreciationEndpoints
{
    private static readonly QueryParameter s_class = new(
        "class", "Recovery period in years: 5 for computers, 15 for land improvements, 39 for buildings.", "3, 5, 7, 10, 15, 20, 27.5, 39",
        text => MacrsQuestion.Classes.Contains(text), Required: true, Example: "5");

    private static readonly QueryParameter s_convention = new(
        "convention", "When property counts as placed in service. Where left out: mid-month for 27.5 and 39 years; else mid-quarter with a quarter, half-year without.",
        string.Join(", ", MacrsQuestion.Conventions), text => MacrsQuestion.Conventions.Contains(text), Example: "half-year");

    private static readonly QueryParameter s_quarter = new(
        "quarter", "Quarter placed in service; mid-quarter needs it.", "1 to 4", text => text is ['1' or '2' or '3' or '4'], Example: "3");

    private static readonly QueryParameter s_month = new(
        "month", "Month placed in service; mid-month takes January where left out. With mid-quarter it stands for its quarter.", "1 to 12",
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12, Example: "7");

    private static readonly QueryParameter s_bonus = new(
        "bonus", "Share of the basis deducted in the first year before the table applies; none on buildings. Property acquired and placed in service after 2025-01-19 has 1.",
        "0 to 1", text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var bonus) && bonus is >= 0 and <= 1, Example: "0.4");

    public static void MapDepreciation(this IEndpointRouteBuilder v1) => v1.MapGet("/depreciation/macrs", Read).WithTags("Models on their own")
        .WithName("ReadMacrs").WithSummary("A column of the MACRS depreciation tables")
        .WithDescription("General depreciation system, by the rules of IRS Publication 946 and equal to the printed digits of its tables A-1 to A-7a.")
        .WithQuery(s_class, s_convention, s_quarter, s_month, s_bonus)
        .Produces<MacrsResponse>().Sends(SentHeaders.ETag).Problems(422);

    private static Results<JsonAnswer, ProblemResult> Read(HttpRequest request)
    {
        string? Text(string name) => request.Query.TryGetValue(name, out var values) ? values.ToString() : null;
        var (question, errors) = MacrsQuestion.Of(Text("class")!, Text("convention"), Text("quarter"), Text("month"), Text("bonus"));
        if (question is null) return ProblemResult.Invalid(ProblemTypes.InvalidQuery, errors);
        var column = question.Column();
        return JsonAnswer.Tagged(new MacrsResponse(
            (double)question.RecoveryYears, question.Convention, question.Quarter, question.Month, question.Bonus, question.Method, question.Table,
            [.. Enumerable.Range(1, column.Count)], column));
    }
}
