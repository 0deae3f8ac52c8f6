using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>The outermost object of a picture file: the picture between its format and its seal.</summary>
internal sealed record PictureFrame(
    string Format,
    Header Header,
    IReadOnlyList<Supplier> Suppliers,
    IReadOnlyList<Table> Tables,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Term> Vocabulary,
    IReadOnlyList<Parameter> Parameters,
    string Seal);
