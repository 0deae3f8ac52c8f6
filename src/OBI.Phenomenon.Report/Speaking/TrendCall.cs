using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says in a few words what a trend allows us to say.</summary>
internal static class TrendCall
{
    /// <summary>Whether there is something to tell: a verdict, or one that was vetoed.</summary>
    public static bool IsFinding(Trend trend) => trend.Outcome == TrendOutcome.Evaluated && (trend.Verdict != TrendVerdict.None || IsVetoed(trend));

    /// <summary>Whether the change is no more than what the same suppliers reported of everything else.</summary>
    public static bool IsVetoed(Trend trend) => trend.Verdict == TrendVerdict.None && trend.AbsoluteVerdict != TrendVerdict.None;

    /// <summary>Whether the change found is upwards: what the warm colour is kept for.</summary>
    public static bool IsAlarm(Trend? trend) => trend is not null && IsUpward(trend.Verdict);

    public static bool IsUpward(TrendVerdict verdict) => verdict is TrendVerdict.Rise or TrendVerdict.Spike or TrendVerdict.Emergent or TrendVerdict.ShiftUp;

    /// <summary>Whether this edition knows what a change is beside everything else; a conclusion without numbers leaves that out.</summary>
    public static bool IsCompared(Trend trend) => trend is { Outcome: TrendOutcome.Evaluated } and not { Release: TrendRelease.Coarse, Explanation: null };

    /// <summary>The verdict in words; a mark when this edition does not have the trend.</summary>
    public static string Words(Material material, Trend? trend) => trend switch
    {
        null => material.Header.Edition == Edition.Internal ? material.Texts["value.none"] : material.Wording.Withheld,
        { Outcome: not TrendOutcome.Evaluated } => material.Texts[$"trend.{trend.Outcome}"],
        _ when IsVetoed(trend) => material.Texts[IsUpward(trend.AbsoluteVerdict) ? "trend.vetoed" : "trend.vetoed.down"],
        _ => material.Texts[$"trend.{trend.Verdict}"],
    };

    /// <summary>The verdict for a table: with what it is beside everything else, where it is more than usual by itself.</summary>
    public static string Cell(Material material, Trend? trend) =>
        trend is { Outcome: TrendOutcome.Evaluated, Verdict: not TrendVerdict.None } && IsCompared(trend)
            ? $"{Level(material, trend)}, {Share(material, trend)}"
            : Words(material, trend);

    /// <summary>The verdict, with the factor of a lasting level: that of the ratio beside it is another.</summary>
    private static string Level(Material material, Trend trend) => trend is { Verdict: TrendVerdict.ShiftUp or TrendVerdict.ShiftDown, Shift.Factor.IsShown: true }
        ? material.Texts.Fill("trends.cell.level", ("call", Words(material, trend)), ("factor", material.Wording.Ratio(trend.Shift.Factor)))
        : Words(material, trend);

    /// <summary>The verdict in a word or two, for a table with a line for every series.</summary>
    public static string Short(Material material, Trend trend) => trend switch
    {
        { Outcome: not TrendOutcome.Evaluated } => material.Texts[$"short.{trend.Outcome}"],
        _ when IsVetoed(trend) => material.Texts["short.vetoed"],
        _ => material.Texts[$"short.{trend.Verdict}"],
    };

    /// <summary>What the same suppliers reported of everything else, beside it.</summary>
    public static string Share(Material material, Trend? trend) => trend switch
    {
        null => material.Texts["value.none"],
        _ when !IsCompared(trend) => material.Texts["value.none"],
        { Vetoes: null } => material.Texts["trend.share.none"],
        { AbsoluteVerdict: TrendVerdict.None } => material.Texts["value.none"],
        { Verdict: TrendVerdict.None, Vetoes: true } => material.Texts["trend.share.vetoes"],
        _ => material.Texts["trend.share.stands"],
    };
}
