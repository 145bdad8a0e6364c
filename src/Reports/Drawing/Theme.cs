using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>
/// Every size, colour and gap of the reports. Colours of data follow Okabe and Ito (2008), which readers with colour-blindness
/// can tell apart; neighbours in a stack also differ in lightness, so that they survive a black-and-white printer.
/// </summary>
internal static class Theme
{
    public const float MarginSide = 64;
    public const float MarginTop = 70;
    public const float MarginBottom = 64;

    /// <summary>Width between the margins of A4, for which charts are laid out.</summary>
    public const float TextWidth = 467;

    public const float HeaderLine = 40;
    public const float FooterLine = 44;

    public const float GapSmall = 5;
    public const float Gap = 11;
    public const float GapLarge = 20;
    public const float GapSection = 28;

    public const float HairLine = 0.5f;
    public const float Line = 1.1f;
    public const float CellPaddingX = 5;
    public const float CellPaddingY = 2.8f;
    public const float Inset = 11;

    public static readonly SKColor Navy = SKColor.Parse("#10253F");
    public static readonly SKColor Ink = SKColor.Parse("#1F2933");
    public static readonly SKColor Muted = SKColor.Parse("#5C6875");
    public static readonly SKColor Rule = SKColor.Parse("#CDD4DC");
    public static readonly SKColor HairRule = SKColor.Parse("#E3E8ED");
    public static readonly SKColor Panel = SKColor.Parse("#F3F6F9");
    public static readonly SKColor White = SKColors.White;
    public static readonly SKColor Accent = SKColor.Parse("#0072B2");
    public static readonly SKColor RangeBand = SKColor.Parse("#A9CFE8");
    public static readonly SKColor OuterBand = SKColor.Parse("#DCEBF6");
    public static readonly SKColor AtLow = SKColor.Parse("#7CC4EE");
    public static readonly SKColor AtHigh = SKColor.Parse("#0072B2");
    public static readonly SKColor TargetMark = SKColor.Parse("#B4480A");
    public static readonly SKColor CoverMuted = SKColor.Parse("#B9C7D8");

    public static readonly SKColor Facility = SKColor.Parse("#0072B2");
    public static readonly SKColor It = SKColor.Parse("#E9A820");

    public static readonly SKColor Planning = SKColor.Parse("#C3CAD2");
    public static readonly SKColor Construction = SKColor.Parse("#C4560B");
    public static readonly SKColor FitOut = SKColor.Parse("#7CC4EE");
    public static readonly SKColor Commissioning = SKColor.Parse("#5B3A6E");
    public static readonly SKColor Operations = SKColor.Parse("#1D9E78");

    public static readonly SKColor Direct = SKColor.Parse("#10253F");
    public static readonly SKColor Indirect = SKColor.Parse("#3C8DC0");
    public static readonly SKColor Induced = SKColor.Parse("#BFD9EA");

    public static readonly SKColor Gross = SKColor.Parse("#AEB8C2");
    public static readonly SKColor Attributable = SKColor.Parse("#0072B2");
    public static readonly SKColor Displaced = SKColor.Parse("#C4560B");
    public static readonly SKColor Net = SKColor.Parse("#10253F");

    public static readonly SKColor OwnStates = SKColor.Parse("#0072B2");
    public static readonly SKColor RestOfNation = SKColor.Parse("#7CC4EE");
    public static readonly SKColor Abroad = SKColor.Parse("#AEB8C2");

    public static readonly TextStyle CoverTitle = new(30, 37, White, Bold: true);
    public static readonly TextStyle CoverKicker = new(10.5f, 14, CoverMuted, Bold: true);
    public static readonly TextStyle CoverText = new(12.5f, 18, White);
    public static readonly TextStyle Heading = new(21, 27, Navy, Bold: true);
    public static readonly TextStyle SubHeading = new(12.5f, 17, Navy, Bold: true);
    public static readonly TextStyle Lead = new(11, 16, Ink);
    public static readonly TextStyle Body = new(9.4f, 13.8f, Ink);
    public static readonly TextStyle BodyBold = Body with { Bold = true };
    public static readonly TextStyle Caption = new(9, 12.5f, Navy, Bold: true);
    public static readonly TextStyle Cell = new(8.2f, 11, Ink);
    public static readonly TextStyle CellBold = Cell with { Bold = true };
    public static readonly TextStyle CellHead = new(7.8f, 10.4f, Navy, Bold: true);
    public static readonly TextStyle CellSmall = new(6.9f, 9.2f, Muted);
    public static readonly CellStyles Roomy = new(Cell, CellBold, CellHead, CellSmall, CellPaddingY, Airy: true);
    public static readonly CellStyles Dense = new(
        Cell with { Size = 7.2f, Leading = 9.2f }, CellBold with { Size = 7.2f, Leading = 9.2f }, CellHead with { Size = 7.2f, Leading = 9.2f },
        CellSmall with { Size = 6.2f, Leading = 7.8f }, 2, Airy: false);
    public static readonly TextStyle Source = new(7, 9.6f, Muted);
    public static readonly TextStyle Running = new(7.4f, 10, Muted);
    public static readonly TextStyle RunningBold = Running with { Bold = true, Colour = Navy };
    public static readonly TextStyle Chart = new(7.6f, 10, Ink);
    public static readonly TextStyle ChartBold = Chart with { Bold = true };
    public static readonly TextStyle ChartMuted = Chart with { Colour = Muted };
    public static readonly TextStyle SheetName = new(8.4f, 13, Muted, Bold: true);
    public static readonly TextStyle SheetTitle = new(11.5f, 15.5f, Navy, Bold: true);
    public static readonly TextStyle TileLabel = new(8, 10.6f, Muted, Bold: true);
    public static readonly TextStyle TileValue = new(16.5f, 21, Navy, Bold: true);
    public static readonly TextStyle TileNote = new(7.6f, 10.2f, Muted);
    public static readonly TextStyle Code = new(8.2f, 12, Ink);

    /// <summary>Colours for things that have none of their own, in order; neighbours differ in lightness.</summary>
    private static readonly SKColor[] s_others =
    [
        SKColor.Parse("#3F4C5A"), SKColor.Parse("#E9A820"), SKColor.Parse("#5B3A6E"), SKColor.Parse("#D9A3C3"), SKColor.Parse("#7A5C1E"),
    ];

    private static readonly SKColor[] s_ordered =
    [
        SKColor.Parse("#0072B2"), SKColor.Parse("#7CC4EE"), SKColor.Parse("#1D9E78"), SKColor.Parse("#E9A820"), SKColor.Parse("#5B3A6E"),
        SKColor.Parse("#D9A3C3"), SKColor.Parse("#C4560B"), SKColor.Parse("#C3CAD2"),
    ];

    /// <summary>Colour of a supply technology: the same wherever it is drawn.</summary>
    /// <param name="technology">Technology id.</param>
    /// <param name="place">Its place in the list, for ids that have no colour of their own.</param>
    public static SKColor Technology(string technology, int place) => technology switch
    {
        "grid" => SKColor.Parse("#5C6875"),
        var id when id.Contains("solar", StringComparison.Ordinal) => SKColor.Parse("#F2C230"),
        var id when id.Contains("wind", StringComparison.Ordinal) => SKColor.Parse("#56B4E9"),
        var id when id.Contains("simple-cycle", StringComparison.Ordinal) => SKColor.Parse("#F2B48A"),
        var id when id.Contains("reciprocating", StringComparison.Ordinal) => SKColor.Parse("#7A3A08"),
        var id when id.Contains("fuel-cell", StringComparison.Ordinal) => SKColor.Parse("#D9A3C3"),
        var id when id.Contains("gas", StringComparison.Ordinal) => SKColor.Parse("#C4560B"),
        var id when id.Contains("nuclear", StringComparison.Ordinal) => SKColor.Parse("#5B3A6E"),
        var id when id.Contains("hydro", StringComparison.Ordinal) => SKColor.Parse("#0072B2"),
        var id when id.Contains("geothermal", StringComparison.Ordinal) => SKColor.Parse("#1D9E78"),
        _ => s_others[place % s_others.Length],
    };

    /// <summary>Colour of the parts of a stack whose parts have none of their own.</summary>
    /// <param name="place">Place in the stack, lowest 0.</param>
    public static SKColor Ordered(int place) => s_ordered[place % s_ordered.Length];

    /// <summary>Colour of a component's group.</summary>
    /// <param name="group">facility or it.</param>
    public static SKColor Group(string group) => group == "it" ? It : Facility;
}

/// <summary>How the cells of a table look.</summary>
/// <param name="Plain">Text of ordinary rows.</param>
/// <param name="Bold">Text of groups and totals.</param>
/// <param name="Head">Text of the head.</param>
/// <param name="Small">Further lines of a cell.</param>
/// <param name="Padding">Above and below the text.</param>
/// <param name="Airy">Whether columns of numbers get room that is left over, before text does; without text they always do.</param>
internal sealed record CellStyles(TextStyle Plain, TextStyle Bold, TextStyle Head, TextStyle Small, float Padding, bool Airy);
