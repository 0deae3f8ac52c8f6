namespace OBI.Phenomenon.Model.Yaml;

/// <summary>Finds what somebody probably meant to write.</summary>
public static class NearestKey
{
    /// <summary>The candidate with the fewest letters to change (Levenshtein 1966), or null when none is near.</summary>
    public static string? To(string written, IEnumerable<string> candidates) =>
        candidates
            .Select(candidate => (Candidate: candidate, Changes: Changes(written, candidate)))
            .Where(pair => pair.Changes < pair.Candidate.Length && pair.Changes <= Math.Max(2, pair.Candidate.Length / 3))
            .OrderBy(pair => pair.Changes)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();

    private static int Changes(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[to.Length];
    }
}
