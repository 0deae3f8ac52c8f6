using OBI.Phenomenon.Disclosure.Corrections;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Disclosure.Reviews;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>Everything a picture is composed of, before the gate.</summary>
/// <param name="Cover">The cover.</param>
/// <param name="Findings">What the analysis found.</param>
/// <param name="Suppliers">How each supplier delivered; every supplier that the findings know of is among them.</param>
/// <param name="Catalogue">The taxonomy.</param>
/// <param name="ActorLabels">Names of states by code; a state without a name is called by its code.</param>
/// <param name="GroupLabels">Names of groups of suppliers; a group without a name is called by its key.</param>
/// <param name="Markers">The known changes in reporting.</param>
/// <param name="Events">The calendar.</param>
/// <param name="Review">What people decided.</param>
/// <param name="Chapters">What people wrote, one of a kind.</param>
/// <param name="Thresholds">Those of the released edition, so that the werkdossier can list what that edition does not show.</param>
/// <param name="Parameters">The settings, for the account of methods; thresholds among them.</param>
public sealed record PictureMaterial(
    Cover Cover,
    Analysis.Findings Findings,
    IReadOnlyList<SupplierAccount> Suppliers,
    ConceptCatalogue Catalogue,
    IReadOnlyDictionary<string, Words> ActorLabels,
    IReadOnlyDictionary<string, Words> GroupLabels,
    IReadOnlyList<Marker> Markers,
    IReadOnlyList<CalendarEvent> Events,
    Review Review,
    IReadOnlyList<SignedChapter> Chapters,
    Thresholds Thresholds,
    IReadOnlyList<Parameter> Parameters)
{
    /// <summary>What readers hold of earlier pictures.</summary>
    public CellLedger Ledger { get; init; } = CellLedger.Empty;

    /// <summary>What changed since each vintage of those numbers.</summary>
    public IReadOnlyList<RevisionsSince> Revisions { get; init; } = [];

    /// <summary>What earlier pictures say and corrections do not bear out.</summary>
    public IReadOnlyList<Overturned> Overturned { get; init; } = [];
}
