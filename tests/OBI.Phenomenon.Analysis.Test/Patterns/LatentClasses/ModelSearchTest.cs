using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LatentClasses;

public sealed class ModelSearchTest
{
    private static readonly SimulatedProfiles Drawn = SimulatedProfiles.Draw(9, 300, 3);

    [Test]
    public void Run_OtherOrderOfSignals_GivesTheSameBytes()
    {
        var steps = Search(Drawn.Table().Table);
        var shuffled = Search(Drawn.Table(Enumerable.Range(0, 300).OrderBy(signal => signal * 7919 % 300)).Table);

        Assert.That(shuffled.Select(step => step.Fit.Score), Is.EqualTo(steps.Select(step => step.Fit.Score)));
        Assert.That(shuffled[^1].Fit.Model.Probabilities, Is.EqualTo(steps[^1].Fit.Model.Probabilities));
    }

    [Test]
    public void Run_FieldNeverObserved_IsAsIfItWereNotThere()
    {
        var steps = Search(Drawn.Table().Table);
        var wider = Search(Drawn.Table(null, new ProfileField("channel", FieldKind.Multiple, ["c0", "c1", "c2"])).Table);

        Assert.That(wider.Select(step => step.Fit.Bic), Is.EqualTo(steps.Select(step => step.Fit.Bic)).Within(1e-4));
        Assert.That(wider.Select(step => step.Fit.Icl), Is.EqualTo(steps.Select(step => step.Fit.Icl)).Within(1e-4));
    }

    private static ImmutableArray<SearchStep> Search(ProfileTable table) => new ModelSearch(table, new LatentClassOptions()).Run([]);
}
