namespace OBI.Phenomenon.Picture.Front;

/// <summary>What stands on the cover: which picture this is and what it was made from.</summary>
/// <param name="Edition">For whom.</param>
/// <param name="Product">The program's name.</param>
/// <param name="ProductVersion">The program's version.</param>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Title">The picture's title, per language.</param>
/// <param name="Language">The language of the report: <c>nl</c> or <c>en</c>.</param>
/// <param name="Period">The period, such as <c>2025-Q4</c>.</param>
/// <param name="PeriodFirst">Its first day (ISO 8601).</param>
/// <param name="PeriodLast">Its last day (ISO 8601).</param>
/// <param name="AsOfSequence">The ledger sequence up to which deliveries count (peildatum).</param>
/// <param name="AsOfDate">The date of the last delivery that counts (ISO 8601); also the document's date.</param>
/// <param name="Marking">The marking that stands on every page.</param>
/// <param name="Contact">Whom readers can ask; null when the pipeline names nobody.</param>
/// <param name="Draft">Whether every page says "concept, niet voor verspreiding".</param>
/// <param name="Version">1, and one more for each correction that was released.</param>
/// <param name="Reason">Why it was corrected, or closed without a supplier; null when neither.</param>
/// <param name="Without">Ids of the suppliers that it was closed without, in order.</param>
/// <param name="TaxonomyVersion">The taxonomy's version.</param>
/// <param name="RunId">A hash of everything the picture was made from; never a time.</param>
public sealed record Header(
    Edition Edition,
    string Product,
    string ProductVersion,
    string Pipeline,
    Words Title,
    string Language,
    string Period,
    string PeriodFirst,
    string PeriodLast,
    long AsOfSequence,
    string AsOfDate,
    string Marking,
    string? Contact,
    bool Draft,
    int Version,
    string? Reason,
    IReadOnlyList<string> Without,
    string TaxonomyVersion,
    string RunId);
