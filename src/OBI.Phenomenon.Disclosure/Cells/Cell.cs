using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Corrections;

namespace OBI.Phenomenon.Disclosure.Cells;

/// <summary>A number that a picture could show, and the counts behind it.</summary>
/// <param name="Key">What it is the number of.</param>
/// <param name="Count">The true count, by supplier.</param>
internal sealed record Cell(CellKey Key, Count Count)
{
    /// <summary>
    /// What readers lose when it is hidden: totals, and what changed in them, carry every other number, what is told of a state is what the picture is for, and what is not observed says least.
    /// </summary>
    internal long Cost => Key.Subject switch
    {
        "*" when Key.Part is "" or CorrectionBook.Added or CorrectionBook.Removed => Count.Signals * 100,
        var subject when subject.EndsWith(":-", StringComparison.Ordinal) => Count.Signals,
        _ => Count.Signals * (Key.Actor == "*" ? 2 : 4),
    };
}
