using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Corrections;

/// <summary>Totals as they were released, as they are restated now, and the difference by cause.</summary>
internal static class CorrectionTable
{
    /// <summary>The causes with what they can do: what comes late only adds, what is withdrawn only takes.</summary>
    private static readonly (string Measure, RevisionCause Cause, bool IsAdded)[] Causes =
    [
        ("late", RevisionCause.Late, true),
        ("corrected-in", RevisionCause.Corrected, true),
        ("corrected-out", RevisionCause.Corrected, false),
        ("withdrawn", RevisionCause.Withdrawn, false),
        ("reattributed-in", RevisionCause.Reattributed, true),
        ("reattributed-out", RevisionCause.Reattributed, false),
        ("recoded-in", RevisionCause.Recoded, true),
        ("recoded-out", RevisionCause.Recoded, false),
    ];

    /// <summary>The table; none before the first release.</summary>
    internal static IEnumerable<Table> Of(CorrectionBook book, EditionView view, IReadOnlySet<string> waiting)
    {
        var table = new TableDraft("revisions", ["released", "restated", .. Causes.Select(cause => cause.Measure)], ("actor", RelationKind.Overlap), ("period", RelationKind.Overlap));
        foreach (var (period, scope) in from period in book.Periods from scope in view.Lines.Scopes select (period, scope))
        {
            if (book.Released(scope, period) is { } released)
            {
                var correction = book.Of(scope, period);
                table.Add(
                    [scope.Code, period.ToString()],
                    [Gate.Held(released), Restated(view, released, correction, scope, period, waiting.Contains(period.ToString())), .. Causes.Select(cause => Cause(view.Gate, correction, cause.Cause, cause.IsAdded))]);
            }
        }

        return book.Periods.Count == 0 ? [] : [table.Finish()];
    }

    /// <summary>The number of the tables where the period is restated; where it waits, that of a total by itself when what was added and what was taken may be shown.</summary>
    private static Published Restated(EditionView view, PublishedCell released, Correction? correction, ActorScope scope, Period period, bool waits)
    {
        if (view.Gate.Edition == Edition.Internal || !waits)
        {
            return view.Gate.Number(view.Cells.Total(scope, period));
        }

        return correction is null
            ? Published.Withheld
            : correction.Removed is { } removed ? Gained(view.Gate, released, correction) - view.Gate.Number(removed) : Gained(view.Gate, released, correction);
    }

    private static Published Gained(Gate gate, PublishedCell released, Correction correction) =>
        correction.Added is { } added ? Gate.Held(released) + gate.Number(added) : Gate.Held(released);

    /// <summary>What a cause did, where both sides of the difference are shown. In the released edition nothing is told of a cause that did nothing.</summary>
    private static Published Cause(Gate gate, Correction? correction, RevisionCause cause, bool isAdded)
    {
        var found = correction?.Of(cause, isAdded);
        return found is null ? gate.Inside(0L)
            : correction!.Sides.All(gate.Shows) ? gate.Number(found)
            : Published.Withheld;
    }
}
