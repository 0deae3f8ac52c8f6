using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Releases;

/// <summary>Signals that are counted elsewhere, or not at all, since an earlier point of the ledger.</summary>
/// <param name="Source">The supplier.</param>
/// <param name="Cause">Why.</param>
/// <param name="ActorsBefore">The states named then; null when the signals did not count then.</param>
/// <param name="StartBefore">The date then.</param>
/// <param name="ActorsAfter">The states named now; null when they do not count any more.</param>
/// <param name="StartAfter">The date now.</param>
/// <param name="Signals">How many.</param>
public sealed record Revision(
    string Source, RevisionCause Cause, ActorSet? ActorsBefore, ImpreciseDate? StartBefore, ActorSet? ActorsAfter, ImpreciseDate? StartAfter, long Signals);
