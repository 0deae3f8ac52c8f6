using OBI.Phenomenon.Picture.Corrections;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>How this picture goes on from earlier ones: numbers as released then and as restated now, the difference by cause, and what is taken back.</summary>
internal static class Corrections
{
    /// <summary>The table of the picture.</summary>
    public const string Table = "revisions";

    /// <summary>The causes, each with the measures of what it added and of what it took.</summary>
    private static readonly (string Cause, string? Added, string? Taken)[] Causes =
    [
        ("late", "late", null),
        ("corrected", "corrected-in", "corrected-out"),
        ("withdrawn", null, "withdrawn"),
        ("reattributed", "reattributed-in", "reattributed-out"),
        ("recoded", "recoded-in", "recoded-out"),
    ];

    /// <summary>The numbers: of each period the total, and of the states those that are restated.</summary>
    public static Grid Numbers(Material material)
    {
        var (texts, table) = (material.Texts, material.Reading.Table(Table));
        var rows = from earlier in material.Reading.Picture.Earlier
                   from actor in material.Reading.Scopes
                   where table.Value("released", actor, earlier.Period).IsShown && (actor == PictureReading.All || IsRestated(table, actor, earlier.Period))
                   select Row(material, table, actor, earlier.Period);
        return new Grid(
            texts["corrections.numbers"],
            [
                Column.Narrow(texts["corrections.period"]), Column.Text(texts["corrections.series"]), Column.Number(texts["corrections.released"]), Column.Number(texts["corrections.restated"]),
                .. Causes.Select(cause => Column.Number(texts[$"corrections.{cause.Cause}"])),
            ],
            [.. rows],
            table.Keys(0).Count == 0 ? "" : texts[material.Header.Edition == Edition.Internal ? "corrections.note.internal" : "corrections.note"]);
    }

    /// <summary>Which earlier periods stand as they were released, and what that means for what is compared with them.</summary>
    public static string Standing(Material material)
    {
        var standing = material.Reading.Picture.Earlier.Where(earlier => earlier.Stands).Select(earlier => material.Wording.PeriodOnAxis(earlier.Period)).ToArray();
        return standing.Length == 0 ? "" : material.Texts.Fill(material.Header.Edition == Edition.Internal ? "corrections.stands.internal" : "corrections.stands", ("periods", material.Wording.List(standing)));
    }

    /// <summary>What earlier pictures say and would not say any more, in a sentence each.</summary>
    public static IEnumerable<string> Overturned(Material material, bool keyPointsOnly) =>
        from earlier in material.Reading.Picture.Earlier
        from verdict in earlier.Overturned
        where verdict.IsKeyPoint || !keyPointsOnly
        select Sentence(material, earlier, verdict);

    private static string Sentence(Material material, EarlierPeriod earlier, OverturnedVerdict verdict) => material.Texts.Fill(
        "corrections.overturned",
        ("period", material.Wording.PeriodInSentence(earlier.Period)),
        ("series", TrendSentence.Series(material, verdict.Actor, verdict.Concept)),
        ("said", material.Texts[$"trend.{verdict.Said}"]),
        ("now", material.Texts[$"trend.{verdict.Now}"]));

    private static bool IsRestated(IndexedTable table, string actor, string period) =>
        table.Value("restated", actor, period) is { IsShown: true } restated && restated != table.Value("released", actor, period);

    private static IReadOnlyList<string> Row(Material material, IndexedTable table, string actor, string period) =>
    [
        material.Wording.PeriodOnAxis(period),
        TrendNames.Row(material, actor),
        Cell(material, table.Value("released", actor, period)),
        Cell(material, table.Value("restated", actor, period)),
        .. Causes.Select(cause => Difference(material, cause.Added is { } added ? table.Value(added, actor, period) : null, cause.Taken is { } taken ? table.Value(taken, actor, period) : null)),
    ];

    /// <summary>What a cause added and took, such as <c>+12 -3</c>; a dash when it is known to have done nothing.</summary>
    private static string Difference(Material material, Published? added, Published? taken)
    {
        string[] parts = [.. new[] { Signed(material, "+", added), Signed(material, "-", taken) }.OfType<string>()];
        return parts.Length > 0 ? string.Join(' ', parts)
            : (added is { IsShown: true } || added is null) && (taken is { IsShown: true } || taken is null) ? material.Texts["value.none"]
            : material.Texts["value.withheld.short"];
    }

    private static string? Signed(Material material, string sign, Published? number) =>
        number is { IsShown: true, Value: > 0 } shown ? sign + material.Wording.Count(shown) : null;

    private static string Cell(Material material, Published value) => value.IsShown ? material.Wording.Count(value) : material.Texts["value.withheld.short"];
}
