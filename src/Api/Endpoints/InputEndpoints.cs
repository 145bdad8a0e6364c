using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Endpoints;

internal static class InputEndpoints
{
    private static readonly QueryParameter s_pointer = new(
        "pointer", "Only inputs whose pointer begins like this.", "the beginning of a pointer, from its slash, up to 200 characters",
        text => text.Length <= 200 && text.StartsWith('/'), Example: "/sites");

    private static readonly QueryParameter s_text = new(
        "text", "Only inputs with this text in their pointer or description, whatever the case of its letters.", "up to 200 characters",
        text => text.Length is > 0 and <= 200, Example: "cooling");

    public static void MapInputs(this IEndpointRouteBuilder v1) => v1.MapGet("/inputs", List).WithTags("Reference data")
        .WithName("ListInputs").WithSummary("Everything that a scenario can say")
        .WithDescription("Every member of a scenario, then every figure that it can replace: unit, default with its source, bounds, allowed values, an example, "
            + "and a scenario with that example that runs as it stands. Bounds and values are those that are checked.")
        .WithQuery(s_pointer, s_text)
        .Produces<Listing<InputResponse>>().Sends(SentHeaders.ETag).Problems(422);

    private static JsonAnswer List(HttpRequest request, Catalogue catalogue)
    {
        var (pointer, text) = (request.Query["pointer"].ToString(), request.Query["text"].ToString());
        return JsonAnswer.Tagged(new Listing<InputResponse>(
        [
            .. InputMembers.Of(catalogue)
                .Where(input => input.Pointer.StartsWith(pointer, StringComparison.Ordinal)
                    && (input.Pointer.Contains(text, StringComparison.OrdinalIgnoreCase) || input.Description.Contains(text, StringComparison.OrdinalIgnoreCase)))
                .Select(input => InputResponse.From(input, catalogue)),
        ]));
    }
}
