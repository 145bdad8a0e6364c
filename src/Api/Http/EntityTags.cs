using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Stargate.Economics.Api.Http;

/// <summary>Strong entity tags: equal tags mean equal bytes.</summary>
internal static class EntityTags
{
    /// <summary>Whether a reader already has this representation (If-None-Match names it).</summary>
    public static bool IsKnownToReader(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));

    /// <summary>Puts a tag on an answer, and ends it with 304 when it is to a reader who has it already.</summary>
    /// <returns>Whether nothing is left to send.</returns>
    public static bool AnswersAlready(HttpContext context, EntityTagHeaderValue tag)
    {
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsGet(context.Request.Method) || !IsKnownToReader(context.Request, tag)) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>Whether a change is meant for this representation (If-Match names it).</summary>
    public static bool IsMeant(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfMatch.Any(meant => meant.Equals(EntityTagHeaderValue.Any) || meant.Compare(tag, useStrongComparison: true));

    /// <summary>A tag of this text, which is of letters, digits and punctuation without quotation marks.</summary>
    public static EntityTagHeaderValue Of(string text) => new($"\"{text}\"");

    /// <summary>A tag that follows from the answer itself.</summary>
    public static EntityTagHeaderValue OfBytes(ReadOnlySpan<byte> bytes) => Of(Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16)));

    /// <summary>A tag that follows from these texts, whatever letters they hold.</summary>
    public static EntityTagHeaderValue Of(params ReadOnlySpan<string?> texts) =>
        Of(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts))).AsSpan(0, 16)));
}
