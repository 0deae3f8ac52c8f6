using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Analysis.Patterns.SecondOpinions;

namespace OBI.Phenomenon.Analysis.Test.Patterns.SecondOpinions;

public sealed class SecondOpinionTest
{
    [Test]
    public void On_TwoGroupsWithoutALabelInCommon_AgreesInFull()
    {
        var table = TwoGroups(4);

        var opinion = SecondOpinion.On(table, [.. Enumerable.Range(0, table.Count).Select(profile => table.Has(profile, 0) ? 0 : 1)]);

        Assert.That(opinion!.Groups, Is.EqualTo(2));
        Assert.That(opinion.Agreement, Is.EqualTo(1));
        Assert.That(opinion.Silhouette, Is.GreaterThan(0).And.EqualTo(opinion.MedoidSilhouette));
    }

    [Test]
    public void On_NoiseAndOnePattern_LeavesNoiseOutAndHasNoSilhouette()
    {
        var table = TwoGroups(4);

        var opinion = SecondOpinion.On(table, [.. Enumerable.Range(0, table.Count).Select(profile => profile == 0 ? -1 : 3)]);

        Assert.That(opinion!.Profiles, Is.EqualTo(table.Count - 1));
        Assert.That(opinion.Silhouette, Is.Null);
        Assert.That(opinion.MedoidSilhouette, Is.Null);
        Assert.That(SecondOpinion.On(table, [.. Enumerable.Repeat(-1, table.Count)]), Is.Null);
    }

    [Test]
    public void On_MoreProfilesThanItTakes_TakesThatMany()
    {
        var table = TwoGroups((SecondOpinion.MostProfiles / 2) + 1);

        var opinion = SecondOpinion.On(table, [.. Enumerable.Range(0, table.Count).Select(profile => table.Has(profile, 0) ? 0 : 1)]);

        Assert.That(table.Count, Is.GreaterThan(SecondOpinion.MostProfiles));
        Assert.That(opinion!.Profiles, Is.EqualTo(SecondOpinion.MostProfiles));
    }

    /// <summary>In each region two signals, of which modus and target are a or b.</summary>
    private static ProfileTable TwoGroups(int regions)
    {
        var builder = new ProfileTableBuilder([new ProfileField("modus", FieldKind.Multiple, ["a", "b"]), new ProfileField("target", FieldKind.Multiple, ["a", "b"]), new ProfileField("region", FieldKind.Single, [.. Enumerable.Range(0, regions).Select(region => $"{region:0000}")])]);
        foreach (var region in Enumerable.Range(0, regions))
        {
            builder.Add(0b111, [0, 2, 4 + region]);
            builder.Add(0b111, [1, 3, 4 + region]);
        }

        return builder.Build().Table;
    }
}
