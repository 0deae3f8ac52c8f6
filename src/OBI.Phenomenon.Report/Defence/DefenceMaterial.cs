using OBI.Phenomenon.Picture;

namespace OBI.Phenomenon.Report.Defence;

/// <summary>Everything a claim is defended with; internal, with true counts.</summary>
/// <param name="Id">The id of the trend in the pictures.</param>
/// <param name="Released">The edition for readers, which may or may not hold the claim.</param>
/// <param name="Internal">The werkdossier, which holds it.</param>
/// <param name="Suppliers">Who reported how much of it.</param>
/// <param name="Batches">The deliveries it rests on.</param>
/// <param name="Since">What came in after the pin and would change the number.</param>
/// <param name="Decision">What was decided about it; null when nothing was.</param>
public sealed record DefenceMaterial(
    string Id,
    PhenomenonPicture Released,
    PhenomenonPicture Internal,
    IReadOnlyList<SupplierPart> Suppliers,
    IReadOnlyList<BatchPart> Batches,
    ChangeSince Since,
    DecisionPart? Decision);
