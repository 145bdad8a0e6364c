using Microsoft.Net.Http.Headers;

namespace Stargate.Economics.Api.Http;

/// <summary>A picture; 304 without a body when the reader has it already, in which case it is not drawn.</summary>
/// <param name="draw">Draws it.</param>
/// <param name="mediaType">Its media type.</param>
/// <param name="fileName">Name under which a browser saves it.</param>
/// <param name="tag">Tag of its bytes.</param>
internal sealed class PictureAnswer(Func<byte[]> draw, string mediaType, string fileName, EntityTagHeaderValue tag) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var known = EntityTags.IsKnownToReader(httpContext.Request, tag);
        var bytes = known ? [] : draw();
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "no-cache";
        if (known)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        // A picture opened by itself in a browser may run nothing and load nothing.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        response.GetTypedHeaders().ContentDisposition = new("inline") { FileName = fileName };
        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
