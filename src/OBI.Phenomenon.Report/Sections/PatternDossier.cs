using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What the werkdossier adds for a state: its patterns in counts, what fits none, and how the number of patterns was chosen.</summary>
internal static class PatternDossier
{
    public static void Write(Material material, Section section, string name, IReadOnlyList<Pattern> patterns, PatternModel model)
    {
        if (patterns.Count > 0)
        {
            section.Say("facts", patterns.Where(pattern => pattern.Explanation is not null).Select(pattern => Sight.Joined(EvidenceSentence.Of(material, pattern, pattern.Explanation!.Evidence), PatternName.Outside(material, pattern))));
            section.Tabulate("numbers", PatternNumbers.Write(material, name, patterns));
            section.Tabulate("evidence", EvidenceTable.Write(material, name, patterns));
        }

        section.Tabulate("criteria", CriteriaTable.Write(material, name, model));
        section.Say("noise", Noise(material, model), Gone(material, model));
        if (model.Moved.Count > 0)
        {
            section.Tabulate("moved", MovedTable.Write(material, name, model.Moved));
        }
    }

    private static string Noise(Material material, PatternModel model) => Sight.Joined(
        material.Texts.Fill(
            "dossier.noise",
            ("noise", material.Wording.Signals(model.Noise)),
            ("now", material.Wording.Count(model.NoiseNow)),
            ("period", material.Period)),
        model.NoiseReasons.Count == 0 ? "" : material.Texts.Fill(
            "dossier.noise.reasons",
            ("reasons", material.Wording.List([.. model.NoiseReasons.Select(reason => material.Texts.Fill(
                "actor.most.entry", ("label", Enumeration.InSentence(material.Texts[$"facet.{reason.Field}"])), ("count", material.Wording.Count(reason.Signals))))]))),
        material.Texts.Fill("dossier.unclustered", ("signals", material.Wording.Signals(model.NotClustered)), ("now", material.Wording.Count(model.NotClusteredNow))));

    private static string Gone(Material material, PatternModel model) => model.Gone.Count == 0 ? "" : material.Texts.Fill(
        "dossier.gone",
        ("patterns", material.Wording.List([.. model.Gone.Select(gone => material.Texts.Fill("actor.most.entry", ("label", gone.Id), ("count", material.Wording.Count(gone.Signals))))])));
}
