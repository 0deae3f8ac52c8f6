using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Picture.Corrections;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Reviews;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Picture;

/// <summary>The document: everything a report may say, and nothing else.</summary>
/// <param name="Header">The cover.</param>
/// <param name="Suppliers">Who supplied, in order of id.</param>
/// <param name="Tables">All numbers, in order of id.</param>
/// <param name="Findings">All tested comparisons, in order of id.</param>
/// <param name="Trends">What is said of each series against its usual number, in order of id.</param>
/// <param name="Patterns">What is said of the patterns of each state, in order of code.</param>
/// <param name="KeyPoints">What to know first, in order of rank.</param>
/// <param name="Markers">Changes in reporting within the history, and those that trends name, in order of id.</param>
/// <param name="Events">Dated events of the history, in order of date.</param>
/// <param name="Earlier">The periods that readers hold numbers of, in order, and what is taken back of what was said of them.</param>
/// <param name="Remarks">What people decided about trends, comparisons and patterns, in order of subject.</param>
/// <param name="Chapters">What people wrote, in order of kind.</param>
/// <param name="Vocabulary">What the keys stand for: the whole taxonomy, and only those states that have a line of their own.</param>
/// <param name="Parameters">The settings, in order of name.</param>
public sealed record PhenomenonPicture(
    Header Header,
    IReadOnlyList<Supplier> Suppliers,
    IReadOnlyList<Table> Tables,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Trend> Trends,
    IReadOnlyList<ActorPatterns> Patterns,
    IReadOnlyList<KeyPoint> KeyPoints,
    IReadOnlyList<ReportingChange> Markers,
    IReadOnlyList<DatedEvent> Events,
    IReadOnlyList<EarlierPeriod> Earlier,
    IReadOnlyList<Remark> Remarks,
    IReadOnlyList<SignedChapter> Chapters,
    IReadOnlyList<Term> Vocabulary,
    IReadOnlyList<Parameter> Parameters);
