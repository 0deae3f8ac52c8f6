using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>How the number of patterns of a state was chosen; for the werkdossier.</summary>
internal static class CriteriaTable
{
    public static Grid Write(Material material, string name, PatternModel model)
    {
        var texts = material.Texts;
        return new Grid(
            texts.Fill("criteria.table", ("actor", name)),
            [
                Column.Number(texts["criteria.classes"]), Column.Number(texts["criteria.likelihood"]), Column.Number(texts["criteria.parameters"]),
                Column.Number(texts["criteria.icl"]), Column.Number(texts["criteria.bic"]), Column.Number(texts["criteria.aic3"]), Column.Text(texts["criteria.choice"]),
            ],
            [.. model.Scores.Select(score => Row(material, model, score))],
            model.Scores.Count == 0 ? "" : Sight.Joined(
                texts.Fill("criteria.note", ("weight", material.Wording.Ratio(model.Certainty))),
                texts.Fill(
                    model.StartsAtBest is { IsShown: true, Value: < 2 } ? "criteria.starts.one" : "criteria.starts",
                    ("best", material.Wording.Count(model.StartsAtBest)),
                    ("starts", material.Wording.Count(model.Starts)))));
    }

    private static IReadOnlyList<string> Row(Material material, PatternModel model, ModelScore score) =>
    [
        material.Wording.Count(score.Classes),
        material.Wording.Tenths(score.LogLikelihood),
        material.Wording.Count(score.FreeParameters),
        material.Wording.Tenths(score.Icl),
        material.Wording.Tenths(score.Bic),
        material.Wording.Tenths(score.Aic3),
        material.Wording.List([.. Choices(material, model, score)]) is { Length: > 0 } choices ? choices : material.Texts["value.none"],
    ];

    private static IEnumerable<string> Choices(Material material, PatternModel model, ModelScore score)
    {
        (bool Is, string Key)[] choices = [(score.Classes == model.Classes, "criteria.chosen"), (score.Classes == model.ClassesByIcl, "criteria.by-icl"), (score.Classes == model.ClassesByAic3, "criteria.by-aic3")];
        return choices.Where(choice => choice.Is).Select(choice => material.Texts[choice.Key]);
    }
}
