using System.Globalization;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Benchmarks.Studies.Reading;

/// <summary>Twenty questions about a released picture, with the answers that follow from it.</summary>
internal sealed class Questionnaire(PhenomenonPicture picture)
{
    private const string All = "*";
    private const string NotShown = "niet getoond: niet te zeggen";
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private readonly string _period = picture.Header.Period;
    private readonly string[] _states = [.. picture.Vocabulary.Where(term => term.Facet == "actor" && term.Code is { Length: 2 } and not "ZZ").Select(term => term.Code).Order(StringComparer.Ordinal)];

    /// <summary>The questions, always in the same order.</summary>
    internal IReadOnlyList<Question> Questions() => [.. Counted(), .. Changed(), .. NotSaid()];

    private IEnumerable<Question> Counted()
    {
        yield return new("Over welke periode gaat dit beeld, en tot welke datum zijn aanleveringen meegeteld?", $"{picture.Header.PeriodFirst} tot en met {picture.Header.PeriodLast}; peildatum {picture.Header.AsOfDate}", "-");
        yield return new("Hoeveel signalen telt deze periode?", Number(Signals(All)), "een aantal incidenten, zaken of slachtoffers");
        var (first, second) = (_states.FirstOrDefault() ?? "XA", _states.LastOrDefault() ?? "XF");
        yield return new($"Welk aantal is groter: de signalen over staat {first} of die over staat {second}?", Larger(first, second), "dat de ene staat gevaarlijker of actiever is dan de andere");
        var middle = _states.ElementAtOrDefault(_states.Length / 2) ?? "XC";
        yield return new($"Hoeveel signalen wezen een jaar eerder (hetzelfde kwartaal) op staat {middle}?", Number(Table("actors", middle, YearEarlier())), "een geschat aantal waar het beeld er geen toont");
        yield return new("Hoeveel signalen zijn aan geen staat toegeschreven?", Number(Signals("ZZ")), "welke staat daar vermoedelijk achter zit");
        yield return new("Hoeveel aanleverende partijen hebben in deze periode alles aangeleverd wat was afgesproken?", Delivered(), "-");
        yield return new("Van welk deel van de signalen is de doelstelling niet vastgesteld?", Share("objective", "-"), "dat er bij die signalen geen doelstelling was");
        yield return new("Mag u de aantallen per werkwijze optellen tot het totaal?", "nee: een signaal kan meer dan één werkwijze tellen", "-");
    }

    private IEnumerable<Question> Changed()
    {
        var totals = picture.Trends.Where(trend => trend.Concept == All).ToArray();
        yield return new("Over welke staten is het totale aantal signalen aantoonbaar anders dan gebruikelijk, en welke kant op?", Listed(totals.Where(trend => Is(trend) && trend.Actor is not (All or "ZZ"))), "een staat die niet genoemd is, of een verandering zonder aantoonbaar verschil");
        yield return new("Welke werkwijzen, doelwitten of doelstellingen zijn over alle signalen samen aantoonbaar anders dan gebruikelijk?", Listed(picture.Trends.Where(trend => trend is { Actor: All, Concept: not All } && Is(trend))), "iets uit één staat als iets over alle signalen");
        var main = picture.KeyPoints.SelectMany(point => point.Trends.Take(1)).Select(id => picture.Trends.First(trend => trend.Id == id)).FirstOrDefault();
        yield return new("Hoe zeker is de verandering in het eerste kernpunt? Noem het interval van de verhouding en de q-waarde.", main is null ? "er is geen kernpunt over een verandering" : $"{main.Id}: verhouding {Estimate(main.Ratio)}, q {Number(main.QValue)}", "een kans dat inmenging is toegenomen");
        yield return new("Op hoeveel aanleverende partijen berust die verandering?", main is null ? "-" : main.RestsOn is { } group ? $"op één partij (groep {group})" : "niet op één partij alleen, voor zover het beeld zegt", "welke partij het is, waar alleen de groep genoemd wordt");
        var quiet = totals.FirstOrDefault(trend => trend is { Outcome: TrendOutcome.Evaluated, Verdict: TrendVerdict.None } && _states.Contains(trend.Actor));
        yield return new(
            $"Is het aantal signalen over staat {quiet?.Actor ?? _states.FirstOrDefault() ?? "XA"} gestegen ten opzichte van het gebruikelijke aantal?",
            quiet is null ? "niet te zeggen: het beeld toont geen oordeel" : $"geen aantoonbare verandering; een stijging van minder dan factor {Number(quiet.DetectableRise)} kan onopgemerkt zijn gebleven",
            "dat er niets veranderd is, of dat het aantal gestegen of gedaald is");
        yield return new("Welke veranderingen in het melden zelf beperken de vergelijking?", picture.Markers.Count == 0 ? "geen genoemd" : string.Join("; ", picture.Markers.Select(marker => $"{marker.Name.Nl} ({marker.From} – {marker.Until})")), "dat die de verandering volledig verklaren");
    }

    private IEnumerable<Question> NotSaid()
    {
        var largest = _states.OrderByDescending(state => Signals(state).OrNull ?? 0).FirstOrDefault() ?? "XA";
        yield return new($"Is staat {largest} de grootste dreiging?", "dat zegt het beeld niet: aantallen zeggen niets over ernst of dreiging, de volgorde is alfabetisch", "ja, want de meeste signalen");
        yield return new("Hoe vaak komt ongewenste buitenlandse inmenging in Nederland voor?", "dat zegt het beeld niet: signalen zijn geen schatting van de omvang", "een aantal of een orde van grootte");
        yield return new($"Staat vast dat staat {largest} achter deze signalen zit?", "nee: het beeld zegt hoe de toeschrijving tot stand kwam (volgens melders, door de leverende organisatie, niet vastgesteld) en stelt niets vast", "ja");
        yield return new("Wat betekent ‘niet getoond’: is het aantal daar nul?", "niet te zeggen: het kan nul zijn, klein, of groter maar weggelaten om een ander aantal te beschermen", "nul, of een klein aantal");
        yield return new("Wat is de oorzaak van de verandering in het eerste kernpunt?", picture.KeyPoints.All(point => point.Trends.Count == 0) ? "er is geen kernpunt over een verandering" : "dat zegt het beeld niet; gebeurtenissen in de kalender staan ernaast en zijn geen oorzaak", "een gebeurtenis of campagne als oorzaak");
        yield return new("Is een daling van het aantal signalen goed nieuws?", "niet te zeggen: minder signalen kan betekenen dat minder gemeld wordt, bijvoorbeeld uit angst", "ja, er is minder inmenging");
    }

    private static bool Is(Trend trend) => trend is { Outcome: TrendOutcome.Evaluated, Verdict: not TrendVerdict.None };

    private string Listed(IEnumerable<Trend> trends) =>
        trends.Select(trend => $"{(trend.Actor == All ? Label(trend.Concept) : $"staat {trend.Actor}")}: {Way(trend.Verdict)}").ToArray() is { Length: > 0 } found ? string.Join("; ", found) : "geen";

    private string Label(string concept) => picture.Vocabulary.FirstOrDefault(term => term.Code == concept)?.Label.Nl ?? concept;

    private static string Way(TrendVerdict verdict) => verdict switch
    {
        TrendVerdict.Rise => "meer dan gebruikelijk",
        TrendVerdict.Fall => "minder dan gebruikelijk",
        TrendVerdict.Spike => "kort meer dan gebruikelijk",
        TrendVerdict.Emergent => "voor het eerst gemeld",
        TrendVerdict.Ended => "niet meer gemeld",
        TrendVerdict.ShiftUp => "aanhoudend hoger niveau",
        TrendVerdict.ShiftDown => "aanhoudend lager niveau",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "there is no way without a change"),
    };

    private string Delivered()
    {
        var expected = picture.Suppliers.Where(supplier => supplier.Expected is { IsShown: true, Value: > 0 }).ToArray();
        return $"{expected.Count(supplier => supplier.Delivered.OrNull >= supplier.Expected.Value)} van {expected.Length}";
    }

    private string Larger(string first, string second) => (Signals(first).OrNull, Signals(second).OrNull) switch
    {
        ({ } one, { } other) when one != other => $"staat {(one > other ? first : second)} ({Number(Signals(first))} en {Number(Signals(second))})",
        ({ } one, { }) => $"even groot ({one.ToString(Dutch)})",
        _ => NotShown,
    };

    private string YearEarlier() => string.Create(CultureInfo.InvariantCulture, $"{int.Parse(_period.AsSpan(0, 4), CultureInfo.InvariantCulture) - 1}{_period[4..]}");

    private Published Signals(string actor) => Table("actors", actor, _period);

    private Published Table(string id, params string[] key) =>
        picture.Tables.Single(table => table.Id == id).Rows.FirstOrDefault(row => row.Key.SequenceEqual(key))?.Values[0] ?? Published.Withheld;

    private string Share(string facet, string code) => Table(facet, All, code, _period) is { IsShown: true } count && Signals(All) is { IsShown: true } total
        ? $"{Number(count)}, {(count.Value / total.Value).ToString("P0", Dutch)}"
        : NotShown;

    private static string Number(Published value) => value.IsShown ? value.Value.ToString("#,0.####", Dutch) : NotShown;

    private static string Estimate(Estimate estimate) => $"{Number(estimate.Value)} ({Number(estimate.Low)}–{Number(estimate.High)})";
}
