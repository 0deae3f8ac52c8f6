using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Dutch passport and identity card (two letters, six signs, a digit; never the letter O) and residence document (V and eight signs).</summary>
/// <remarks>The number has no check digit, so a word beside it, or nothing else around it, has to say what it is.</remarks>
internal sealed class DutchDocumentDetector : IDetector
{
    private static readonly string[] Context =
        ["paspoort", "paspoortnummer", "pasnummer", "id-kaart", "idkaart", "identiteitskaart", "identiteitsbewijs", "reisdocument", "documentnummer", "document", "passport", "id card", "verblijfsdocument", "verblijfsvergunning"];

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        foreach (var (start, length) in Tokens.WithDigits(text.Text))
        {
            if (length == 9 && IsDocument(text.Text.AsSpan(start, 9)))
            {
                var named = Words.Near(text.Text, start, 9, Context);
                if (named || text.IsWhole(start, 9))
                {
                    hits.Add(HitKind.DutchDocument, start, 9, named ? Confidence.Hard : Confidence.Likely);
                }
            }
        }
    }

    private static bool IsDocument(ReadOnlySpan<char> token)
    {
        foreach (var sign in token)
        {
            if (sign is 'O' or 'o' || char.IsAsciiLetterLower(sign))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(token[0]) && (char.IsAsciiLetter(token[1]) ? char.IsAsciiDigit(token[8]) : token[0] == 'V');
    }
}
