using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Reading;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What every section is written from: the picture, and the words.</summary>
internal sealed class Material(PictureReading reading, Wording wording)
{
    public PictureReading Reading { get; } = reading;

    public Wording Wording { get; } = wording;

    public TextTable Texts => Wording.Texts;

    public Header Header => Reading.Picture.Header;

    /// <summary>Signals of all actors in the period.</summary>
    public Published Total => Reading.Signals(PictureReading.All, Reading.Period);

    /// <summary>The suppliers that had joined by the end of the period; later ones did not supply to it.</summary>
    public IReadOnlyList<Supplier> Suppliers { get; } = [.. reading.Picture.Suppliers.Where(supplier => string.CompareOrdinal(supplier.ActiveFrom, reading.Picture.Header.PeriodLast) <= 0)];

    /// <summary>The period judged, in a sentence.</summary>
    public string Period => Wording.PeriodInSentence(Reading.Period);

    /// <summary>The period compared with, in a sentence; a year before when the picture does not say.</summary>
    public string Reference => ReferencePeriod is { } period ? PeriodCompared(period) : Wording.Texts["period.year-before"];

    /// <summary>An earlier period in a sentence that compares with it; where its numbers stand as they were released it says so.</summary>
    public string PeriodCompared(string period) => Header.Edition == Edition.Released && Reading.Picture.Earlier.Any(earlier => earlier.Period == period && earlier.Stands)
        ? Texts.Fill("period.as-released", ("period", Wording.PeriodInSentence(period)))
        : Wording.PeriodInSentence(period);

    /// <summary>The period a year before, or null when nothing is compared with it.</summary>
    public string? ReferencePeriod { get; } = reading.Picture.Findings.FirstOrDefault(finding => finding.Against == Against.YearBefore)?.Reference;

    /// <summary>That reports about the period are still coming in; nothing when nearly all are there, or it is not known.</summary>
    public string Incomplete => Reading.Total(PictureReading.All) is { ReportedShare: { IsShown: true, Value: < UsualNumbers.Complete } } ? Texts.Fill("period.incomplete", ("period", Period)) : "";

    public string Label(string facet, string code) => Wording.Label(Reading.Label(facet, code));

    public string Actor(string code) => Label("actor", code);

    /// <summary>The name of a series within an actor: a concept, or what a facet leaves unobserved (<c>target:-</c>).</summary>
    public string Concept(string code)
    {
        var parts = code.Split(':');
        return parts.Length == 2
            ? $"{Texts[$"facet.{parts[0]}"]}: {Label(parts[0], parts[1])}"
            : Reading.FacetOf(code) is { } facet ? Label(facet, code) : code;
    }

    /// <summary>The name of a supplier, or of a group of them.</summary>
    public string Supplier(string key) =>
        Reading.Picture.Suppliers.FirstOrDefault(supplier => supplier.Id == key) is { } known ? Wording.Label(known.Name) : Label("group", key);

    /// <summary>The comparison with a year before, or null when this edition does not have it.</summary>
    public Finding? YearBefore(string actor, string concept) => Reading.Comparison(actor, concept, Against.YearBefore);

    /// <summary>Signals of an actor with a concept in a period.</summary>
    public Published Signals(string facet, string actor, string concept, string period) =>
        Reading.Table(facet).Value("signals", actor, concept, period);

    /// <summary>Whether a trend was judged on all signals that the tables count; without a number observed nothing can be told apart.</summary>
    public bool Counts(Trend trend) => !trend.Observed.IsShown || !Counted(trend).IsShown || trend.Observed == Counted(trend);

    private Published Counted(Trend trend) =>
        trend.Concept == PictureReading.All ? Reading.Signals(trend.Actor, trend.Period)
        : Reading.FacetOf(trend.Concept) is { } facet ? Signals(facet, trend.Actor, trend.Concept, trend.Period)
        : Published.Withheld;

    /// <summary>The share of an actor's signals in the period with a concept, or null where none may be given.</summary>
    public string? Share(string facet, string actor, string concept) =>
        Wording.Share(Reading.Table(facet).Value("share", actor, concept, Reading.Period), Reading.Signals(actor, Reading.Period));
}
