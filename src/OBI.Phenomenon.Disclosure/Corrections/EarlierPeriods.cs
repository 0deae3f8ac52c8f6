using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Composition.Trends;
using OBI.Phenomenon.Picture.Corrections;

namespace OBI.Phenomenon.Disclosure.Corrections;

/// <summary>What a picture says of the periods before it, in words: these hold no number, so they do not wait for one.</summary>
internal static class EarlierPeriods
{
    internal static IReadOnlyList<EarlierPeriod> Of(CorrectionBook book, PictureMaterial material, IReadOnlySet<string> waiting) =>
    [
        .. book.Periods.Select(period => new EarlierPeriod(
            period.ToString(),
            waiting.Contains(period.ToString()),
            [
                .. material.Overturned.Where(overturned => overturned.Period == period).Select(overturned => new OverturnedVerdict(
                    $"{overturned.Actor.Code}/{overturned.Subject}",
                    overturned.Actor.Code,
                    overturned.Subject.ToString(),
                    TrendWords.Of(overturned.Said),
                    TrendWords.Of(overturned.Now),
                    overturned.IsKeyPoint)),
            ])),
    ];
}
