using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Foreign;

/// <summary>Passport or identity card of another state: a letter or two with six to nine digits, or nine digits, beside a word that says so.</summary>
internal sealed class ForeignDocumentDetector : ITokenDetector
{
    private static readonly ContextWords Context = new("paspoort", "paspoortnummer", "passport", "pasaport", "passeport", "reisepass", "reisdocument", "travel document", "ausweis", "identiteitskaart", "carte d'identité", "pasaporte", "paszport");

    public void Judge(int start, int length, ScreenedText text, HitList hits)
    {
        if (length is >= 7 and <= 10 && IsDocument(text.Text.AsSpan(start, length)) && Context.IsNear(text, start, length))
        {
            hits.Add(HitKind.ForeignDocument, start, length, Confidence.Likely);
        }
    }

    private static bool IsDocument(ReadOnlySpan<char> token)
    {
        var digits = 0;
        foreach (var sign in token)
        {
            digits += char.IsAsciiDigit(sign) ? 1 : 0;
        }

        return digits >= 5 && (char.IsAsciiLetterUpper(token[0]) || digits == 9);
    }
}
