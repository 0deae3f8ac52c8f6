using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Foreign;

/// <summary>National identity numbers that are digits alone; hard where the text says so, or where the checks leave little room.</summary>
internal sealed class NationalNumberDetector : INumberDetector
{
    private static readonly ContextWords Identity = new(
        "identiteitsnummer", "persoonsnummer", "persoonlijk nummer", "burgernummer", "nationaal nummer", "id-nummer", "id nummer", "idnummer", "id number", "id code", "id no", "national id", "national number",
        "identity number", "identity code", "identification number", "kimliknummer", "numéro national", "personalausweis");

    public bool CanBe(int digits, int groups) => groups <= 5 && NationalNumbers.OfLength(digits).Length > 0;

    public void Judge(in NumberRun run, ScreenedText text, HitList hits)
    {
        foreach (var number in NationalNumbers.OfLength(run.Digits.Length))
        {
            if (!number.Holds(run.Digits))
            {
                continue;
            }

            var named = number.IsNamed(text, run.Start, run.Length);
            var isAlone = text.IsWhole(run.Start, run.Length) || Identity.IsNear(text, run.Start, run.Length);
            if (named || isAlone || (number.IsStrong && run.Groups == 1 && !run.IsGlued))
            {
                hits.Add(HitKind.NationalNumber, run.Start, run.Length, named || number.IsStrong ? Confidence.Hard : Confidence.Likely);
            }
        }
    }
}
