using System.Numerics;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>The generator matrices of the Sobol' points, made as far as somebody asks and then kept.</summary>
/// <remarks>
/// Bratley and Fox (1988), Algorithm 659, ACM Transactions on Mathematical Software 14(1), for the recurrence. The first
/// dimensions start from <see cref="JoeKuo"/>; every later one takes, of a fixed list of hashed candidates, the one that adds
/// least expected squared correlation with all the dimensions before it (see <see cref="PairQuality"/>). Plain hashed numbers
/// would leave one pair in a thousand correlated by 0.75 at 2,048 draws, which a share of variance must not be.
/// </remarks>
internal static class DirectionNumbers
{
    /// <summary>Bits of a coordinate and of an index: columns and rows of a generator matrix.</summary>
    public const int Bits = 32;

    /// <summary>Dimensions that have a primitive polynomial of degree 15 or less, and the van der Corput sequence before them.</summary>
    public const int Dimensions = 3_667;

    private const int HighestDegree = 15;
    private const int CandidatesPerDimension = 64;
    private const ulong CandidateKey = 0x53_74_61_72_67_61_74_65;

    private static readonly Lock s_growing = new();
    private static readonly IEnumerator<uint> s_polynomials = PrimitivePolynomials.UpTo(HighestDegree).GetEnumerator();
    private static readonly PairQuality s_pairs = new();
    private static volatile uint[] s_columns = [];
    private static int s_published;

    /// <summary>The 32 columns of one dimension's matrix: the coordinate of point k is the exclusive or of the columns at which k
    /// has a bit. Coordinates are bit-reversed: bit 0 is worth one half.</summary>
    /// <param name="dimension">0 to <see cref="Dimensions"/> − 1.</param>
    public static ReadOnlySpan<uint> Of(int dimension)
    {
        var columns = s_columns;
        if (columns.Length < (dimension + 1) * Bits) columns = Grow(dimension + 1);
        return columns.AsSpan(dimension * Bits, Bits);
    }

    private static uint[] Grow(int needed)
    {
        lock (s_growing)
        {
            var done = s_columns.Length / Bits;
            if (done >= needed) return s_columns;
            var goal = Math.Min(Dimensions, Math.Max(needed, 2 * done));
            var columns = new uint[goal * Bits];
            s_columns.CopyTo(columns, 0);
            for (var dimension = done; dimension < goal; dimension++) Next(dimension, columns.AsSpan(dimension * Bits, Bits));
            return s_columns = columns;
        }
    }

    private static void Next(int dimension, Span<uint> columns)
    {
        if (dimension == 0)
        {
            for (var column = 0; column < Bits; column++) columns[column] = 1u << column;
        }
        else
        {
            s_polynomials.MoveNext();
            var polynomial = s_polynomials.Current;
            var degree = BitOperations.Log2(polynomial);
            if (s_published + degree <= JoeKuo.InitialNumbers.Length)
            {
                for (var i = 0; i < degree; i++) columns[i] = Reversed(JoeKuo.InitialNumbers[s_published + i], i);
                s_published += degree;
            }
            else
            {
                Choose(dimension, polynomial, columns);
            }
            Continue(columns, degree, Bits, polynomial);
        }
        s_pairs.Add(columns);
    }

    private static void Choose(int dimension, uint polynomial, Span<uint> columns)
    {
        var degree = BitOperations.Log2(polynomial);
        Span<uint> candidate = stackalloc uint[Bits];
        var best = long.MaxValue;
        for (var attempt = 0; attempt < CandidatesPerDimension; attempt++)
        {
            for (var i = 0; i < degree; i++)
            {
                var hash = Hash.Of(CandidateKey, (ulong)(((((long)dimension * CandidatesPerDimension) + attempt) * Bits) + i));
                candidate[i] = Reversed((uint)(hash >> 32) & ((1u << (i + 1)) - 1) | 1, i);
            }
            Continue(candidate, degree, PairQuality.Columns, polynomial);
            var cost = s_pairs.Cost(candidate);
            if (cost >= best) continue;
            best = cost;
            candidate[..degree].CopyTo(columns);
        }
    }

    // m_i stands for the binary fraction m_i / 2^i, whose first digit is bit 0 here.
    private static uint Reversed(uint initialNumber, int column) => ReverseBits(initialNumber << (Bits - 1 - column));

    private static void Continue(Span<uint> columns, int degree, int end, uint polynomial)
    {
        for (var column = degree; column < end; column++)
        {
            var earlier = columns[column - degree];
            var next = earlier ^ (earlier << degree);
            for (var back = 1; back < degree; back++)
                if (((polynomial >> (degree - back)) & 1) != 0) next ^= columns[column - back];
            columns[column] = next;
        }
    }

    private static uint ReverseBits(uint value)
    {
        var reversed = 0u;
        for (var bit = 0; bit < Bits; bit++) reversed |= ((value >> bit) & 1) << (Bits - 1 - bit);
        return reversed;
    }
}
