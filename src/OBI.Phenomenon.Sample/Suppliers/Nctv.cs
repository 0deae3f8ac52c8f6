using System.Globalization;
using System.Text;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>The coordinator for counterterrorism and security: quarterly, newline-delimited JSON, codes of the taxonomy.</summary>
internal static class Nctv
{
    internal static readonly Supplier Supplier = new("nctv", 3)
    {
        Every = PeriodKind.Quarter,
        Extension = "ndjson",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        NewLine = "\n",
        Delays = new Delays((680, 3), (220, 14), (75, 45), (25, 160)),
        Precisions = Mix.Parse("Day:930 Month:64 Year:6"),
        Date = DateStyles.Iso,
        Number = (period, row) => string.Create(CultureInfo.InvariantCulture, $"N{period}-{row:0000}"),
        BadDates = ["2024-04-31", "20240611", "n.b."],
        UnmappedTerms = ["MOD-595", "prompt-injectie"],
        Circumstance = "context",
        SecondActorPermille = 30,
        Bases = Mix.Parse("assessed:1"),
        Likelihoods = Mix.Parse("likely:36 very-likely:24 roughly-even:12 almost-certain:6 unlikely:7 very-unlikely:1 not-stated:14"),
        StateLinks = Mix.Parse("linked:34 aligned:22 controlled:16 official:10 not-stated:18"),
        Credibilities = Mix.Parse("1:6 2:36 3:38 4:10 5:2 6:8"),
        Columns =
        [
            Column.Plain("id", "record"),
            new("status", "status", NctvWords.Status),
            Column.Plain("datum", "start"),
            Column.Plain("ontvangen", "received"),
            Column.Plain("staten", "actor", CellShape.Several),
            Column.Plain("uitvoerder", "agent"),
            Column.Plain("modus", "modus", CellShape.Several),
            Column.Plain("doelwit", "target", CellShape.Several),
            Column.Plain("doelstelling", "objective", CellShape.Several),
            Column.Plain("kanaal", "channel", CellShape.Several),
            Column.Plain("effect", "effect", CellShape.Several),
            Column.Plain("belang", "interest", CellShape.Several),
            Column.Plain("reikwijdte", "scope"),
            new("waarschijnlijkheid", "likelihood", NctvWords.Likelihoods),
            Column.Plain("geloofwaardigheid", "credibility", CellShape.Number),
            new("statelijke_band", "state-link", NctvWords.StateLinks),
        ],
    };
}
