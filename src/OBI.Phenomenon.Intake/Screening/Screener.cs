using OBI.Phenomenon.Intake.Screening.Detectors.Device;
using OBI.Phenomenon.Intake.Screening.Detectors.Dutch;
using OBI.Phenomenon.Intake.Screening.Detectors.Foreign;
using OBI.Phenomenon.Intake.Screening.Detectors.Network;
using OBI.Phenomenon.Intake.Screening.Detectors.Payment;
using OBI.Phenomenon.Intake.Screening.Detectors.Person;
using OBI.Phenomenon.Intake.Screening.Detectors.Place;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening;

/// <summary>Looks for personal data in a text: identifiers by form, check digits and the words beside them, names by their company.</summary>
/// <remarks>
/// A second net, never the first: what may come in is what a contract lists. No detector finds every name (Mosteiro and others 2025), and a
/// text without hits is not therefore anonymous.
/// </remarks>
public static class Screener
{
    private static readonly IDetector[] Detectors =
    [
        new NumberScanner(
            new BsnDetector(),
            new EducationNumberDetector(),
            RegisterNumberDetector.Chamber,
            RegisterNumberDetector.Care,
            RegisterNumberDetector.ForeignNational,
            RegisterNumberDetector.DrivingLicence,
            new NationalNumberDetector(),
            new CardDetector(),
            new DeviceDetector()),
        new TokenScanner(
            new ShortVatDetector(),
            new DutchDocumentDetector(),
            new ForeignDocumentDetector(),
            new LetteredNumberDetector(),
            new CryptoDetector()),
        new VatDetector(),
        new PhoneDetector(),
        new PlateDetector(),
        new MachineReadableDetector(),
        new FinnishNumberDetector(),
        new IbanDetector(),
        new EmailDetector(),
        new SpelledEmailDetector(),
        new UrlDetector(),
        new HandleDetector(),
        new IpDetector(),
        new MacDetector(),
        new PostcodeDetector(),
        new CoordinatesDetector(),
        new BirthDateDetector(),
        new PersonDetector(),
    ];

    /// <summary>What was found, in order of place; of overlapping hits the longest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="asOf">The day it was delivered: a day more than fifteen years before may be one of birth. Without it only a word beside a day makes it one.</param>
    public static IReadOnlyList<Hit> Screen(string text, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var seen = ScreenedText.Of(text, asOf);
        var found = new HitList(seen);
        foreach (var detector in Detectors)
        {
            if ((seen.Signs & detector.Needs) == detector.Needs)
            {
                detector.Detect(seen, found);
            }
        }

        return found.All.Count == 0 ? [] : Apart(found.All);
    }

    /// <summary>The widest hits, and within them those that are surer. The same place may be two kinds, when it passes the tests of both.</summary>
    private static IReadOnlyList<Hit> Apart(IReadOnlyList<Hit> all)
    {
        var kept = new List<Hit>();
        foreach (var hit in all.OrderByDescending(hit => hit.Length).ThenByDescending(hit => hit.Confidence).ThenBy(hit => hit.Start).ThenBy(hit => hit.Kind))
        {
            var over = kept.FindAll(other => hit.Start < other.End && other.Start < hit.End);
            if (over.TrueForAll(other => hit.Confidence > other.Confidence || (other.Start == hit.Start && other.Length == hit.Length && other.Kind != hit.Kind)))
            {
                kept.Add(hit);
            }
        }

        return [.. kept.OrderBy(hit => hit.Start).ThenBy(hit => hit.Length).ThenBy(hit => hit.Kind)];
    }
}
