using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>The tables of states: how many signals a period, and on whose word.</summary>
internal static class ActorTables
{
    /// <summary>Signals by state over the history.</summary>
    internal static Table Actors(Analysis.Findings findings, ActorLines lines, Gate gate)
    {
        // A signal that names two states counts under both.
        var table = new TableDraft("actors", ["signals"], ("actor", RelationKind.Overlap), ("period", RelationKind.Partition));
        foreach (var period in findings.Periods.TakeLast(findings.Options.HistoryPeriods))
        {
            foreach (var scope in lines.Scopes)
            {
                table.Add([scope.Code, period.ToString()], gate.Signals(findings.Counts[scope, Subject.Total, period]));
            }

            // In the internal edition no state is hidden, so there are no others.
            if (gate.Edition == Edition.Released)
            {
                table.Add([Keys.OtherActors, period.ToString()], gate.Signals(lines.Others(period)));
            }
        }

        return table.Finish();
    }

    /// <summary>Signals of the period by state and basis of attribution.</summary>
    internal static Table Attribution(Analysis.Findings findings, ActorLines lines, Gate gate)
    {
        var bases = findings.Bases.ToDictionary(cell => (cell.Actor, cell.Basis), cell => cell.Count);
        var table = new TableDraft("attribution", ["signals", "share"], ("actor", RelationKind.Overlap), ("basis", RelationKind.Partition));
        foreach (var scope in lines.Scopes)
        {
            // The whole stands in the table too, so that the relation between its parts is there for all to see.
            var whole = findings.Counts[scope, Subject.Total, findings.Period];
            table.Add([scope.Code, Keys.Total], gate.Signals(whole), gate.Share(whole, whole));
            foreach (var basis in Enum.GetValues<AttributionBasis>())
            {
                var count = bases.GetValueOrDefault((scope, basis), Count.Zero);
                table.Add([scope.Code, FixedTerms.KeyOf(basis)], gate.Signals(count), gate.Share(count, whole));
            }
        }

        return table.Finish();
    }
}
