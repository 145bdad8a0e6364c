using Microsoft.OpenApi;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>The headers of answers, described once.</summary>
internal static class SentHeaders
{
    public const string ModelVersion = "X-Model-Version";
    public const string DataVersion = "X-Data-Version";
    public const string ETag = "ETag";
    public const string Location = "Location";
    public const string Disposition = "Content-Disposition";
    public const string Ranges = "Accept-Ranges";
    public const string Vary = "Vary";

    /// <summary>What each of them says.</summary>
    public static readonly IReadOnlyDictionary<string, IOpenApiHeader> All = new Dictionary<string, IOpenApiHeader>
    {
        [ModelVersion] = Header("Version of the formulas that made the answer.", "1.0.0"),
        [DataVersion] = Header("Version of the figures that made the answer; also the tag under which they can be checked out.", "2026.11.24"),
        [ETag] = Header("Tag of exactly these bytes or, for a stored scenario, of its revision. Send it back in If-None-Match to save the transfer, in If-Match to change nothing unseen.",
            $"\"{PathParameters.Scenario}.1\""),
        [Location] = Header("Address of what was made.", $"/v1/scenarios/{PathParameters.Scenario}"),
        [Disposition] = Header("A file name to save it under.", "inline; filename=Abilene.pdf"),
        [Ranges] = Header("bytes: a part can be asked for with the header Range.", "bytes"),
        [Vary] = Header("Accept, where the address has several forms.", "Accept"),
    };

    private static OpenApiHeader Header(string description, string example) =>
        new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = example };
}
