using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Person;

/// <summary>Names of persons, by titles, initials, listed first names and surnames, the form of a surname, and words that introduce a person.</summary>
/// <remarks>Only ever likely: names are words, and words are names.</remarks>
internal sealed class PersonDetector : IDetector
{
    public TextSigns Needs => TextSigns.Upper;

    public void Detect(ScreenedText text, HitList hits)
    {
        var words = NameWords.Of(text.Text);
        for (var place = 0; place < words.Count;)
        {
            var used = NameReading.At(words, place, text);
            if (used > 0)
            {
                var (first, last) = (words[place], words[place + used - 1]);
                hits.Add(HitKind.Person, first.Start, last.End - first.Start, Confidence.Likely);
            }

            place += Math.Max(used, 1);
        }
    }
}
