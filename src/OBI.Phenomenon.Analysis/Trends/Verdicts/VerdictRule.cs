using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Verdicts;

/// <summary>Chooses what is said of a series of which more than one thing could be.</summary>
/// <remarks>
/// What says most comes first: reported for the first time, no longer reported, more or fewer in the period as a whole, in a part of it, and
/// last a shift that may lie behind us.
/// </remarks>
internal static class VerdictRule
{
    private static readonly TrendKind[] Precedence = [TrendKind.Emergent, TrendKind.Ended, TrendKind.Level, TrendKind.Spike, TrendKind.Shift];

    /// <summary>The first of the answers that holds; null when none does.</summary>
    internal static FamilyMember? First(IEnumerable<FamilyMember> members, Func<FamilyMember, bool> holds) =>
        members.Where(holds).OrderBy(member => Array.IndexOf(Precedence, member.Answer.Kind)).FirstOrDefault();

    /// <summary>What an answer says when it holds.</summary>
    internal static TrendVerdict Of(FamilyMember? member) => (member?.Answer.Kind, member?.Answer.Upwards) switch
    {
        (TrendKind.Emergent, _) => TrendVerdict.Emergent,
        (TrendKind.Ended, _) => TrendVerdict.Ended,
        (TrendKind.Level, true) => TrendVerdict.Rise,
        (TrendKind.Level, _) => TrendVerdict.Fall,
        (TrendKind.Spike, _) => TrendVerdict.Spike,
        (TrendKind.Shift, true) => TrendVerdict.ShiftUp,
        (TrendKind.Shift, _) => TrendVerdict.ShiftDown,
        _ => TrendVerdict.None,
    };
}
