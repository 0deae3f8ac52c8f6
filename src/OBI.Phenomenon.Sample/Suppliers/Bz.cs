using System.Globalization;
using System.Text;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>Foreign Affairs: quarterly, commas, UTF-8, English terms (some with a comma, so quoted) and several states in a row.</summary>
internal static class Bz
{
    internal static readonly Supplier Supplier = new("bz", 1)
    {
        Every = PeriodKind.Quarter,
        Extension = "csv",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        NewLine = "\n",
        Separator = ',',
        ValueSeparator = ';',
        Delays = new Delays((560, 4), (260, 20), (130, 60), (50, 200)),
        Precisions = Mix.Parse("Day:880 Month:110 Year:10"),
        Date = DateStyles.Iso,
        Number = (period, row) => string.Create(CultureInfo.InvariantCulture, $"BZ-{period}-{row:0000}"),
        BadDates = ["2024-02-30", "03/07/2024", "spring 2023"],
        UnmappedTerms = ["AI-generated audio", "Pressure through employers"],
        Circumstance = "Verbal note received",
        SecondActorPermille = 110,
        Bases = Mix.Parse("perceived:54 assessed:30 not-established:16"),
        Likelihoods = Mix.Parse("not-stated:36 likely:26 very-likely:12 roughly-even:14 unlikely:8 almost-certain:4"),
        StateLinks = Mix.Parse("not-stated:34 official:26 linked:22 aligned:10 controlled:8"),
        Columns =
        [
            Column.Plain("record_id", "record"),
            new("record_status", "status", BzWords.Status),
            Column.Plain("event_date", "start"),
            Column.Plain("date_received", "received"),
            new("countries", "actor", BzWords.Actors, CellShape.Several),
            new("carried_out_by", "agent", BzWords.Agents),
            new("methods", "modus", BzWords.Modus, CellShape.Several),
            new("targets", "target", BzWords.Targets, CellShape.Several),
            new("purpose", "objective", BzWords.Objectives, CellShape.Several),
            new("channels", "channel", BzWords.Channels, CellShape.Several),
            new("effects", "effect", BzWords.Effects, CellShape.Several),
            new("scope", "scope", BzWords.Scope),
            new("attribution", "basis", BzWords.Bases),
            new("likelihood", "likelihood", BzWords.Likelihoods),
            new("state_link", "state-link", BzWords.StateLinks),
            Column.WithoutContent("post_reference", "DM-1", "DM-2", "DM-3", "DM-4"),
        ],
    };
}
