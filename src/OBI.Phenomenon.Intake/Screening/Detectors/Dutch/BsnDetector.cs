using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Burgerservicenummer: eight or nine digits that pass the test of eleven, as one number in eleven does by chance.</summary>
/// <remarks>So in running text it is hard only beside a word that says what it is, and eight digits without such a word are left alone: they are dates as often.</remarks>
internal sealed class BsnDetector : INumberDetector
{
    private static readonly ContextWords Context = new("bsn", "burgerservicenummer", "burgerservice", "sofi", "sofinummer", "sofi-nummer", "persoonsnummer", "citizen service number");

    public bool CanBe(int digits, int groups) => digits is 8 or 9 && groups <= 4;

    public void Judge(in NumberRun run, ScreenedText text, HitList hits)
    {
        if (run.IsSeparatedBy('/') || !WeightedSum.IsEleven(run.Digits, rest: 0))
        {
            return;
        }

        var sure = text.IsWhole(run.Start, run.Length) || Context.IsNear(text, run.Start, run.Length);
        if (sure || (run.Digits.Length == 9 && run.Groups == 1 && !run.IsGlued))
        {
            hits.Add(HitKind.Bsn, run.Start, run.Length, sure ? Confidence.Hard : Confidence.Likely);
        }
    }
}
