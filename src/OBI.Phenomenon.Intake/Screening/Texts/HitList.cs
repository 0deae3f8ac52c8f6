namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>What detectors report of one text.</summary>
internal sealed class HitList(ScreenedText text)
{
    private readonly List<Hit> _hits = [];

    /// <summary>Everything reported, overlaps among it.</summary>
    internal IReadOnlyList<Hit> All => _hits;

    /// <summary>Reports a place of the normalised text.</summary>
    internal void Add(HitKind kind, int start, int length, Confidence confidence) => _hits.Add(text.Locate(kind, start, length, confidence));
}
