using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Dutch passport and identity card (two letters, six signs, a digit; never the letter O) and residence document (V and eight signs).</summary>
/// <remarks>The number has no check digit, so a word beside it, or nothing else around it, has to say what it is.</remarks>
internal sealed class DutchDocumentDetector : ITokenDetector
{
    private static readonly ContextWords Context = new("paspoort", "paspoortnummer", "pasnummer", "id-kaart", "idkaart", "identiteitskaart", "identiteitsbewijs", "reisdocument", "documentnummer", "document", "passport", "id card", "verblijfsdocument", "verblijfsvergunning");

    public void Judge(int start, int length, ScreenedText text, HitList hits)
    {
        if (length == 9 && IsDocument(text.Text.AsSpan(start, 9)))
        {
            var named = Context.IsNear(text, start, 9);
            if (named || text.IsWhole(start, 9))
            {
                hits.Add(HitKind.DutchDocument, start, 9, named ? Confidence.Hard : Confidence.Likely);
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
