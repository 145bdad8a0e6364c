using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Stargate.Economics.Api.Http;

/// <summary>A successful answer in JSON; 304 without a body when the reader has it already.</summary>
/// <param name="bytes">The JSON, UTF-8.</param>
/// <param name="status">200 or 201.</param>
internal sealed class JsonAnswer(byte[] bytes, int status = StatusCodes.Status200OK) : IResult, IStatusCodeHttpResult
{
    /// <summary>Tag of these bytes.</summary>
    public EntityTagHeaderValue? Tag { get; init; }

    /// <summary>Address of what was created.</summary>
    public string? Location { get; init; }

    /// <summary>Whether the address has other forms, by the Accept header.</summary>
    public bool Varies { get; init; }

    /// <inheritdoc/>
    public int? StatusCode => status;

    /// <summary>A value as JSON.</summary>
    public static JsonAnswer Of<T>(T value, EntityTagHeaderValue? tag = null) => new(JsonSerializer.SerializeToUtf8Bytes(value, Json.Options)) { Tag = tag };

    /// <summary>A value as JSON, with a tag that follows from its bytes.</summary>
    public static JsonAnswer Tagged<T>(T value)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, Json.Options);
        return new(bytes) { Tag = EntityTags.OfBytes(bytes) };
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (Location is not null) response.Headers.Location = Location;
        if (Varies) response.Headers.Vary = HeaderNames.Accept;
        if (Tag is not null && EntityTags.AnswersAlready(httpContext, Tag)) return;
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
