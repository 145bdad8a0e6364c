using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>
/// Adds what Skia does not write: the outline that readers show beside the pages, the language, and the wish to show the title
/// instead of the file's name. It is appended as an update (ISO 32000-1, 7.5.6): the bytes that Skia wrote stay as they are.
/// </summary>
internal static partial class PdfOutline
{
    /// <summary>The file with its outline.</summary>
    /// <param name="pdf">A PDF as Skia writes it: one plain cross-reference table, objects outside of streams.</param>
    /// <param name="entries">The outline, in order.</param>
    /// <param name="paper">The paper, whose height turns distances from the top into ones from the bottom.</param>
    /// <param name="language">Language tag of the document.</param>
    /// <exception cref="FormatException">The file is not of that form.</exception>
    public static byte[] Append(byte[] pdf, IReadOnlyList<OutlineEntry> entries, Paper paper, string language)
    {
        var file = new PdfText(Encoding.Latin1.GetString(pdf));
        var root = file.Root;
        var catalog = file.Object(root);
        var pages = file.Pages(Number(PagesReference(), catalog)).ToList();
        var first = file.Size;
        var added = new StringBuilder();
        var offsets = new SortedDictionary<int, int>();
        void Add(int number, string body)
        {
            offsets[number] = pdf.Length + added.Length;
            added.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        added.Append('\n');
        var outline = entries.Count == 0 ? "" : $"/Outlines {first} 0 R\n/PageMode /UseOutlines\n";
        Add(root, catalog.TrimEnd()[..^2] + $"\n{outline}/Lang ({language})\n/ViewerPreferences <</DisplayDocTitle true>>\n>>");
        if (entries.Count > 0)
            Add(first, $"<</Type /Outlines\n/First {first + 1} 0 R\n/Last {first + entries.Count} 0 R\n/Count {entries.Count}>>");
        for (var i = 0; i < entries.Count; i++) Add(first + 1 + i, Item(entries, i, first, pages, paper));
        var start = pdf.Length + added.Length;
        added.Append("xref\n");
        foreach (var (number, offset) in offsets) added.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        var size = entries.Count == 0 ? first : first + entries.Count + 1;
        added.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}\n/Root {root} 0 R\n/Info {file.Info} 0 R\n/Prev {file.Start}>>\n");
        added.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(added.ToString())];
    }

    private static string Item(IReadOnlyList<OutlineEntry> entries, int place, int root, List<int> pages, Paper paper)
    {
        var entry = entries[place];
        var title = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(entry.Title));
        var top = (paper.Height - entry.Y + Theme.Gap).ToString("0.##", CultureInfo.InvariantCulture);
        var previous = place > 0 ? $"/Prev {root + place} 0 R\n" : "";
        var next = place + 1 < entries.Count ? $"/Next {root + place + 2} 0 R\n" : "";
        return $"<</Title <FEFF{title}>\n/Parent {root} 0 R\n{previous}{next}/Dest [{pages[entry.Page - 1]} 0 R /XYZ 0 {top} null]>>";
    }

    private static int Number(Regex pattern, string text) => pattern.Match(text) is { Success: true } match
        ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
        : throw new FormatException($"The PDF lacks {pattern}.");

    [GeneratedRegex(@"/Pages (\d+) 0 R")]
    private static partial Regex PagesReference();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex RootReference();

    [GeneratedRegex(@"/Info (\d+) 0 R")]
    private static partial Regex InfoReference();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex SizeEntry();

    [GeneratedRegex(@"startxref\s+(\d+)\s+%%EOF\s*$")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"/Kids\s*\[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();

    /// <summary>The file as text, one character for each byte.</summary>
    private sealed class PdfText
    {
        private const int EntryLength = 20;
        private readonly string _text;
        private readonly int _entries;

        public PdfText(string text)
        {
            _text = text;
            Start = Number(StartOfTable(), text);
            var trailer = text[text.LastIndexOf("trailer", StringComparison.Ordinal)..];
            (Root, Info, Size) = (Number(RootReference(), trailer), Number(InfoReference(), trailer), Number(SizeEntry(), trailer));
            var head = text.IndexOf('\n', text.IndexOf('\n', Start) + 1); // after "xref" and "0 n"
            _entries = head + 1;
        }

        public int Start { get; }

        public int Root { get; }

        public int Info { get; }

        public int Size { get; }

        /// <summary>What stands between obj and endobj.</summary>
        public string Object(int number)
        {
            var offset = int.Parse(_text.AsSpan(_entries + (number * EntryLength), 10), CultureInfo.InvariantCulture);
            var from = _text.IndexOf("obj", offset, StringComparison.Ordinal) + 3;
            return _text[from.._text.IndexOf("endobj", from, StringComparison.Ordinal)];
        }

        /// <summary>Numbers of the page objects under a node of the page tree, in order.</summary>
        public IEnumerable<int> Pages(int node)
        {
            var kids = Kids().Match(Object(node));
            if (!kids.Success) return [node];
            return Reference().Matches(kids.Groups[1].Value).SelectMany(kid => Pages(int.Parse(kid.Groups[1].Value, CultureInfo.InvariantCulture)));
        }
    }
}
