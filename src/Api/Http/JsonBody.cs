using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using Stargate.Economics.Api.Problems;

namespace Stargate.Economics.Api.Http;

/// <summary>
/// Reads a request body as JSON, strictly, and says where it cannot. Repeated members are kept, so that the reader of the
/// scenario can name them; typed binding would keep the last one and say nothing.
/// </summary>
internal static class JsonBody
{
    /// <summary>Largest body, bytes.</summary>
    public const int MostBytes = 1_048_576;

    /// <summary>Deepest nesting of arrays and objects.</summary>
    public const int MostDepth = 64;

    /// <summary>The document, or the problem with it.</summary>
    public static async Task<(JsonDocument? Document, ProblemResult? Problem)> ReadAsync(HttpRequest request, CancellationToken gone)
    {
        if (MediaTypeProblem(request) is { } unsupported) return (null, unsupported);
        var (bytes, problem) = await ReadBytesAsync(request, gone);
        return bytes is null ? (null, problem) : Parse(bytes);
    }

    /// <summary>The same where a body may be left out: no bytes at all are neither a document nor a problem.</summary>
    public static async Task<(JsonDocument? Document, ProblemResult? Problem)> ReadOptionalAsync(HttpRequest request, CancellationToken gone)
    {
        var (bytes, problem) = await ReadBytesAsync(request, gone);
        if (bytes is null) return (null, problem);
        if (bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty) return (null, null);
        return MediaTypeProblem(request) is { } unsupported ? (null, unsupported) : Parse(bytes);
    }

    private static ProblemResult? MediaTypeProblem(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0 && !request.Headers.ContentEncoding.All(coding => coding is "identity"))
            return new(ProblemTypes.UnsupportedMediaType, $"Send the body without Content-Encoding; it says “{Quoted.Short(request.Headers.ContentEncoding.ToString())}”.");
        if (string.IsNullOrEmpty(request.ContentType))
            return new(ProblemTypes.UnsupportedMediaType, "Send the header Content-Type: application/json.");
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var given) || !IsJson(given))
            return new(ProblemTypes.UnsupportedMediaType, $"Send the body as application/json; its Content-Type says “{Quoted.Short(request.ContentType)}”.");
        var charset = HeaderUtilities.RemoveQuotes(given.Charset);
        return charset.Length == 0 || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? null
            : new(ProblemTypes.UnsupportedMediaType, $"Send the body in UTF-8; its charset says “{Quoted.Short(charset.ToString())}”.");
    }

    private static bool IsJson(MediaTypeHeaderValue given) =>
        given.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
        && (given.SubType.Equals("json", StringComparison.OrdinalIgnoreCase) || given.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));

    // Reads one byte more than allowed at most: what the length header says is a claim, and a chunked body makes none.
    private static async Task<(byte[]? Bytes, ProblemResult? Problem)> ReadBytesAsync(HttpRequest request, CancellationToken gone)
    {
        if (request.ContentLength > MostBytes) return (null, TooLarge());
        var bytes = new byte[(int)(request.ContentLength ?? 4_096) + 1];
        var length = 0;
        while (true)
        {
            var read = await request.Body.ReadAsync(bytes.AsMemory(length), gone);
            if (read == 0) return (bytes[..length], null);
            length += read;
            if (length > MostBytes) return (null, TooLarge());
            if (length == bytes.Length) Array.Resize(ref bytes, Math.Min(2 * length, MostBytes + 1));
        }
    }

    private static ProblemResult TooLarge() =>
        new(ProblemTypes.TooLarge, $"The body is larger than {MostBytes:N0} bytes (1 MiB), which is the most that is read.");

    private static (JsonDocument?, ProblemResult?) Parse(byte[] given)
    {
        // A byte order mark is no part of JSON, but editors write it and readers may ignore it (RFC 8259, section 8.1).
        var bytes = given.AsMemory(given.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        if (bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
            return (null, Unreadable("The body is empty. Send JSON; the examples at /swagger run as they stand.", new(1, 1)));
        if (!Utf8.IsValid(bytes.Span))
            return (null, Unreadable("The body is not UTF-8 from here on.", TextPosition.OfByte(bytes.Span, ValidBytes(bytes.Span))));
        try
        {
            return FirstFault(bytes.Span) is { } fault ? (null, fault) : (JsonDocument.Parse(bytes, new() { MaxDepth = MostDepth }), null);
        }
        catch (JsonException fault)
        {
            return (null, Unreadable(Plain(fault), TextPosition.OfLine(bytes.Span, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0)));
        }
    }

    // What the parser lets through or words for programmers: depth, and escapes that are half a character ("\ud800"), which
    // would throw only when somebody reads the text.
    private static ProblemResult? FirstFault(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostDepth + 1 });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= MostDepth)
                return Unreadable($"The body nests deeper than {MostDepth} levels.", TextPosition.OfByte(bytes, (int)reader.TokenStartIndex));
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped) continue;
            if (HasLoneSurrogate(reader.ValueSpan))
                return Unreadable("This text has an escape that is half a character.", TextPosition.OfByte(bytes, (int)reader.TokenStartIndex));
        }
        return null;
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<byte> escaped)
    {
        var high = false;
        for (var i = 0; i < escaped.Length; i++)
        {
            var unit = 0;
            if (escaped[i] == '\\' && escaped[++i] == 'u')
            {
                unit = int.Parse(escaped.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                i += 4;
            }
            if (high != char.IsLowSurrogate((char)unit)) return true;
            high = char.IsHighSurrogate((char)unit);
        }
        return high;
    }

    private static int ValidBytes(ReadOnlySpan<byte> bytes)
    {
        Span<char> chars = stackalloc char[512];
        var valid = 0;
        while (Utf8.ToUtf16(bytes[valid..], chars, out var read, out _, replaceInvalidSequences: false) is var status)
        {
            valid += read;
            if (status != System.Buffers.OperationStatus.DestinationTooSmall) break;
        }
        return valid;
    }

    // The parser's sentence without the position, which is given in members of its own, and without advice to programmers.
    private static string Plain(JsonException fault)
    {
        var message = fault.Message;
        foreach (var tail in (string[])[" LineNumber:", " Change the reader options"])
        {
            var cut = message.IndexOf(tail, StringComparison.Ordinal);
            if (cut >= 0) message = message[..cut];
        }
        return message;
    }

    private static ProblemResult Unreadable(string why, TextPosition at) =>
        new(ProblemTypes.UnreadableJson, $"Line {at.Line}, position {at.Column}: {why}") { Line = at.Line, Position = at.Column };
}
