using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What can be said of one actor.</summary>
internal static class ActorProfile
{
    private static readonly string[] Facets = ["modus", "target"];

    public static Section Write(Material material, string actor) =>
        new Section("profile", material.Actor(actor))
            .Say("text", Verdict.Sentence(material, actor), Most(material, actor), Risen(material, actor), First(material, actor))
            .Draw("periods", ActorPeriods.Draw(material, actor));

    public static Section WriteOther(Material material)
    {
        var count = material.Reading.Signals(PictureReading.Other, material.Reading.Period);
        return new Section("profile", material.Texts["actors.other"])
            .Say("text", material.Texts.Fill(
                count.IsShown ? "other.count" : "other.withheld",
                ("period", material.Period),
                ("signals", material.Wording.Signals(count)),
                ("grade", Attribution.Phrase(material, PictureReading.Other))))
            .Draw("periods", ActorPeriods.Draw(material, PictureReading.Other));
    }

    public static Section WriteUnattributed(Material material)
    {
        var count = material.Reading.Signals(PictureReading.NotAttributed, material.Reading.Period);
        var share = material.Wording.Share(count / material.Total, material.Total);
        return new Section("profile", material.Texts["actors.unattributed"])
            .Say("text", material.Texts.Fill(
                "unattributed.count",
                ("signals", material.Wording.Signals(count)),
                ("period", material.Period),
                ("share", share is null ? "" : material.Texts.Fill("share.of", ("share", share)))))
            .Draw("periods", ActorPeriods.Draw(material, PictureReading.NotAttributed));
    }

    private static string Most(Material material, string actor)
    {
        var modus = Enumeration.Most(material, "modus", actor, 3);
        var targets = Enumeration.Most(material, "target", actor, 3);
        return (modus.Count, targets.Count) switch
        {
            (0, 0) => material.Texts["actor.most.none"],
            (0, _) => material.Texts.Fill("actor.most.targets", ("targets", material.Wording.List(targets))),
            (_, 0) => material.Texts.Fill("actor.most.modus", ("modus", material.Wording.List(modus))),
            _ => material.Texts.Fill("actor.most", ("modus", material.Wording.List(modus)), ("targets", material.Wording.List(targets))),
        };
    }

    /// <summary>The modi operandi and targets of an actor that rose demonstrably; empty when none did.</summary>
    public static string Moving(Material material, string actor) =>
        Named(material, actor, "actor.moving", finding => finding is { Verdict: FindingVerdict.Rise, FirstSeen: false }, Enumeration.Change);

    private static string Risen(Material material, string actor) =>
        Moving(material, actor) is { Length: > 0 } moving ? Sight.Joined(moving, Changes.Incomplete(material)) : "";

    private static string First(Material material, string actor) =>
        Named(material, actor, "actor.first", finding => finding.FirstSeen, (_, term, _) => Enumeration.InSentence(material.Wording.Label(term.Label)));

    private static string Named(Material material, string actor, string key, Func<Finding, bool> which, Func<Material, Term, Finding, string> entry)
    {
        var found = Enumeration.Findings(material, actor, Facets, which);
        return found.Count == 0
            ? ""
            : material.Texts.Fill(
                key,
                ("actor", material.Actor(actor)),
                ("reference", material.Reference),
                ("grade", Attribution.Phrase(material, actor)),
                ("concepts", string.Join("; ", found.Select(named => entry(material, named.Term, named.Finding)))));
    }
}
