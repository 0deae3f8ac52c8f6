using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Words;

/// <summary>The words of summaries as one more field of many labels: those neither rare nor in most summaries.</summary>
/// <remarks>A word counts once for each summary, whatever its case; a summary without text is a field that was not observed.</remarks>
public sealed class SummaryWords
{
    /// <summary>Below this share of the summaries a word says too little of any pattern.</summary>
    private const double LeastShare = 0.02;

    /// <summary>Above this share a word belongs to the language.</summary>
    private const double MostShare = 0.5;

    private const int LeastSummaries = 5;

    private readonly ImmutableSortedDictionary<string, int> _places;

    /// <summary>Chooses the words.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="summaries">The summaries of all signals; empty ones do not count.</param>
    public SummaryWords(string name, IEnumerable<string> summaries)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var written = 0;
        foreach (var words in summaries.Select(Words).Where(words => words.Count > 0))
        {
            written++;
            foreach (var word in words)
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        Field = new ProfileField(name, FieldKind.Multiple, [.. counts.Where(word => word.Value >= Math.Max(LeastSummaries, LeastShare * written) && word.Value <= MostShare * written).Select(word => word.Key)]);
        _places = Field.Labels.Select((word, place) => KeyValuePair.Create(word, place)).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>The field; it has no labels when no word is common enough, and is then best left out.</summary>
    public ProfileField Field { get; }

    /// <summary>Whether a summary has text, so that the field is observed.</summary>
    public static bool IsObserved(string summary) => Words(summary).Count > 0;

    /// <summary>The places in <see cref="Field"/> of the words of a summary, ascending.</summary>
    public ImmutableArray<int> Of(string summary) =>
        [.. Words(summary).Where(_places.ContainsKey).Select(word => _places[word]).Order()];

    private static HashSet<string> Words(string summary)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var at = 0; at <= summary.Length; at++)
        {
            var isLetter = at < summary.Length && char.IsLetter(summary[at]);
            if (isLetter && start < 0)
            {
                start = at;
            }
            else if (!isLetter && start >= 0)
            {
                words.Add(summary[start..at].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }
}
