using System.Globalization;
using System.Reflection;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>Pictures to render: invented states, figures that follow from their keys, and what a gate would withhold withheld.</summary>
public sealed record Sample
{
    public const int Threshold = 5;

    private const int Usual = 8;
    private static readonly string[] Groups = ["overig", "sociaal-domein", "veiligheidsdomein"];
    private static readonly string[] Outcomes = ["*", "accepted", "out-of-scope", "quarantined", "rejected"];
    private static readonly string[] Bases = ["assessed", "not-established", "perceived"];
    private static readonly string[] Precisions = ["day", "month", "quarter", "week", "year"];
    private static readonly int[] FamilyParts = [2, 7, 4, 5, 3, 11, 8, 20, 14];
    private static readonly Facet[] Facets = [Facet.Agent, Facet.Target, Facet.Modus, Facet.Objective, Facet.Channel, Facet.Effect, Facet.Interest];
    internal static readonly ConceptCatalogue Catalogue = TaxonomyFile.Read(Repository.PathOf("pipelines", "taxonomy"));
    private static readonly ConstructorInfo Constructor = typeof(Published).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(decimal)])!;

    public int Actors { get; init; } = 6;

    public Edition Edition { get; init; } = Edition.Released;

    public string Language { get; init; } = "nl";

    public bool Draft { get; init; } = true;

    /// <summary>Patterns of the first state; each following state has one fewer.</summary>
    public int PatternsPerActor { get; init; } = 5;

    /// <summary>Patterns of the longest labels of the taxonomy, for every state as many.</summary>
    public bool LongLabels { get; init; }

    public bool EverythingWithheld { get; init; }

    public bool Empty { get; init; }

    /// <summary>The quarters up to the one judged.</summary>
    internal string[] History => [.. Enumerable.Range(8104 - Quarters, Quarters).Select(quarter => string.Create(CultureInfo.InvariantCulture, $"{quarter / 4}-Q{(quarter % 4) + 1}"))];

    internal string[] States => [.. Enumerable.Range(0, Actors).Select(place => Actors <= 6 ? "X" + (char)('A' + place) : "Q" + (char)('M' + (place / 13)) + (char)('A' + (place % 13)))];

    public static Published Shown(decimal value) => (Published)Constructor.Invoke([value]);

    /// <summary>How many quarters the history has.</summary>
    public int Quarters { get; init; } = Usual;

    /// <summary>Nothing changed: every series that was judged is as usual, and every pattern is what it was.</summary>
    public bool Steady { get; init; }

    /// <summary>The chapters that people wrote; none unless there are.</summary>
    public bool Chapters { get; init; }

    /// <summary>Earlier quarters were released and corrected since.</summary>
    public bool Corrected { get; init; }

    public PhenomenonPicture Picture()
    {
        var picture = WithoutKeyPoints();
        return picture with { KeyPoints = KeyPointList.Of(picture.Trends, picture.Patterns, picture.Vocabulary) };
    }

    private PhenomenonPicture WithoutKeyPoints() => new(
        new Header(
            Edition, "OBI.Phenomenon", "0.1.0", "quarterly",
            new Words("Fenomeenbeeld ongewenste buitenlandse inmenging", "Phenomenon picture of undesired foreign interference"),
            Language, "2025-Q4", "2025-10-01", "2025-12-31", 133, "2026-01-15", "TLP:AMBER", "Redactie fenomeenbeeld, fenomeenbeeld@voorbeeld.example", Draft, 1, null, [], "2025.1", "4be1a7c09d52f3e8a61b0c7d94e2f518"),
        Empty ? [] : Suppliers(),
        Empty ? [] : [.. Tables(), .. Corrected ? [CorrectionSample.Table] : Array.Empty<Table>(), .. Edition == Edition.Internal && !EverythingWithheld ? [new TrendSample(this).Weeks()] : Array.Empty<Table>()],
        Empty || EverythingWithheld ? [] : Findings(),
        Empty || EverythingWithheld ? [] : new TrendSample(this).Trends(),
        Empty || EverythingWithheld ? [] : new PatternSample(this).Actors(),
        [],
        Empty || EverythingWithheld ? [] : TrendSample.Markers,
        Empty ? [] : new TrendSample(this).Events(),
        Corrected ? CorrectionSample.Earlier : [],
        [],
        Chapters ? ChapterSample.All : [],
        [.. Vocabulary()],
        [new Parameter("analysis.confidence", "0.95"), new Parameter("analysis.false_discovery_rate", "0.10"), new Parameter("thresholds.actor", "10"), new Parameter("thresholds.cell", "5"), new Parameter("thresholds.others", "3"), new Parameter("thresholds.suppliers", "2")]);

    private Published Count(int value) =>
        EverythingWithheld || (Edition == Edition.Released && value < Threshold) ? Published.Withheld : Shown(value);

    private Published Share(int part, int whole) =>
        whole >= 20 && Count(part).IsShown && Count(whole).IsShown ? Count(part) / Count(whole) : Published.Withheld;

    /// <summary>Seven for the quarter judged, three for that of a year before.</summary>
    private int Place(string period) => Array.IndexOf(History, period) - Quarters + Usual;

    /// <summary>An actor's size falls with its place; a few rise or fall over the periods.</summary>
    internal int Size(string actor, int period)
    {
        if (actor == "*")
        {
            return States.Append("ZZ").Sum(state => Size(state, period)) - 12;
        }

        var place = actor == "ZZ" ? 3 : actor == "OTHER" ? 9 : Array.IndexOf(States, actor);
        var basis = 180 / (place + 2);
        var drift = place switch { 1 => period * 5, 4 => -period * 3, _ => (period * 7 + place * 5) % 9 };
        return Math.Max(0, basis + drift);
    }

    internal int Size(string actor, string code, int period)
    {
        var number = code == "-" ? 40 : code.Where(char.IsAsciiDigit).Aggregate(0, (sum, digit) => (sum * 3) + digit) + code.Sum(letter => letter);
        var part = code.EndsWith("00", StringComparison.Ordinal) ? FamilyParts[code[4] - '1'] : 9 + (number % 34);
        var growth = code is "MOD-500" or "MOD-540" ? period : 0;
        return (Size(actor, period) / part) + growth;
    }

    private static Supplier[] Suppliers() =>
    [
        Supplier("aivd", "AIVD", "overig", "A", "2023-07-01", 1, 1, 0),
        Supplier("bz", "Ministerie van Buitenlandse Zaken", "overig", "B", "2021-01-01", 1, 1, 0),
        Supplier("nctv", "Nationaal Coördinator Terrorismebestrijding en Veiligheid", "veiligheidsdomein", "B", "2021-01-01", 1, 1, 0),
        Supplier("politie", "Politie", "veiligheidsdomein", "B", "2021-01-01", 3, 2, 0),
        Supplier("szw", "Ministerie van Sociale Zaken en Werkgelegenheid", "sociaal-domein", "C", "2024-04-01", 1, 1, 1),
    ];

    private static Supplier Supplier(string id, string name, string group, string reliability, string from, int expected, int delivered, int zero) =>
        new(id, new Words(name, name), group, reliability, "Convenant gegevensdeling OBI (voorbeeld)", from, null, "9f86d081884c7d659a2feaa0c55ad015", Shown(expected), Shown(delivered), Shown(zero), Shown(11));

    private Table[] Tables()
    {
        string[] scopes = ["*", .. States, "ZZ"];
        string[] recent = History[(Quarters - 5)..];
        return
        [
            Table("actors", ["actor", "period"], ["signals"],
                from actor in scopes.Append("OTHER") from period in History
                select Row([actor, period], Count(Size(actor, Place(period))))),
            Table("attribution", ["actor", "basis"], ["signals", "share"],
                from actor in scopes from basis in Bases
                let whole = Size(actor, 7)
                let part = basis == "perceived" ? whole * 6 / 10 : basis == "assessed" ? whole * 3 / 10 : whole / 10
                select Row([actor, basis], Count(part), Share(part, whole))),
            Table("intake", ["group", "outcome"], ["rows"],
                from set in Groups.Append("*") from outcome in Outcomes
                let places = set == "*" ? Enumerable.Range(0, 3) : [Array.IndexOf(Groups, set)]
                select Row([set, outcome], Shown(places.Sum(place => IntakeRows(place, outcome))))),
            Table("precision", ["precision"], ["signals", "share"],
                Precisions.Select((precision, place) => Row([precision], Count(160 / (place + 1)), Share(160 / (place + 1), 365)))),
            Table("suppliers", ["group", "period"], ["signals"],
                from set in Groups.Append("*") from period in History
                let total = Size("*", Place(period))
                let part = set switch { "overig" => total * 3 / 10, "sociaal-domein" => Math.Max(0, Place(period) - 1) * 3, "veiligheidsdomein" => total - (total * 3 / 10) - (Math.Max(0, Place(period) - 1) * 3), _ => total }
                select Row([set, period], Count(part))),
            Table("target-modus", ["target", "modus"], ["signals"],
                from target in Families(Facet.Target) from modus in Families(Facet.Modus)
                select Row([target, modus], Count((Size("*", target, 7) * Size("*", modus, 7)) / 160))),
            .. Facets.Select(facet => Table(facet.Name(), ["actor", facet.Name(), "period"], ["signals", "share"],
                from actor in scopes
                from code in Catalogue.Concepts.Where(concept => concept.Facet == facet).Select(concept => concept.Code.Value).Append("-")
                from period in recent
                let part = Size(actor, code, Place(period))
                select Row([actor, code, period], Count(part), Share(part, Size(actor, Place(period)))))),
        ];
    }

    private static int IntakeRows(int place, string outcome)
    {
        int[] parts = [300 / (place + 1), 21 - place, 7 + place, 4 + place];
        return outcome == "*" ? parts.Sum() : parts[Array.IndexOf(Outcomes, outcome) - 1];
    }

    private static IEnumerable<string> Families(Facet facet) => Catalogue.Families(facet).Select(concept => concept.Code.Value);

    private Finding[] Findings()
    {
        var compared =
            from actor in States.Append("*").Append("ZZ")
            from concept in Catalogue.Concepts.Where(concept => concept.Facet is Facet.Modus or Facet.Target).Select(concept => concept.Code.Value).Append("*")
            let now = concept == "*" ? Size(actor, 7) : Size(actor, concept, 7)
            let before = concept == "*" ? Size(actor, 3) : Size(actor, concept, 3)
            where Count(now).IsShown && Count(before).IsShown
            select Compare(actor, concept, now, before);
        return [.. compared.OrderBy(finding => finding.Id, StringComparer.Ordinal)];
    }

    private static Finding Compare(string actor, string concept, int now, int before)
    {
        var ratio = before == 0 ? Published.Withheld : Shown(Math.Round((decimal)now / before, 4));
        var spread = 2 / Math.Sqrt(Math.Max(1, Math.Min(now, before)));
        var low = before == 0 ? Shown(0.8m) : Shown(Math.Round(ratio.Value * (decimal)Math.Exp(-spread), 4));
        var high = before == 0 ? Published.Withheld : Shown(Math.Round(ratio.Value * (decimal)Math.Exp(spread), 4));
        var verdict = now + before < 12 ? FindingVerdict.TooFew
            : low.Value > 1 ? FindingVerdict.Rise
            : high is { IsShown: true, Value: < 1 } ? FindingVerdict.Fall
            : FindingVerdict.NoChange;
        return new Finding(
            string.Create(CultureInfo.InvariantCulture, $"{actor}/{concept}/year-before"), actor, concept, "2025-Q4", "2024-Q4", "year-before",
            Shown(now), Shown(before), ratio, low, high, Shown(0.0123m), Shown(0.0345m), verdict, FirstSeen: actor == "XA" && concept == "MOD-570");
    }

    private IEnumerable<Term> Vocabulary() =>
    [
        .. States.Select(state => Actors > 6 && state[^1] == 'C' ? Named("actor", state, $"Zuid-Georgië en de Zuidelijke {state}-eilanden", $"South Georgia and the South {state} Islands") : Named("actor", state, $"Staat {state}", $"State {state}")),
        Named("actor", "*", "alle signalen", "all signals"),
        .. Edition == Edition.Released ? [Named("actor", "OTHER", "overige staten", "other states")] : Array.Empty<Term>(),
        Named("actor", "ZZ", "niet toegeschreven", "not attributed"),
        .. Bases.Select(basis => Named("basis", basis, basis, basis)),
        Named("group", "overig", "Overige aanleverende partijen", "Other suppliers"),
        Named("group", "sociaal-domein", "Sociaal domein", "Social domain"),
        Named("group", "veiligheidsdomein", "Veiligheidsdomein", "Security domain"),
        Named("precision", "day", "op de dag", "to the day"),
        Named("precision", "week", "op de week", "to the week"),
        Named("precision", "month", "op de maand", "to the month"),
        Named("precision", "quarter", "op het kwartaal", "to the quarter"),
        Named("precision", "year", "alleen op het jaar", "to the year only"),
        .. Catalogue.Concepts.Select(concept => new Term(concept.Facet.Name(), concept.Code.Value, concept.Parent?.Value, new Words(concept.LabelNl, concept.LabelEn), concept.DefinitionNl, concept.IsUnknown)),
    ];

    private static Term Named(string facet, string code, string nl, string en) => new(facet, code, null, new Words(nl, en), "");

    private static TableRow Row(IReadOnlyList<string> key, params Published[] values) => new(key, values);

    private static Table Table(string id, IReadOnlyList<string> dimensions, IReadOnlyList<string> measures, IEnumerable<TableRow> rows) =>
        new(id, dimensions, measures, [], [.. rows]);
}
