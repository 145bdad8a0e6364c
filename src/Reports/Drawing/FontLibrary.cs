using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>
/// Finds the family that reports are set in. Skia without its system libraries sees no installed fonts, so the folders of the
/// system are searched here, once, when first needed.
/// </summary>
/// <param name="configuredFolder">A folder searched before the system's, whose fonts need no known name; or null.</param>
/// <param name="systemFolders">Folders searched after it; the system's unless told otherwise.</param>
/// <param name="family">A known family that comes before all others, or null.</param>
internal sealed class FontLibrary(string? configuredFolder, IReadOnlyList<string>? systemFolders = null, string? family = null)
{
    private const uint GlyphOutlines = 0x676C7966; // 'glyf'
    private const uint Variations = 0x66766172; // 'fvar'

    /// <summary>Families in order of preference, each with the file names of its regular and its bold face.</summary>
    private static readonly (string Family, string[] Regular, string[] Bold)[] s_families =
    [
        ("Inter", ["inter-regular.ttf", "inter-regular.otf"], ["inter-bold.ttf", "inter-bold.otf"]),
        ("Noto Sans", ["notosans-regular.ttf", "notosans-regular.otf"], ["notosans-bold.ttf", "notosans-bold.otf"]),
        ("Liberation Sans", ["liberationsans-regular.ttf"], ["liberationsans-bold.ttf"]),
        ("DejaVu Sans", ["dejavusans.ttf"], ["dejavusans-bold.ttf"]),
        ("Segoe UI", ["segoeui.ttf"], ["segoeuib.ttf"]),
        ("Helvetica Neue", ["helveticaneue.ttc"], ["helveticaneue.ttc"]),
        ("Arial", ["arial.ttf"], ["arialbd.ttf", "arial bold.ttf"]),
    ];

    private readonly Lazy<FontPair?> _pair = new(() => Find(configuredFolder, systemFolders ?? SystemFolders(), family));

    /// <summary>The family, or what to install.</summary>
    public FontStatus Status => _pair.Value is { } pair
        ? new(true, pair.Family, null)
        : new(false, null,
            "No font for reports was found: install one of the packages fonts-inter, fonts-noto-core, fonts-liberation or "
            + "fonts-dejavu-core, or configure a folder with a regular and a bold face of one family.");

    /// <summary>The faces.</summary>
    /// <exception cref="FontMissingException">There are none.</exception>
    public FontPair Require() => _pair.Value ?? throw new FontMissingException(Status.Reason!);

    private static FontPair? Find(string? configuredFolder, IReadOnlyList<string> systemFolders, string? family)
    {
        if (configuredFolder is not null)
        {
            var files = FontFiles([configuredFolder]);
            if ((FindKnown(files, family) ?? FindAny(files)) is { } configured) return configured;
        }

        return FindKnown(FontFiles(systemFolders), family);
    }

    private static FontPair? FindKnown(IReadOnlyList<string> files, string? preferred)
    {
        var found = s_families.Select(family => Load(family, files)).OfType<FontPair>().ToList();

        // TrueType outlines are embedded as a font; others only as drawings of each glyph, which screens show less well.
        return found.Find(pair => pair.Family == preferred) ?? found.Find(pair => HasTable(pair.Regular.Typeface, GlyphOutlines)) ?? found.FirstOrDefault();
    }

    private static string[] SystemFolders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            "/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts"),
            @"C:\Windows\Fonts", "/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library/Fonts"),
        ];
    }

    /// <summary>Font files under the folders, in an order that does not depend on the file system.</summary>
    private static List<string> FontFiles(IEnumerable<string> folders)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return
        [
            .. folders.Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*", everywhere)
                    .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".ttf" or ".otf" or ".ttc")
                    .Order(StringComparer.Ordinal)),
        ];
    }

    private static FontPair? Load((string Family, string[] Regular, string[] Bold) family, IReadOnlyList<string> files)
    {
        var regular = Faces(files, family.Regular).FirstOrDefault(IsRegular);
        var bold = Faces(files, family.Bold).FirstOrDefault(IsBold);
        return regular is null || bold is null ? null : new(family.Family, new(regular), new(bold));
    }

    private static FontPair? FindAny(IReadOnlyList<string> files)
    {
        var faces = files.SelectMany(FacesOf).GroupBy(face => face.FamilyName).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var family in faces)
        {
            if (family.FirstOrDefault(IsRegular) is { } regular && family.FirstOrDefault(IsBold) is { } bold)
                return new(family.Key, new(regular), new(bold));
        }

        return null;
    }

    private static IEnumerable<SKTypeface> Faces(IReadOnlyList<string> files, string[] names) =>
        names.SelectMany(name => files.Where(file => Path.GetFileName(file).Equals(name, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(FacesOf);

    private static IEnumerable<SKTypeface> FacesOf(string file)
    {
        var faces = file.EndsWith(".ttc", StringComparison.OrdinalIgnoreCase) ? 16 : 1;
        for (var index = 0; index < faces; index++)
        {
            if (SKTypeface.FromFile(file, index) is not { } face) yield break;
            yield return face;
        }
    }

    private static bool IsRegular(SKTypeface face) => face.FontWeight == 400 && IsPlain(face);

    private static bool IsBold(SKTypeface face) => face.FontWeight is >= 600 and <= 800 && IsPlain(face);

    /// <summary>Upright, of normal width and not variable: a variable font has no bold face of its own to embed.</summary>
    private static bool IsPlain(SKTypeface face) =>
        face.FontSlant == SKFontStyleSlant.Upright && face.FontWidth == (int)SKFontStyleWidth.Normal && !HasTable(face, Variations);

    private static bool HasTable(SKTypeface face, uint tag) => face.GetTableTags().Contains(tag);
}
