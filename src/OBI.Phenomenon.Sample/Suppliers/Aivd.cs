using System.Globalization;
using System.Text;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>The intelligence service: quarterly since July 2023, bars, weeks instead of days, attribution graded.</summary>
internal static class Aivd
{
    internal static readonly Supplier Supplier = new("aivd", 4)
    {
        From = new DateOnly(2023, 7, 1),
        Every = PeriodKind.Quarter,
        Extension = "csv",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        NewLine = "\n",
        Separator = '|',
        Delays = new Delays((600, 6), (270, 20), (100, 60), (30, 180)),
        Precisions = Mix.Parse("Week:992 Year:8"),
        Date = DateStyles.Iso,
        Number = (period, row) => string.Create(CultureInfo.InvariantCulture, $"A{period}-{row:0000}"),
        BadDates = ["2024-W54", "week 12", "2025-W00"],
        UnmappedTerms = ["inzet tussenhandel", "synthetische media"],
        Circumstance = "eigen waarneming",
        Bases = Mix.Parse("assessed:1"),
        Likelihoods = Mix.Parse("likely:34 very-likely:34 almost-certain:14 roughly-even:8 unlikely:4 not-stated:6"),
        StateLinks = Mix.Parse("official:26 controlled:26 linked:30 aligned:8 not-stated:10"),
        Credibilities = Mix.Parse("1:16 2:48 3:26 4:5 5:1 6:4"),
        Columns =
        [
            Column.Plain("kenmerk", "record"),
            new("mutatie", "status", AivdWords.Status),
            Column.Plain("week", "start"),
            Column.Plain("ontvangst", "received"),
            new("staat", "actor", AivdWords.Actors, CellShape.Several),
            new("uitvoerder", "agent", AivdWords.Agents),
            new("activiteit", "modus", AivdWords.Modus, CellShape.Several),
            new("doelwit", "target", AivdWords.Targets, CellShape.Several),
            new("oogmerk", "objective", AivdWords.Objectives, CellShape.Several),
            new("kanaal", "channel", AivdWords.Channels),
            new("gevolg", "effect", AivdWords.Effects),
            new("belang", "interest", AivdWords.Interests),
            new("waarschijnlijkheid", "likelihood", AivdWords.Likelihoods),
            new("geloofwaardigheid", "credibility", AivdWords.Credibilities),
            new("band", "state-link", AivdWords.StateLinks),
        ],
    };
}
