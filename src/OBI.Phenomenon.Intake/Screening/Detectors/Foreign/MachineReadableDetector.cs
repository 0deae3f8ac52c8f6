using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Foreign;

/// <summary>A line of the machine-readable zone of a travel document (ICAO 9303): 30, 36 or 44 signs that nothing else looks like.</summary>
internal sealed class MachineReadableDetector : IDetector
{
    public TextSigns Needs => TextSigns.Filler;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        for (var place = 0; place < signs.Length;)
        {
            var start = place;
            while (place < signs.Length && (char.IsAsciiLetterUpper(signs[place]) || char.IsAsciiDigit(signs[place]) || signs[place] == '<'))
            {
                place++;
            }

            if (place - start is 30 or 36 or 44 && signs.AsSpan(start, place - start).Contains("<<", StringComparison.Ordinal))
            {
                hits.Add(HitKind.MachineReadableZone, start, place - start, Confidence.Hard);
            }

            place = Math.Max(place, start + 1);
        }
    }
}
