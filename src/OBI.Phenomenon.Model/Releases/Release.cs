using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Releases;

/// <summary>A picture that went out; never changed, only followed by a next version.</summary>
/// <param name="Id">Its number in the store, from 1; 0 before it is entered.</param>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Period">The period.</param>
/// <param name="Version">1, and one more for each correction.</param>
/// <param name="Closing">The closing it was made from.</param>
/// <param name="Marking">The marking it went out with.</param>
/// <param name="ResultSha256">The hash of its files.</param>
/// <param name="PublishedJson">Every cell it published, as the ledger of published cells keeps them.</param>
/// <param name="PatternsJson">The patterns known then, so that their ids are never given out again.</param>
/// <param name="Signature">Who released it.</param>
public sealed record Release(
    long Id,
    string Pipeline,
    Period Period,
    int Version,
    long Closing,
    string Marking,
    string ResultSha256,
    string PublishedJson,
    string PatternsJson,
    Signature Signature)
{
    /// <summary>What it says of each series it shows.</summary>
    public IReadOnlyList<SaidVerdict> Verdicts { get; init; } = [];
}
