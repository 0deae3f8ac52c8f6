using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>The model that makes the expected counts most probable under its priors, and what those priors and ties cost.</summary>
internal sealed class MaximisationStep(ProfileTable table, Averages averages, LatentClassOptions options)
{
    /// <summary>What a free parameter must gain: half the logarithm of the number of signals, as in the Bayesian criterion.</summary>
    private readonly double _price = 0.5 * Math.Log(Math.Max(table.TotalWeight, 2));

    /// <summary>The new model.</summary>
    /// <param name="counts">What the components are expected to hold.</param>
    /// <param name="hasNoise">Whether the last component is the noise.</param>
    /// <param name="ties">Whether labels may be tied to the state's average by now.</param>
    internal ClassModel Run(ExpectedCounts counts, bool hasNoise, bool ties)
    {
        var components = counts.Sizes.Length;
        var model = new ClassModel(components - (hasNoise ? 1 : 0), hasNoise, table.Labels, averages);
        var total = table.TotalWeight + (options.SharePrior * model.Classes);
        for (var component = 0; component < components; component++)
        {
            model.Shares[component] = (counts.Sizes[component] + (component < model.Classes ? options.SharePrior : 0)) / total;
        }

        for (var number = 0; number < model.Classes; number++)
        {
            for (var field = 0; field < table.Fields.Length; field++)
            {
                Estimate(model, counts, number, field, ties);
            }
        }

        return model;
    }

    /// <summary>What is maximised: the log-likelihood, the kernels of the priors, and the price of every free parameter.</summary>
    internal double Objective(ClassModel model, double logLikelihood)
    {
        var objective = logLikelihood - (options.Ties ? _price * FreeLabels(model) : 0);
        foreach (var share in model.Shares.AsSpan(0, model.Classes))
        {
            objective += options.SharePrior > 0 ? options.SharePrior * Math.Log(share) : 0;
        }

        for (var number = 0; number < model.Classes && options.LabelPrior > 0; number++)
        {
            for (var label = 0; label < table.Labels; label++)
            {
                var (theta, mean) = (model.Probability(number, label), averages.Marginal[label]);
                var isSingle = table.Fields[table.FieldOf(label)].Kind == FieldKind.Single;
                objective += options.LabelPrior * ((mean * Math.Log(theta)) + (isSingle ? 0 : (1 - mean) * Math.Log(1 - theta)));
            }
        }

        return objective;
    }

    /// <summary>Parameters of labels that are not tied: one for each label of a field of many, one less than its labels for a field of one.</summary>
    internal int FreeLabels(ClassModel model)
    {
        var free = 0;
        for (var number = 0; number < model.Classes; number++)
        {
            for (var field = 0; field < table.Fields.Length; field++)
            {
                var (first, labels) = (table.FirstLabels[field], table.Fields[field].Labels.Length);
                var untied = 0;
                for (var label = first; label < first + labels; label++)
                {
                    untied += model.Tied[(number * table.Labels) + label] ? 0 : 1;
                }

                free += table.Fields[field].Kind == FieldKind.Single ? Math.Max(0, untied - 1) : untied;
            }
        }

        return free;
    }

    private void Estimate(ClassModel model, ExpectedCounts counts, int number, int field, bool ties)
    {
        var (first, labels) = (table.FirstLabels[field], table.Fields[field].Labels.Length);
        var isSingle = table.Fields[field].Kind == FieldKind.Single;
        var observed = counts.Observed[(number * table.Fields.Length) + field];
        double gain = 0;
        for (var label = first; label < first + labels; label++)
        {
            var at = (number * table.Labels) + label;
            var (count, mean) = (counts.Labels[at], averages.Marginal[label]);
            var theta = observed + options.LabelPrior > 0 ? (count + (options.LabelPrior * mean)) / (observed + options.LabelPrior) : mean;
            model.Probabilities[at] = theta;
            gain += Gain(count, theta / mean);
            if (!isSingle)
            {
                gain += Gain(observed - count, (1 - theta) / (1 - mean));
                Tie(model, at, label, ties && options.Ties && gain <= _price);
                gain = 0;
            }
        }

        for (var label = first; isSingle && label < first + labels; label++)
        {
            Tie(model, (number * table.Labels) + label, label, ties && options.Ties && gain <= _price * (labels - 1));
        }
    }

    private void Tie(ClassModel model, int at, int label, bool ties)
    {
        model.Tied[at] = ties;
        if (ties)
        {
            model.Probabilities[at] = averages.Marginal[label];
        }
    }

    private static double Gain(double count, double ratio) => count <= 0 ? 0 : count * Math.Log(ratio);
}
