namespace Stargate.Economics.Models.Scenarios;

/// <summary>How many letters must change to make one word of another (Levenshtein 1966), for advice on misspelt words.</summary>
public static class EditDistance
{
    /// <summary>Insertions, deletions and replacements between two words, whatever their case.</summary>
    public static int Between(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
