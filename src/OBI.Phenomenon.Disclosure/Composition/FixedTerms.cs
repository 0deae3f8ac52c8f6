using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition.Patterns;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>The keys that stand in no taxonomy, and their words for readers.</summary>
internal static class FixedTerms
{
    /// <summary>Terms of every picture.</summary>
    internal static IEnumerable<Term> All { get; } =
    [
        Of("actor", Keys.Total, "alle signalen", "all signals", "Elk signaal telt één keer, ook als het meer dan één staat noemt."),
        Of("actor", "ZZ", "niet toegeschreven", "not attributed", "Signalen waarbij geen staat is genoemd of vastgesteld."),
        Of("group", Keys.Total, "alle aanleverende partijen", "all suppliers", string.Empty),
        Of("basis", KeyOf(AttributionBasis.Perceived), "volgens melders", "according to those who reported", "De melder noemt de staat."),
        Of("basis", KeyOf(AttributionBasis.Assessed), "door de leverende organisatie toegeschreven", "attributed by the supplying organisation", "De leverende organisatie heeft de staat beoordeeld."),
        Of("basis", KeyOf(AttributionBasis.NotEstablished), "toeschrijving niet vastgesteld", "attribution not established", "Niemand heeft de toeschrijving vastgesteld."),
        Of("precision", KeyOf(DatePrecision.Day), "op de dag", "to the day", string.Empty),
        Of("precision", KeyOf(DatePrecision.Week), "op de week", "to the week", string.Empty),
        Of("precision", KeyOf(DatePrecision.Month), "op de maand", "to the month", string.Empty),
        Of("precision", KeyOf(DatePrecision.Quarter), "op het kwartaal", "to the quarter", string.Empty),
        Of("precision", KeyOf(DatePrecision.Year), "alleen op het jaar", "to the year only", "Telt in geen kwartaal of maand mee."),
        Of("outcome", Keys.Total, "ontvangen", "received", string.Empty),
        Of("basis", Keys.Total, "alle toeschrijvingen", "all attributions", string.Empty),
        Of("precision", Keys.Total, "alle signalen", "all signals", "Met inbegrip van signalen die te grof gedateerd zijn voor de periode."),
        Of("outcome", "accepted", "aanvaard", "accepted", string.Empty),
        Of("outcome", "out-of-scope", "buiten de reikwijdte", "out of scope", "Geen ongewenste buitenlandse inmenging volgens de afbakening."),
        Of("outcome", "quarantined", "apart gezet", "quarantined", "Wacht op een beslissing, bijvoorbeeld over een onbekende term."),
        Of("outcome", "rejected", "afgewezen", "rejected", "Voldoet niet aan de afspraken met de aanleverende partij."),
        .. CountedFacets.All.Select(facet => Of(facet.Name(), Keys.NotObserved, "niet vastgelegd", "not observed", "Het signaal zegt hier niets over; dat is iets anders dan onbekend.")),
    ];

    /// <summary>The term of the states without lines of their own, of released pictures only.</summary>
    internal static Term OtherActors { get; } =
        Of("actor", Keys.OtherActors, "overige staten", "other states", "Staten met te weinig signalen of aanleverende partijen voor een eigen regel, samen.");

    /// <summary>The provinces, of pictures in which a pattern has one.</summary>
    internal static IEnumerable<Term> Regions { get; } =
    [
        Of(MixLabels.Region, "NL-DR", "Drenthe", "Drenthe", string.Empty),
        Of(MixLabels.Region, "NL-FL", "Flevoland", "Flevoland", string.Empty),
        Of(MixLabels.Region, "NL-FR", "Fryslân", "Friesland", string.Empty),
        Of(MixLabels.Region, "NL-GE", "Gelderland", "Gelderland", string.Empty),
        Of(MixLabels.Region, "NL-GR", "Groningen", "Groningen", string.Empty),
        Of(MixLabels.Region, "NL-LI", "Limburg", "Limburg", string.Empty),
        Of(MixLabels.Region, "NL-NB", "Noord-Brabant", "North Brabant", string.Empty),
        Of(MixLabels.Region, "NL-NH", "Noord-Holland", "North Holland", string.Empty),
        Of(MixLabels.Region, "NL-OV", "Overijssel", "Overijssel", string.Empty),
        Of(MixLabels.Region, "NL-UT", "Utrecht", "Utrecht", string.Empty),
        Of(MixLabels.Region, "NL-ZE", "Zeeland", "Zeeland", string.Empty),
        Of(MixLabels.Region, "NL-ZH", "Zuid-Holland", "South Holland", string.Empty),
    ];

    internal static string KeyOf(AttributionBasis basis) => basis switch
    {
        AttributionBasis.Perceived => "perceived",
        AttributionBasis.Assessed => "assessed",
        AttributionBasis.NotEstablished => "not-established",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    internal static string KeyOf(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Week => "week",
        DatePrecision.Month => "month",
        DatePrecision.Quarter => "quarter",
        DatePrecision.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(precision)),
    };

    internal static (string Outcome, long Rows)[] OutcomesOf(BatchBalance balance) =>
    [
        (Keys.Total, balance.Read),
        ("accepted", balance.Accepted),
        ("out-of-scope", balance.OutOfScope),
        ("quarantined", balance.Quarantined),
        ("rejected", balance.Rejected),
    ];

    private static Term Of(string facet, string code, string nl, string en, string definition) =>
        new(facet, code, null, new Words(nl, en), definition);
}
