using System.Globalization;
using System.Text;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>Social Affairs: quarterly, semicolons, UTF-8 with a byte order mark, bundled rows, months instead of days.</summary>
internal static class Szw
{
    internal static readonly Supplier Supplier = new("szw", 2)
    {
        Every = PeriodKind.Quarter,
        Extension = "csv",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        NewLine = "\r\n",
        Separator = ';',
        ValueSeparator = '|',
        Delays = new Delays((640, 6), (240, 20), (90, 50), (30, 150)),
        Precisions = Mix.Parse("Month:930 Quarter:60 Year:10"),
        Date = DateStyles.Iso,
        Number = (period, row) => string.Create(CultureInfo.InvariantCulture, $"B{period}-{row:0000}"),
        BadDates = ["2024-13", "zomer 2024", "2023-Q5"],
        UnmappedTerms = ["via werkgever onder druk gezet", "gevraagd voor nepfilmpje"],
        Circumstance = "wil anoniem blijven",
        Counts = Mix.Parse("1:34 2:25 3:15 4:10 5:6 6:4 8:4 12:2"),
        Columns =
        [
            Column.Plain("bundel", "record"),
            new("regelsoort", "status", SzwWords.Status),
            Column.Plain("periode", "start"),
            Column.Plain("vastgelegd", "received"),
            new("herkomstland", "actor", SzwWords.Actors, CellShape.Several),
            new("gedraging", "modus", SzwWords.Modus, CellShape.Several),
            new("doelgroep", "target", SzwWords.Targets, CellShape.Several),
            new("vermoed_doel", "objective", SzwWords.Objectives),
            new("middel", "channel", SzwWords.Channels),
            new("beleving", "effect", SzwWords.Effects, CellShape.Several),
            new("provincie", "region", SzwWords.Regions),
            Column.Plain("aantal", "reports", CellShape.Number),
            Column.WithoutContent("soort_contact", "gesprek", "netwerkbijeenkomst", "telefonisch"),
        ],
    };
}
