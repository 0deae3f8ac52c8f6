using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LatentClasses;

public sealed class ExpectationStepTest
{
    [Test]
    public void Run_AnyModel_GivesWhatTheFormulasGive([Values(1, 2, 8, 9, 17)] int classes, [Values] bool hasNoise, [Values(3, 64, 500)] int signals)
    {
        var (table, _) = SimulatedProfiles.Draw(3, signals, 4).Table();
        var model = RandomStart.Draw(table, new Averages(table), classes, hasNoise, new CounterStream(7));
        var step = new ExpectationStep(table, classes, hasNoise);
        var counts = step.NewCounts();

        step.Run(model, counts);

        var plain = new Plain(table, model);
        Assert.That(counts.LogLikelihood, Is.EqualTo(plain.LogLikelihood).Within(1e-11 * -plain.LogLikelihood));
        Assert.That(counts.Entropy, Is.EqualTo(plain.Entropy).Within(1e-10 * signals));
        Assert.That(counts.Sizes, Is.EqualTo(plain.Sizes).Within(1e-11 * signals));
        Assert.That(counts.Labels, Is.EqualTo(plain.Labels).Within(1e-11 * signals));
        Assert.That(counts.Sizes.Sum(), Is.EqualTo(table.TotalWeight).Within(1e-11 * signals));
    }

    [Test]
    public void Run_ClassThatExcludesWhatThereIs_GetsNothingAndSpoilsNothing()
    {
        var (table, _) = SimulatedProfiles.Draw(3, 200, 4).Table();
        var averages = new Averages(table);
        var model = new ClassModel(2, hasNoise: false, table.Labels, averages);
        (model.Shares[0], model.Shares[1]) = (0.5, 0.5);
        averages.Marginal.CopyTo(model.Probabilities, 0);
        for (var label = 0; label < table.Labels; label++)
        {
            model.Probabilities[table.Labels + label] = averages.Marginal[label] > 0.2 ? 0 : 1;
        }

        var step = new ExpectationStep(table, 2, hasNoise: false);
        var counts = step.NewCounts();
        step.Run(model, counts);

        Assert.That(counts.Sizes[0], Is.EqualTo(200).Within(1e-3));
        Assert.That(counts.LogLikelihood, Is.Not.NaN.And.GreaterThan(double.NegativeInfinity));
    }

    /// <summary>The same by loops over labels and logarithms, one profile at a time.</summary>
    private sealed class Plain
    {
        internal Plain(ProfileTable table, ClassModel model)
        {
            Sizes = new double[model.Components];
            Labels = new double[model.Classes * table.Labels];
            for (var profile = 0; profile < table.Count; profile++)
            {
                var scores = Enumerable.Range(0, model.Components).Select(component => Math.Log(model.Shares[component]) + Score(table, profile, model, component)).ToList();
                var highest = scores.Max();
                var logSum = highest + Math.Log(scores.Sum(score => Math.Exp(score - highest)));
                LogLikelihood += table.Weight(profile) * logSum;
                for (var component = 0; component < model.Components; component++)
                {
                    var part = Math.Exp(scores[component] - logSum);
                    Entropy -= part > 0 ? table.Weight(profile) * part * (scores[component] - logSum) : 0;
                    Sizes[component] += table.Weight(profile) * part;
                    for (var label = 0; label < table.Labels && component < model.Classes; label++)
                    {
                        Labels[(component * table.Labels) + label] += table.Has(profile, label) ? table.Weight(profile) * part : 0;
                    }
                }
            }
        }

        internal double LogLikelihood { get; }

        internal double Entropy { get; }

        internal double[] Sizes { get; }

        internal double[] Labels { get; }

        private static double Score(ProfileTable table, int profile, ClassModel model, int component)
        {
            double score = 0;
            for (var label = 0; label < table.Labels; label++)
            {
                var (field, theta) = (table.FieldOf(label), model.Probability(component, label));
                score += !table.Observes(profile, field) ? 0
                    : table.Has(profile, label) ? Math.Log(theta)
                    : table.Fields[field].Kind == FieldKind.Single ? 0
                    : Math.Log(1 - theta);
            }

            return score;
        }
    }
}
