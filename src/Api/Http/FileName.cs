using System.Text;

namespace Stargate.Economics.Api.Http;

/// <summary>Names of files that every file system and header takes.</summary>
internal static class FileName
{
    private const int MostLetters = 60;

    /// <summary>A scenario's name as the beginning of a file name.</summary>
    public static string Of(string name) => Slug(name) is { Length: > 0 } slug ? slug : "scenario";

    /// <summary>Letters and digits of ASCII and dots, everything else one hyphen; empty where nothing is left.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text)
        {
            if (slug.Length == MostLetters) break;
            if (char.IsAsciiLetterOrDigit(letter) || letter == '.') slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-', '.');
    }
}
