namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>Shows every word that holds a digit to the detectors of such words.</summary>
internal sealed class TokenScanner(params ITokenDetector[] detectors) : IDetector
{
    /// <summary>Shorter words are no identifier by themselves.</summary>
    private const int Shortest = 6;

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        foreach (var (start, length) in Tokens.WithDigits(text.Text))
        {
            if (length < Shortest)
            {
                continue;
            }

            foreach (var detector in detectors)
            {
                detector.Judge(start, length, text, hits);
            }
        }
    }
}
