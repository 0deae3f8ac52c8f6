using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>Events found against events planted.</summary>
/// <remarks>
/// An event is found when the kind is equal, the quarter is within 1 (2 for growth and decline) and a pattern of one side is the same; each
/// planted event is found once. Every other event is a false alarm.
/// </remarks>
internal readonly record struct EventScore(int Planted, int Found, int False)
{
    internal double Precision => Found + False == 0 ? 1 : (double)Found / (Found + False);

    internal double Recall => Planted == 0 ? 1 : (double)Found / Planted;

    internal double F1 => Planted + Found + False == 0 ? 1 : 2.0 * Found / (Found + False + Planted);

    public static EventScore operator +(EventScore left, EventScore right) => new(left.Planted + right.Planted, left.Found + right.Found, left.False + right.False);

    internal static EventScore Of(IReadOnlyList<TrackedEvent> planted, IReadOnlyList<TrackedEvent> found)
    {
        var left = planted.ToList();
        var hits = found.Count(change => left.FindIndex(truth => IsSame(truth, change)) is var place && place >= 0 && RemoveAt(left, place));
        return new EventScore(planted.Count, hits, found.Count - hits);
    }

    private static bool RemoveAt(List<TrackedEvent> events, int place)
    {
        events.RemoveAt(place);
        return true;
    }

    private static bool IsSame(TrackedEvent truth, TrackedEvent found) =>
        truth.Kind == found.Kind
        && Math.Abs(truth.Period - found.Period) <= (truth.Kind is LifeCycleKind.Growing or LifeCycleKind.Shrinking ? 2 : 1)
        && (truth.Sources.Intersect(found.Sources).Any() || truth.Targets.Intersect(found.Targets).Any());
}
