using System.Numerics;
using System.Runtime.Intrinsics;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>
/// Sobol' points with hash-based Owen scrambling: numbers that fill the unit cube more evenly than random ones, so that an ensemble
/// settles sooner. Each coordinate depends on seed, dimension and index alone, so order and threads cannot matter. Points
/// 0 to 2^m − 1 form a net: each of 2^m equal parts of the unit interval holds exactly one of them, in every dimension.
/// </summary>
/// <remarks>
/// Sobol' (1967), On the distribution of points in a cube and the approximate evaluation of integrals, USSR Computational
/// Mathematics and Mathematical Physics 7(4); Laine and Karras (2011), Stratified sampling for stochastic transparency, Computer
/// Graphics Forum 30(4); Burley (2020), Practical hash-based Owen scrambling, Journal of Computer Graphics Techniques 9(4).
/// </remarks>
public static class Sobol
{
    /// <summary>Dimensions that are digital nets; from here on a coordinate is a plain hash of seed, dimension and index, uniform but
    /// no more even than random numbers.</summary>
    public const int NetDimensions = DirectionNumbers.Dimensions;

    private const int BlockSize = 16;
    private const double TwoToMinus32 = 1.0 / (1L << 32);
    private const double TwoTo52 = 1L << 52;
    private const ulong TwoTo52Bits = 0x4330_0000_0000_0000;

    /// <summary>One coordinate of one point.</summary>
    /// <param name="seed">Chooses the scrambling; any value.</param>
    /// <param name="dimension">Coordinate, from 0.</param>
    /// <param name="index">Point, from 0.</param>
    /// <returns>A number in the open interval from 0 to 1, an odd multiple of 2^−33.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Dimension or index is negative.</exception>
    public static double Uniform(ulong seed, int dimension, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var key = Hash.Of(seed, (ulong)dimension);
        return dimension < NetDimensions
            ? Scrambled(Digits(DirectionNumbers.Of(dimension), index), (uint)key)
            : Independent(key, index);
    }

    /// <summary>One coordinate of consecutive points: element i is <see cref="Uniform"/> at firstIndex + i, bit for bit.</summary>
    /// <param name="seed">Chooses the scrambling; any value.</param>
    /// <param name="dimension">Coordinate, from 0.</param>
    /// <param name="firstIndex">Point of the first element, from 0.</param>
    /// <param name="uniforms">Filled with numbers in the open interval from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Dimension or index is negative, or the last index overflows.</exception>
    public static void Fill(ulong seed, int dimension, int firstIndex, Span<double> uniforms)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfNegative(firstIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstIndex, int.MaxValue - uniforms.Length);
        var key = Hash.Of(seed, (ulong)dimension);
        if (dimension >= NetDimensions)
        {
            for (var i = 0; i < uniforms.Length; i++) uniforms[i] = Independent(key, firstIndex + i);
            return;
        }
        var columns = DirectionNumbers.Of(dimension);
        var lead = Math.Min(-firstIndex & (BlockSize - 1), uniforms.Length);
        FillSingly(columns, (uint)key, firstIndex, uniforms[..lead]);
        var inBlocks = (uniforms.Length - lead) & -BlockSize;
        FillBlocks(columns, (uint)key, firstIndex + lead, uniforms.Slice(lead, inBlocks));
        FillSingly(columns, (uint)key, firstIndex + lead + inBlocks, uniforms[(lead + inBlocks)..]);
    }

    /// <summary>The coordinate before scrambling, 0 to 1 exclusive; point 0 is the origin.</summary>
    internal static double Unscrambled(int dimension, int index) =>
        ReverseBits(Vector512.Create(Digits(DirectionNumbers.Of(dimension), index)))[0] * TwoToMinus32;

    private static void FillSingly(ReadOnlySpan<uint> columns, uint key, int firstIndex, Span<double> uniforms)
    {
        for (var i = 0; i < uniforms.Length; i++) uniforms[i] = Scrambled(Digits(columns, firstIndex + i), key);
    }

    private static void FillBlocks(ReadOnlySpan<uint> columns, uint key, int firstIndex, Span<double> uniforms)
    {
        if (uniforms.IsEmpty) return;
        Span<uint> pattern = stackalloc uint[BlockSize];
        for (var i = 0; i < BlockSize; i++) pattern[i] = Digits(columns, i);
        var digits = Vector512.Create<uint>(pattern) ^ Vector512.Create(Digits(columns, firstIndex));
        var block = (uint)firstIndex / BlockSize;
        for (var start = 0; start < uniforms.Length; start += BlockSize)
        {
            Store(Scrambled(digits, key), uniforms.Slice(start, BlockSize));
            // Going on by one turns the run of ones at the end of the block's number to zeros, and the zero before it to one.
            var turned = BitOperations.TrailingZeroCount(++block);
            var change = 0u;
            for (var bit = 0; bit <= turned; bit++) change ^= columns[bit + 4];
            digits ^= Vector512.Create(change);
        }
    }

    // The exclusive or of the columns at which the index has a bit, bit 0 being worth one half.
    private static uint Digits(ReadOnlySpan<uint> columns, int index)
    {
        var digits = 0u;
        for (var rest = (uint)index; rest != 0; rest &= rest - 1) digits ^= columns[BitOperations.TrailingZeroCount(rest)];
        return digits;
    }

    private static double Scrambled(uint digits, uint key) => Middle(Scrambled(Vector512.CreateScalar(digits), key)[0]);

    // Each step lets a bit depend on itself and the bits below it only, which are the more significant digits.
    private static Vector512<uint> Scrambled(Vector512<uint> digits, uint key)
    {
        digits += Vector512.Create(key);
        digits ^= digits * 0x6C50_B47C;
        digits ^= digits * 0xB82F_1E52;
        digits ^= digits * 0xC7AF_E638;
        digits ^= digits * 0x8D22_F6E6;
        return ReverseBits(digits);
    }

    private static Vector512<uint> ReverseBits(Vector512<uint> bits)
    {
        bits = ((bits >>> 1) & Vector512.Create(0x5555_5555u)) | ((bits & Vector512.Create(0x5555_5555u)) << 1);
        bits = ((bits >>> 2) & Vector512.Create(0x3333_3333u)) | ((bits & Vector512.Create(0x3333_3333u)) << 2);
        bits = ((bits >>> 4) & Vector512.Create(0x0F0F_0F0Fu)) | ((bits & Vector512.Create(0x0F0F_0F0Fu)) << 4);
        bits = ((bits >>> 8) & Vector512.Create(0x00FF_00FFu)) | ((bits & Vector512.Create(0x00FF_00FFu)) << 8);
        return (bits >>> 16) | (bits << 16);
    }

    private static void Store(Vector512<uint> fractions, Span<double> uniforms)
    {
        var (lower, upper) = Vector512.Widen(fractions);
        Middle(lower).CopyTo(uniforms);
        Middle(upper).CopyTo(uniforms[Vector512<double>.Count..]);
    }

    // Setting the mantissa of 2^52 converts exactly on every machine, with or without an instruction for it.
    private static Vector512<double> Middle(Vector512<ulong> fractions) =>
        (((fractions | Vector512.Create(TwoTo52Bits)).AsDouble() - Vector512.Create(TwoTo52)) + Vector512.Create(0.5)) * TwoToMinus32;

    private static double Middle(uint fraction) => (fraction + 0.5) * TwoToMinus32;

    private static double Independent(ulong key, int index) => Middle((uint)(Hash.Of(key, (ulong)index) >> 32));
}
