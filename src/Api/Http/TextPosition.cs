using System.Text;

namespace Stargate.Economics.Api.Http;

/// <summary>A place in a text, as an editor counts it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Character in the line, from 1.</param>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place of a byte in UTF-8 text.</summary>
    public static TextPosition OfByte(ReadOnlySpan<byte> text, int index)
    {
        var before = text[..Math.Clamp(index, 0, text.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>The place of a byte that is given by its line and its byte within the line, both from 0.</summary>
    public static TextPosition OfLine(ReadOnlySpan<byte> text, long line, long byteInLine)
    {
        var start = 0;
        for (var passed = 0L; passed < line; passed++)
        {
            var next = text[start..].IndexOf((byte)'\n');
            if (next < 0) break;
            start += next + 1;
        }
        return OfByte(text, start + (int)Math.Min(byteInLine, text.Length - start));
    }
}
