using System.Buffers;

namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>Words that tell what stands beside them.</summary>
internal sealed class ContextWords
{
    private const int Before = 48;
    private const int After = 24;

    private readonly string[] _words;
    private readonly SearchValues<string> _any;

    internal ContextWords(params string[] words)
    {
        _words = words;
        _any = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether one of the words stands near a place: in the 48 characters before it or the 24 after it, not within a longer word.</summary>
    internal bool IsNear(ScreenedText text, int start, int length)
    {
        var places = text.PlacesOf(this);
        for (var at = From(places, start - Before); at < places.Count && places[at].Start < start; at++)
        {
            if (places[at].End <= start)
            {
                return true;
            }
        }

        for (var at = From(places, start + length); at < places.Count && places[at].Start < start + length + After; at++)
        {
            if (places[at].End <= start + length + After)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the words stand in a text, in order; of those that begin at one place the shortest.</summary>
    internal List<(int Start, int End)> In(string text)
    {
        List<(int, int)> places = [];
        for (var from = 0; from < text.Length && text.AsSpan(from).IndexOfAny(_any) is var ahead and >= 0; from += ahead + 1)
        {
            var start = from + ahead;
            if ((start == 0 || !char.IsLetter(text[start - 1])) && EndAt(text, start) is { } end)
            {
                places.Add((start, end));
            }
        }

        return places;
    }

    private int? EndAt(string text, int start)
    {
        var end = int.MaxValue;
        foreach (var word in _words)
        {
            var to = start + word.Length;
            if (to < end && text.AsSpan(start).StartsWith(word, StringComparison.OrdinalIgnoreCase) && (to == text.Length || !char.IsLetter(text[to])))
            {
                end = to;
            }
        }

        return end == int.MaxValue ? null : end;
    }

    private static int From(List<(int Start, int End)> places, int start)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
