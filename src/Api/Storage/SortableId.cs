using System.Security.Cryptography;

namespace Stargate.Economics.Api.Storage;

/// <summary>Ids that sort by the time they were made and cannot be guessed: 48 bits of time, 80 random ones, in base 32 (as ULID does).</summary>
internal static class SortableId
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A new id of 26 characters.</summary>
    public static string At(DateTimeOffset now)
    {
        Span<byte> random = stackalloc byte[10];
        RandomNumberGenerator.Fill(random);
        var bits = (UInt128)(ulong)now.ToUnixTimeMilliseconds() << 80;
        for (var i = 0; i < random.Length; i++) bits |= (UInt128)random[i] << (8 * i);
        return Text(bits);
    }

    /// <summary>The first 128 bits of a digest, in the same letters.</summary>
    public static string Of(ReadOnlySpan<byte> digest) => Text(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(digest));

    private static string Text(UInt128 bits) => string.Create(26, bits, (text, rest) =>
    {
        for (var i = text.Length - 1; i >= 0; i--, rest >>= 5) text[i] = Digits[(int)(rest & 31)];
    });
}
