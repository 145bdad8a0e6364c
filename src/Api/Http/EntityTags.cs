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

    /// <summary>Whether a change is meant for this representation (If-Match names it).</summary>
    public static bool IsMeant(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfMatch.Any(meant => meant.Equals(EntityTagHeaderValue.Any) || meant.Compare(tag, useStrongComparison: true));

    /// <summary>A tag of this text, which is of letters, digits and punctuation without quotation marks.</summary>
    public static EntityTagHeaderValue Of(string text) => new($"\"{text}\"");

    /// <summary>A tag that follows from these texts, whatever letters they hold.</summary>
    public static EntityTagHeaderValue Of(params ReadOnlySpan<string?> texts) =>
        Of(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts))).AsSpan(0, 16)));
}
