using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Report.Reading;

/// <summary>Finds what the sections need in a picture.</summary>
internal sealed class PictureReading
{
    /// <summary>The key of a total.</summary>
    public const string All = "*";

    /// <summary>The key of signals in which a facet was not observed.</summary>
    public const string NotObserved = "-";

    /// <summary>The key of the actors without a line of their own.</summary>
    public const string Other = "OTHER";

    /// <summary>The code of signals that are not attributed to a state.</summary>
    public const string NotAttributed = "ZZ";

    private readonly Dictionary<string, IndexedTable> _tables;
    private readonly Dictionary<(string Facet, string Code), Term> _terms;
    private readonly Dictionary<(string, string, string), Finding> _findings;
    private readonly ILookup<string, Trend> _trends;

    public PictureReading(PhenomenonPicture picture)
    {
        Picture = picture;
        _tables = picture.Tables.ToDictionary(table => table.Id, table => new IndexedTable(table), StringComparer.Ordinal);
        _terms = picture.Vocabulary.ToDictionary(term => (term.Facet, term.Code));
        _findings = picture.Findings
            .GroupBy(finding => (finding.Actor, finding.Concept, finding.Against))
            .ToDictionary(group => group.Key, group => group.First());
        _trends = picture.Trends.OrderBy(trend => trend.Concept, StringComparer.Ordinal).ToLookup(trend => trend.Actor, StringComparer.Ordinal);
        Actors = [.. picture.Vocabulary
            .Where(term => term.Facet == "actor" && term.Code is not (All or Other or NotAttributed))
            .Select(term => term.Code)
            .Where(code => Table("actors").Keys(0).Contains(code))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>All signals, then the states, then those not attributed.</summary>
    public IReadOnlyList<string> Scopes => [All, .. Actors, NotAttributed];

    /// <summary>An actor's trends: its total first, then by code.</summary>
    public IReadOnlyList<Trend> Trends(string actor) => [.. _trends[actor]];

    /// <summary>The trend of an actor's total, or null when this edition does not have it.</summary>
    public Trend? Total(string actor) => _trends[actor].FirstOrDefault(trend => trend.Concept == All);

    /// <summary>The trend of an id that the picture has.</summary>
    public Trend Trend(string id) => Picture.Trends.First(trend => trend.Id == id);

    /// <summary>The pattern of an id that the picture has, and the state it is of.</summary>
    public (string Actor, Pattern Pattern) Pattern(string id) => Picture.Patterns
        .SelectMany(actor => actor.Patterns.Select(pattern => (actor.Actor, pattern)))
        .First(each => each.pattern.Id == id);

    /// <summary>Whether states are left without a line of their own; in the internal edition none are.</summary>
    public bool HasOthers => _terms.ContainsKey(("actor", Other));

    /// <summary>The picture read.</summary>
    public PhenomenonPicture Picture { get; }

    /// <summary>The period judged.</summary>
    public string Period => Picture.Header.Period;

    /// <summary>The states with a line of their own, in alphabetical order: never in an order of threat.</summary>
    public IReadOnlyList<string> Actors { get; }

    /// <summary>A table; one without rows when the picture does not have it.</summary>
    public IndexedTable Table(string id) => _tables.TryGetValue(id, out var table) ? table : IndexedTable.Empty;

    /// <summary>The periods of a table up to the one judged, oldest first.</summary>
    public IReadOnlyList<string> Periods(string table)
    {
        var position = Table(table).Position("period");
        return position < 0
            ? [Period]
            : [.. Table(table).Keys(position).Where(period => period.Length == Period.Length).Append(Period).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What a key stands for.</summary>
    public Words Label(string facet, string code) =>
        _terms.TryGetValue((facet, code), out var term) ? term.Label : new Words(code, code);

    /// <summary>The facet of a concept, or null for a code that is none.</summary>
    public string? FacetOf(string concept) => Picture.Vocabulary.FirstOrDefault(term => term.Code == concept && term.Facet is not ("actor" or "group"))?.Facet;

    /// <summary>The broadest concepts of a facet, in the order of their codes.</summary>
    public IReadOnlyList<Term> Families(string facet) =>
        [.. Terms(facet).Where(term => term.Parent is null)];

    /// <summary>All concepts of a facet, in the order of their codes.</summary>
    public IReadOnlyList<Term> Terms(string facet) =>
        [.. Picture.Vocabulary
            .Where(term => term.Facet == facet && term.Code is not (All or NotObserved))
            .OrderBy(term => term.Code, StringComparer.Ordinal)];

    /// <summary>The concept that says that a facet is unknown, or null.</summary>
    public string? Unknown(string facet) =>
        Terms(facet).FirstOrDefault(term => term.IsUnknown)?.Code;

    /// <summary>A comparison, or null when this edition does not have it.</summary>
    public Finding? Comparison(string actor, string concept, string against) => _findings.GetValueOrDefault((actor, concept, against));

    /// <summary>Signals on an actor in a period.</summary>
    public Published Signals(string actor, string period) => Table("actors").Value("signals", actor, period);
}
