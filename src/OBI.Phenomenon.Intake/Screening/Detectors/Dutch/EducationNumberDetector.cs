using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Onderwijsnummer: nine digits that begin with 10 and leave 5 in the test of eleven.</summary>
internal sealed class EducationNumberDetector : INumberDetector
{
    private static readonly ContextWords Context = new("onderwijsnummer", "leerlingnummer", "pgn", "studentnummer");

    public bool CanBe(int digits, int groups) => digits == 9;

    public void Judge(in NumberRun run, ScreenedText text, HitList hits)
    {
        if (run.Digits.StartsWith("10") && WeightedSum.IsEleven(run.Digits, rest: 5))
        {
            var sure = text.IsWhole(run.Start, run.Length) || Context.IsNear(text, run.Start, run.Length);
            if (sure || (run.Groups == 1 && !run.IsGlued))
            {
                hits.Add(HitKind.EducationNumber, run.Start, run.Length, sure ? Confidence.Hard : Confidence.Likely);
            }
        }
    }
}
