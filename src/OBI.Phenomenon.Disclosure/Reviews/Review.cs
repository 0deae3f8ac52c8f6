using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Reviews;

namespace OBI.Phenomenon.Disclosure.Reviews;

/// <summary>What people decided about a period, which the released edition obeys.</summary>
public sealed class Review
{
    private readonly SortedDictionary<string, Decision> _standing = new(StringComparer.Ordinal);
    private readonly bool _isFinal;

    /// <summary>A review of these decisions.</summary>
    /// <param name="decisions">Oldest first; the last one on a subject stands.</param>
    /// <param name="isFinal">Whether the picture is for release: then what needs a decision and has none stays inside.</param>
    public Review(IEnumerable<Decision> decisions, bool isFinal)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        _isFinal = isFinal;
        foreach (var decision in decisions)
        {
            _standing[decision.Subject] = decision;
        }
    }

    /// <summary>Nothing was decided yet, so that a draft shows all that passes the gate.</summary>
    public static Review None { get; } = new([], isFinal: false);

    /// <summary>What stands about a subject, or null when nothing was decided.</summary>
    public Decision? On(string subject) => _standing.GetValueOrDefault(subject);

    /// <summary>Whether something may be in the released edition, once it has passed the gate.</summary>
    /// <param name="subject">The id of the trend, comparison or pattern.</param>
    /// <param name="exposes">
    /// Whether it shows what we do or do not see, as everything seen for the first time and every pattern does. That is released only where
    /// somebody accepted it.
    /// </param>
    internal bool Admits(string subject, bool exposes) => On(subject) is { } decision
        ? decision.Releases && (!exposes || decision.Exposes)
        : !_isFinal || !exposes;

    /// <summary>What an edition says of the decisions: outside the remarks and names on what is shown there, inside all.</summary>
    internal IReadOnlyList<Remark> RemarksFor(Edition edition, IReadOnlySet<string> shown) =>
    [
        .. _standing.Values
            .Where(decision => edition == Edition.Internal || (decision.Text is not null && shown.Contains(decision.Subject)))
            .Select(decision => new Remark(
                decision.Subject,
                KindOf(decision.Kind),
                decision.Text,
                decision.Signature.Role,
                decision.Signature.Second,
                edition == Edition.Internal ? decision.Reason : null)),
    ];

    private static RemarkKind KindOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Approve => RemarkKind.Approved,
        DecisionKind.Withhold => RemarkKind.Withheld,
        DecisionKind.Annotate => RemarkKind.Annotated,
        DecisionKind.Relabel => RemarkKind.Relabelled,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
