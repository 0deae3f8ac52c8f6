using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>The tables of states: how many signals a period, and on whose word.</summary>
internal static class ActorTables
{
    /// <summary>Signals by state over the history.</summary>
    internal static Table Actors(Analysis.Findings findings, EditionView view)
    {
        var (gate, lines, cells) = (view.Gate, view.Lines, view.Cells);

        // A signal that names two states counts under both.
        var table = new TableDraft("actors", ["signals"], ("actor", RelationKind.Overlap), ("period", RelationKind.Partition));
        foreach (var period in findings.Periods.TakeLast(findings.Options.HistoryPeriods))
        {
            foreach (var scope in lines.Scopes)
            {
                table.Add([scope.Code, period.ToString()], gate.Number(cells.Total(scope, period)));
            }

            // In the internal edition no state is hidden, so there are no others.
            if (gate.Edition == Edition.Released)
            {
                table.Add([Keys.OtherActors, period.ToString()], gate.Number(cells.Others(lines, period)));
            }
        }

        return table.Finish();
    }

    /// <summary>Signals of the period by state and basis of attribution.</summary>
    internal static Table Attribution(Analysis.Findings findings, EditionView view)
    {
        var (gate, cells) = (view.Gate, view.Cells);
        var table = new TableDraft("attribution", ["signals", "share"], ("actor", RelationKind.Overlap), ("basis", RelationKind.Partition));
        foreach (var scope in view.Lines.Scopes)
        {
            // The whole stands in the table too, so that the relation between its parts is there for all to see.
            var whole = cells.Total(scope, findings.Period);
            table.Add([scope.Code, Keys.Total], gate.Number(whole), gate.Share(whole, whole));
            foreach (var basis in Enum.GetValues<AttributionBasis>())
            {
                var part = cells.Basis(scope, basis);
                table.Add([scope.Code, FixedTerms.KeyOf(basis)], gate.Number(part), gate.Share(part, whole));
            }
        }

        return table.Finish();
    }
}
