using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Analysis.Patterns.SecondOpinions;

namespace OBI.Phenomenon.Analysis.Test.Patterns.SecondOpinions;

public sealed class SecondOpinionTest
{
    [Test]
    public void On_TwoGroupsWithoutALabelInCommon_AgreesInFull()
    {
        var table = TwoGroups(3);

        var opinion = SecondOpinion.On(table, [.. Enumerable.Range(0, table.Count).Select(profile => table.Has(profile, 0) ? 0 : 1)]);

        Assert.That(opinion!.Groups, Is.EqualTo(2));
        Assert.That(opinion.Agreement, Is.EqualTo(1));
        Assert.That(opinion.Silhouette, Is.GreaterThan(0).And.EqualTo(opinion.MedoidSilhouette));
    }

    [Test]
    public void On_NoiseAndOnePattern_LeavesNoiseOutAndHasNoSilhouette()
    {
        var table = TwoGroups(3);

        var opinion = SecondOpinion.On(table, [.. Enumerable.Range(0, table.Count).Select(profile => profile == 0 ? -1 : 3)]);

        Assert.That(opinion!.Profiles, Is.EqualTo(table.Count - 1));
        Assert.That(opinion.Silhouette, Is.Null);
        Assert.That(opinion.MedoidSilhouette, Is.Null);
        Assert.That(SecondOpinion.On(table, [.. Enumerable.Repeat(-1, table.Count)]), Is.Null);
    }

    [Test]
    public void On_MoreProfilesThanItTakes_TakesThatMany()
    {
        var table = TwoGroups(10);

        var opinion = SecondOpinion.On(table, [.. Enumerable.Range(0, table.Count).Select(profile => table.Has(profile, 0) ? 0 : 1)]);

        Assert.That(table.Count, Is.GreaterThan(SecondOpinion.MostProfiles));
        Assert.That(opinion!.Profiles, Is.EqualTo(SecondOpinion.MostProfiles));
    }

    /// <summary>For each set of channels two signals, of which modus and target are a or b.</summary>
    private static ProfileTable TwoGroups(int channels)
    {
        var builder = new ProfileTableBuilder([new ProfileField("modus", FieldKind.Multiple, ["a", "b"]), new ProfileField("target", FieldKind.Multiple, ["a", "b"]), new ProfileField("channel", FieldKind.Multiple, [.. Enumerable.Range(0, channels).Select(channel => $"{channel:00}")])]);
        foreach (var set in Enumerable.Range(1, (1 << channels) - 1))
        {
            int[] chosen = [.. Enumerable.Range(0, channels).Where(channel => (set >> channel & 1) != 0).Select(channel => 4 + channel)];
            builder.Add(0b111, [0, 2, .. chosen]);
            builder.Add(0b111, [1, 3, .. chosen]);
        }

        return builder.Build().Table;
    }
}
