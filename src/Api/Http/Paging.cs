using System.Globalization;
using Stargate.Economics.Api.Contracts;

namespace Stargate.Economics.Api.Http;

/// <summary>
/// Pages of a list that grows at its end. A page says where the next one begins; the caller hands that back as it is. Rows have
/// numbers that only grow, so whoever goes through all pages meets every row that was there at the start exactly once, and
/// those added meanwhile at the end.
/// </summary>
/// <param name="After">Number after which the page begins; 0 for the first page.</param>
/// <param name="Size">Most items on the page.</param>
internal sealed record Paging(long After, int Size)
{
    private const int UsualSize = 100;
    private const int MostSize = 500;
    private const char Mark = 'c';

    /// <summary>How many items a page has.</summary>
    public static readonly QueryParameter Limit = new(
        "limit", $"Most items on a page; {UsualSize} where left out.", $"a whole number from 1 to {MostSize}", text => SizeOf(text) is not null, Example: "20");

    /// <summary>Where a page begins.</summary>
    public static readonly QueryParameter Cursor = new(
        "cursor", "Where the page begins: the next of the page before it. The first page has none.", "the next of the page before it", text => NumberOf(text) is not null, Example: "c100");

    /// <summary>One more than the page has, to learn whether there is another.</summary>
    public int Rows => Size + 1;

    /// <summary>The page that the query string asks for; it has been checked.</summary>
    public static Paging Of(HttpRequest request) =>
        new(NumberOf(request.Query["cursor"].ToString()) ?? 0, SizeOf(request.Query["limit"].ToString()) ?? UsualSize);

    /// <summary>The page as told.</summary>
    /// <param name="rows">Up to <see cref="Rows"/> rows.</param>
    /// <param name="number">The number of a row.</param>
    /// <param name="item">A row as told.</param>
    public Listing<TItem> Tell<TRow, TItem>(IReadOnlyList<TRow> rows, Func<TRow, long> number, Func<TRow, TItem> item) => new(
        [.. rows.Take(Size).Select(item)],
        rows.Count > Size ? string.Create(CultureInfo.InvariantCulture, $"{Mark}{number(rows[Size - 1])}") : null);

    private static int? SizeOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= MostSize ? size : null;

    private static long? NumberOf(string text) =>
        text.Length > 1 && text[0] == Mark && long.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
