using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Picture;

/// <summary>The document: everything a report may say, and nothing else.</summary>
/// <param name="Header">The cover.</param>
/// <param name="Suppliers">Who supplied, in order of id.</param>
/// <param name="Tables">All numbers, in order of id.</param>
/// <param name="Findings">All tested comparisons, in order of id.</param>
/// <param name="Vocabulary">What the keys stand for: the whole taxonomy, and only those states that have a line of their own.</param>
/// <param name="Parameters">The settings, in order of name.</param>
public sealed record PhenomenonPicture(
    Header Header,
    IReadOnlyList<Supplier> Suppliers,
    IReadOnlyList<Table> Tables,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Term> Vocabulary,
    IReadOnlyList<Parameter> Parameters);
