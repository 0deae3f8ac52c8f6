using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>What stands on the cover and does not follow from the findings or the gate.</summary>
/// <param name="Product">The program's name.</param>
/// <param name="ProductVersion">The program's version.</param>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Title">The picture's title.</param>
/// <param name="Language">The language of the report: <c>nl</c> or <c>en</c>.</param>
/// <param name="AsOfSequence">The ledger sequence up to which deliveries count.</param>
/// <param name="AsOfDate">The date of the last delivery that counts.</param>
/// <param name="Marking">The marking on every page.</param>
/// <param name="Contact">Whom readers can ask; null for nobody.</param>
/// <param name="Draft">Whether every page says that it is a draft.</param>
/// <param name="Version">1, and one more for each correction that was released.</param>
/// <param name="Reason">Why it was corrected, or closed without a supplier; null when neither.</param>
/// <param name="Without">Ids of the suppliers that it was closed without.</param>
/// <param name="RunId">A hash of everything the picture is made from.</param>
public sealed record Cover(
    string Product,
    string ProductVersion,
    string Pipeline,
    Words Title,
    string Language,
    long AsOfSequence,
    DateOnly AsOfDate,
    string Marking,
    string? Contact,
    bool Draft,
    int Version,
    string? Reason,
    IReadOnlyList<string> Without,
    string RunId);
