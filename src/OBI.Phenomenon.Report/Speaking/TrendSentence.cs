using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says in full what is found in a series, and what limits it.</summary>
internal static class TrendSentence
{
    public static string Of(Material material, Trend trend) => Capital(Sight.Joined(Main(material, trend), RestsOn(material, trend), Share(material, trend), Limited(material, trend)));

    /// <summary>The series in a sentence: <c>bedreiging bij Staat XA (volgens melders)</c>; all states together have no attribution.</summary>
    public static string Series(Material material, Trend trend) => Series(material, trend.Actor, trend.Concept);

    /// <summary>The series of an actor and a concept in a sentence.</summary>
    public static string Series(Material material, string actor, string concept)
    {
        var scope = actor switch { PictureReading.All => "all", PictureReading.NotAttributed => "unattributed", _ => "state" };
        return material.Texts.Fill(
            $"series.{(concept == PictureReading.All ? "total" : "concept")}.{scope}",
            ("actor", material.Actor(actor)),
            ("concept", Enumeration.InSentence(material.Concept(concept))),
            ("grade", actor == PictureReading.All ? "" : Attribution.Phrase(material, actor)));
    }

    /// <summary>The names of the changes in reporting that a trend names.</summary>
    public static string Markers(Material material, Trend trend) => Markers(material, trend.Markers);

    /// <summary>The names of changes in reporting.</summary>
    public static string Markers(Material material, IReadOnlyCollection<string> ids) => material.Wording.List(
        [.. material.Reading.Picture.Markers.Where(marker => ids.Contains(marker.Id)).Select(marker => $"“{material.Wording.Label(marker.Name)}”")]);

    /// <summary>The months from first to last: <c>november 2025 en december 2025</c>.</summary>
    public static string Months(Material material, string first, string last) => first == last
        ? material.Wording.PeriodInSentence(first)
        : material.Texts.Fill("trend.months", ("first", material.Wording.PeriodInSentence(first)), ("last", material.Wording.PeriodInSentence(last)));

    private static string Main(Material material, Trend trend)
    {
        var key = trend.Outcome != TrendOutcome.Evaluated
            ? $"trend.sentence.{trend.Outcome}{(trend.Outcome == TrendOutcome.BlockedByMarker && trend.Markers.Count == 0 ? ".unnamed" : "")}"
            : TrendCall.IsVetoed(trend)
                ? $"trend.sentence.vetoed.{(TrendCall.IsUpward(trend.AbsoluteVerdict) ? "up" : "down")}{Plain(trend)}"
                : $"trend.sentence.{trend.Verdict}{(trend.Verdict is TrendVerdict.Rise or TrendVerdict.Fall or TrendVerdict.ShiftUp or TrendVerdict.ShiftDown ? Plain(trend) : "")}";
        return material.Texts.Fill(
            key,
            ("series", Series(material, trend)),
            ("period", material.Period),
            ("observed", material.Counts(trend) ? material.Wording.Signals(trend.Observed) : material.Wording.ComparableSignals(trend.Observed)),
            ("usual", material.Wording.Tenths(trend.Usual.Value)),
            ("low", material.Wording.Count(trend.Usual.Low)),
            ("high", material.Wording.Count(trend.Usual.High)),
            ("change", Change(material, trend)),
            ("months", Months(material, trend.First, trend.Last)),
            ("begins", trend.Shift is { } shift ? material.Wording.PeriodInSentence(shift.Begins) : material.Wording.Withheld),
            ("earliest", trend.Shift is { } early ? material.Wording.PeriodInSentence(early.Earliest) : material.Wording.Withheld),
            ("latest", trend.Shift is { } late ? material.Wording.PeriodInSentence(late.Latest) : material.Wording.Withheld),
            ("factor", trend.Shift is { } lasting ? material.Wording.Ratio(lasting.Factor) : material.Wording.Withheld),
            ("sensitivity", Sensitivity.Clause(material, trend)),
            ("markers", Markers(material, trend)));
    }

    /// <summary>Without the number observed there is a sentence without numbers.</summary>
    private static string Plain(Trend trend) => trend.Observed.IsShown ? "" : ".plain";

    /// <summary>A percentage where the usual number bears one, else a ratio.</summary>
    private static string Change(Material material, Trend trend)
    {
        if (!trend.Ratio.Value.IsShown)
        {
            return material.Wording.Withheld;
        }

        var ratio = trend.Ratio.Value.Value;
        return Sensitivity.BearsPercentage(trend)
            ? material.Texts.Fill(ratio >= 1 ? "change.more" : "change.fewer", ("percentage", material.Wording.Percentage(Math.Abs(ratio - 1))))
            : ratio > Wording.LargestRatio
                ? material.Texts.Fill("change.many", ("ratio", material.Wording.Count((int)Wording.LargestRatio)))
                : material.Texts.Fill("change.times", ("ratio", material.Wording.Ratio(trend.Ratio.Value)));
    }

    private static string RestsOn(Material material, Trend trend) => trend.RestsOn is { } supplier && TrendCall.IsUpward(trend.AbsoluteVerdict)
        ? material.Texts.Fill(material.Header.Edition == Edition.Internal ? "trend.rests.internal" : "trend.rests.released", ("supplier", material.Supplier(supplier)))
        : "";

    /// <summary>What a change is beside everything else; a rise of everything at once has nothing beside it, and says so.</summary>
    private static string Share(Material material, Trend trend) => trend switch
    {
        _ when !TrendCall.IsCompared(trend) => "",
        { Verdict: TrendVerdict.None or TrendVerdict.Emergent or TrendVerdict.Ended } => "",
        { Actor: PictureReading.All, Concept: PictureReading.All } => TrendCall.IsUpward(trend.Verdict) ? material.Texts["trend.whole"] : "",
        { Vetoes: null } => material.Texts["trend.stands.none"],
        _ => material.Texts[TrendCall.IsUpward(trend.Verdict) ? "trend.stands" : "trend.stands.down"],
    };

    private static string Limited(Material material, Trend trend) =>
        trend.Outcome == TrendOutcome.Evaluated && trend.Markers.Count > 0 ? material.Texts.Fill("trend.limited", ("markers", Markers(material, trend))) : "";

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
