using System.Globalization;
using System.Text;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>The police: monthly, semicolons, Windows-1252, Dutch dates and code names.</summary>
internal static class Politie
{
    internal static readonly Supplier Supplier = new("politie", 0)
    {
        Every = PeriodKind.Month,
        Extension = "csv",
        Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
        NewLine = "\r\n",
        Separator = ';',
        OpenAtWeekends = true,
        Delays = new Delays((780, 2), (130, 12), (65, 40), (25, 140)),
        Precisions = Mix.Parse("Day:930 Month:62 Year:8"),
        Date = DateStyles.Dutch,
        Number = (period, row) => string.Create(CultureInfo.InvariantCulture, $"PL{period.First:yyMM}-{row:00000}"),
        BadDates = ["31-2-2024", "onbekend", "2025-06-31", "0-0-2023"],
        UnmappedTerms = ["DRONE", "BEDR-NW", "DEEPFAKE"],
        Circumstance = "WAPEN",
        SecondActorPermille = 10,
        Columns =
        [
            Column.Plain("meldnummer", "record"),
            new("status", "status", PolitieWords.Status),
            Column.Plain("pleegdatum", "start"),
            Column.Plain("datum_melding", "received"),
            new("land", "actor", PolitieWords.Actors, CellShape.Several),
            new("uitvoerder", "agent", PolitieWords.Agents),
            new("werkwijze", "modus", PolitieWords.Modus, CellShape.Several),
            new("doelwit", "target", PolitieWords.Targets, CellShape.Several),
            new("kanaal", "channel", PolitieWords.Channels),
            new("gevolg", "effect", PolitieWords.Effects, CellShape.Several),
            new("provincie", "region", PolitieWords.Regions),
            Column.WithoutContent("zaaksysteem", "BASIS", "REGIO", "LANDELIJK"),
        ],
    };
}
