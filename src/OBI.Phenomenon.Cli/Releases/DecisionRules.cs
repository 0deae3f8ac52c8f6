using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>What makes a decision one: it is about something that is there, says why, and holds a text only where it needs one.</summary>
internal static class DecisionRules
{
    private const int LongestReason = 600;

    /// <summary>Makes a decision.</summary>
    /// <param name="subjects">What there is to decide.</param>
    /// <param name="id">What it is about.</param>
    /// <param name="word">One of <see cref="DecisionKinds.Words"/>.</param>
    /// <param name="text">The remark or name.</param>
    /// <param name="exposes">Whether exposing what we see was accepted.</param>
    /// <param name="reason">Why.</param>
    /// <param name="signature">Who.</param>
    /// <param name="fault">Makes the exception for a rule that is broken.</param>
    internal static Decision Make(
        IReadOnlyDictionary<string, Subject> subjects, string id, string word, string? text, bool exposes, string? reason, Signature signature, Func<string, Exception> fault)
    {
        if (!subjects.TryGetValue(id, out var subject))
        {
            var nearest = NearestKey.To(id, subjects.Keys);
            throw fault($"there is no '{id}' to decide upon{(nearest is null ? "; 'obi review' without decisions lists what there is" : $"; did you mean '{nearest}'?")}");
        }

        var kind = DecisionKinds.Find(word) ?? throw fault($"'{word}' is no decision; valid: {string.Join(", ", DecisionKinds.Words)}");

        if (kind == DecisionKind.Relabel && subject.Kind != SubjectKind.Pattern)
        {
            throw fault($"only a pattern has a name that can be changed, and '{id}' is none; annotate it instead");
        }

        if (IsBlank(reason, LongestReason))
        {
            throw fault($"'{id}' needs a reason of 1 to {LongestReason} characters: it is what the decision is defended with");
        }

        return new Decision(id, kind, TextOf(kind, id, text, fault), exposes, reason!.Trim(), signature);
    }

    private static string? TextOf(DecisionKind kind, string id, string? text, Func<string, Exception> fault)
    {
        if (kind is DecisionKind.Approve or DecisionKind.Withhold)
        {
            return text is null ? null : throw fault($"'{id}': a text belongs with annotate or relabel");
        }

        var longest = kind == DecisionKind.Relabel ? Decision.LongestName : Decision.LongestRemark;
        return IsBlank(text, longest)
            ? throw fault($"'{id}' needs a text of 1 to {longest} characters on one line: what readers see")
            : text!.Trim();
    }

    private static bool IsBlank(string? text, int longest) =>
        string.IsNullOrWhiteSpace(text) || text.Trim().Length > longest || text.Trim().Any(char.IsControl);
}
