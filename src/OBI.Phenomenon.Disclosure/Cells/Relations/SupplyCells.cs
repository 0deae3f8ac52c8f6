using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Disclosure.Cells.Relations;

/// <summary>What was supplied: by group of suppliers, by outcome, and by how finely it is dated.</summary>
internal static class SupplyCells
{
    internal static void Enter(CellCatalogue catalogue, CellBook book, Analysis.Findings findings)
    {
        foreach (var period in findings.Periods.TakeLast(findings.Options.HistoryPeriods))
        {
            catalogue.Add(CellRelation.Partition(book.Total(ActorScope.All, period), book.Groups.Select(group => catalogue.AddBySupplier(book.Group(group, period)))));
        }

        EnterRows(catalogue, book);
        EnterPrecisions(catalogue, book, book.Total(ActorScope.All, findings.Period), Period.Finest(findings.Period.Kind));
    }

    private static void EnterRows(CellCatalogue catalogue, CellBook book)
    {
        string[] outcomes = [.. FixedTerms.OutcomesOf(BatchBalance.Zero).Select(each => each.Outcome).Where(outcome => outcome != Keys.Total)];
        foreach (var group in book.Groups)
        {
            catalogue.Add(CellRelation.Partition(
                catalogue.AddBySupplier(book.Rows(group, Keys.Total)), outcomes.Select(outcome => catalogue.AddBySupplier(book.Rows(group, outcome)))));
        }

        foreach (var outcome in outcomes.Prepend(Keys.Total))
        {
            catalogue.Add(CellRelation.Partition(catalogue.Add(book.Rows(Keys.Total, outcome)), book.Groups.Select(group => book.Rows(group, outcome))));
        }

        catalogue.Add(CellRelation.Partition(book.Rows(Keys.Total, Keys.Total), outcomes.Select(outcome => book.Rows(Keys.Total, outcome))));
    }

    private static void EnterPrecisions(CellCatalogue catalogue, CellBook book, Cell dated, DatePrecision finest)
    {
        var precisions = Enum.GetValues<DatePrecision>().ToLookup(precision => precision <= finest, precision => catalogue.Add(book.Precision(precision)));
        catalogue.Add(CellRelation.Partition(dated, precisions[true]));

        // Beside what is dated the sum tells what is not, so it is shown only when that may be.
        var any = catalogue.Forbid(book.AnyPrecision, precisions[false].All(catalogue.IsSensitive));
        catalogue.Add(CellRelation.Partition(any, precisions[false].Prepend(dated)));
    }
}
