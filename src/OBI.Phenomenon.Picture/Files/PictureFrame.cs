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

namespace OBI.Phenomenon.Picture.Files;

/// <summary>The outermost object of a picture file: the picture between its format and its seal.</summary>
internal sealed record PictureFrame(
    string Format,
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
    IReadOnlyList<Parameter> Parameters,
    string Seal);
