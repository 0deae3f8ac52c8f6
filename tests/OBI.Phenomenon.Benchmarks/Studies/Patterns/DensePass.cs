using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>A pass of expectation and maximisation as it is usually written, over a matrix of noughts and ones.</summary>
internal sealed class DensePass
{
    private readonly ProfileTable _table;
    private readonly Averages _averages;
    private readonly float[] _present;
    private readonly float[] _observed;

    internal DensePass(ProfileTable table, Averages averages)
    {
        (_table, _averages) = (table, averages);
        _present = new float[table.Count * table.Labels];
        _observed = new float[table.Count * table.Fields.Length];
        for (var profile = 0; profile < table.Count; profile++)
        {
            for (var label = 0; label < table.Labels; label++)
            {
                _present[(profile * table.Labels) + label] = table.Has(profile, label) ? 1 : 0;
            }

            for (var field = 0; field < table.Fields.Length; field++)
            {
                _observed[(profile * table.Fields.Length) + field] = table.Observes(profile, field) ? 1 : 0;
            }
        }
    }

    /// <summary>The log-likelihood, and a share so that nothing is left out.</summary>
    internal double Run(ClassModel model)
    {
        var (components, labels, fields) = (model.Components, _table.Labels, _table.Fields.Length);
        var (logits, absent) = (new double[components * labels], new double[components * fields]);
        for (var component = 0; component < components; component++)
        {
            for (var label = 0; label < labels; label++)
            {
                var theta = model.Probability(component, label);
                logits[(component * labels) + label] = Math.Log(theta / (1 - theta));
                absent[(component * fields) + _table.FieldOf(label)] += Math.Log(1 - theta);
            }
        }

        var (sizes, seen, counts, scores) = (new double[components], new double[components * fields], new double[components * labels], new double[components]);
        double logLikelihood = 0;
        for (var profile = 0; profile < _table.Count; profile++)
        {
            var present = _present.AsSpan(profile * labels, labels);
            var observed = _observed.AsSpan(profile * fields, fields);
            var highest = double.NegativeInfinity;
            for (var component = 0; component < components; component++)
            {
                var score = Math.Log(model.Shares[component]) + Dot(observed, absent.AsSpan(component * fields, fields)) + Dot(present, logits.AsSpan(component * labels, labels));
                scores[component] = score;
                highest = Math.Max(highest, score);
            }

            double sum = 0;
            foreach (ref var score in scores.AsSpan())
            {
                score = Math.Exp(score - highest);
                sum += score;
            }

            var weight = _table.Weight(profile);
            logLikelihood += weight * (highest + Math.Log(sum));
            for (var component = 0; component < components; component++)
            {
                var part = weight * scores[component] / sum;
                sizes[component] += part;
                Add(part, observed, seen.AsSpan(component * fields, fields));
                Add(part, present, counts.AsSpan(component * labels, labels));
            }
        }

        var next = new ClassModel(model.Classes, model.HasNoise, labels, _averages);
        for (var number = 0; number < model.Classes; number++)
        {
            next.Shares[number] = (sizes[number] + 1) / (_table.TotalWeight + components);
            for (var label = 0; label < labels; label++)
            {
                next.Probabilities[(number * labels) + label] = (counts[(number * labels) + label] + _averages.Marginal[label]) / (seen[(number * fields) + _table.FieldOf(label)] + 1);
            }
        }

        return logLikelihood + next.Shares[0] + next.Probabilities[0];
    }

    private static double Dot(ReadOnlySpan<float> left, ReadOnlySpan<double> right)
    {
        double sum = 0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static void Add(double part, ReadOnlySpan<float> of, Span<double> into)
    {
        for (var i = 0; i < of.Length; i++)
        {
            into[i] += part * of[i];
        }
    }
}
