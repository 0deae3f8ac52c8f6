using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Defence;

/// <summary>Answers that can be given as they stand: to a minister, to parliament, to a journalist, each within the marking.</summary>
/// <remarks>A minister may know what the werkdossier says. In public only what was released may be said, and only when its marking lets it out.</remarks>
internal sealed class DefenceAnswers(Material inside, Material released, Trend trend, Trend? outside)
{
    private static readonly string[] Public = ["TLP:CLEAR"];

    private TextTable Texts => inside.Texts;

    internal Section Write()
    {
        var section = new Section("answers", Texts["defence.answers"]);
        section.Parts.Add(new Section("answer", Texts["defence.minister"]).Say("text", Minister()));
        section.Parts.Add(new Section("answer", Texts["defence.parliament"]).Say("text", InPublic("parliament")));
        section.Parts.Add(new Section("answer", Texts["defence.press"]).Say("text", InPublic("press")));
        return section;
    }

    private IEnumerable<string> Minister()
    {
        yield return TrendSentence.Of(inside, trend);
        yield return Texts.Fill("defence.minister.chance", ("rate", Rate()));
        yield return Firmness();
        yield return Texts["defence.minister.unknown"];
    }

    private IEnumerable<string> InPublic(string audience)
    {
        if (outside is null || !Public.Contains(released.Header.Marking))
        {
            return [Texts.Fill($"defence.{audience}.closed", ("marking", released.Header.Marking)), Texts[$"defence.{audience}.general"]];
        }

        return [Texts.Fill($"defence.{audience}.open", ("period", released.Period), ("sentence", TrendSentence.Of(released, outside))), Texts[$"defence.{audience}.general"]];
    }

    /// <summary>Whether it stands without any one part of what it rests on.</summary>
    private string Firmness()
    {
        var checks = trend.Explanation?.Stability ?? [];
        var falls = checks.Where(check => check.Stands == false).ToArray();
        return checks.Count == 0 ? Texts["defence.stands.none"]
            : falls.Length == 0 ? Texts["defence.minister.firm"]
            : Texts.Fill("defence.minister.weak", ("parts", inside.Wording.List([.. falls.Select(check => Texts.Fill($"why.without.{check.Kind}", ("supplier", check.Supplier is { } supplier ? inside.Supplier(supplier) : "")))])));
    }

    private string Rate() => inside.Reading.Picture.Parameters.FirstOrDefault(parameter => parameter.Name == "analysis.false_discovery_rate") is { } rate
        ? inside.Wording.Setting(rate.Value)
        : throw new ReportException("the picture does not say how many findings may be false (analysis.false_discovery_rate)");
}
