namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>What detectors report of one text.</summary>
internal sealed class HitList(ScreenedText text)
{
    /// <summary>A text with more than this is refused anyway, and a hostile one must not cost more than a long one.</summary>
    private const int Most = 1000;

    private readonly List<Hit> _hits = [];

    /// <summary>Everything reported, overlaps among it.</summary>
    internal IReadOnlyList<Hit> All => _hits;

    /// <summary>Reports a place of the normalised text.</summary>
    internal void Add(HitKind kind, int start, int length, Confidence confidence)
    {
        if (_hits.Count < Most)
        {
            _hits.Add(text.Locate(kind, start, length, confidence));
        }
    }
}
