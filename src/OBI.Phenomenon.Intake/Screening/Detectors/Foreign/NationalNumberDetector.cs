using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Foreign;

/// <summary>National identity numbers that are digits alone; hard where the text says so, or where the checks leave little room.</summary>
internal sealed class NationalNumberDetector : INumberDetector
{
    public void Judge(in NumberRun run, ScreenedText text, HitList hits)
    {
        foreach (var number in NationalNumbers.OfLength(run.Digits.Length))
        {
            if (run.Groups > 5 || !number.Holds(run.Digits))
            {
                continue;
            }

            var named = Words.Near(text.Text, run.Start, run.Length, number.Context);
            var whole = text.IsWhole(run.Start, run.Length);
            if (named || whole || (number.IsStrong && run.Groups == 1))
            {
                hits.Add(HitKind.NationalNumber, run.Start, run.Length, named || number.IsStrong ? Confidence.Hard : Confidence.Likely);
            }
        }
    }
}
