using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>What is usual for the state: the average of each label, and the background that noise is drawn from.</summary>
internal sealed class Averages
{
    /// <summary>Half of the background is the label's own average, half that of its field: marginals alone find next to no noise, and a flat background finds it everywhere.</summary>
    private const double OwnShare = 0.5;

    internal Averages(ProfileTable table)
    {
        Marginal = new double[table.Labels];
        Background = new double[table.Labels];
        for (var field = 0; field < table.Fields.Length; field++)
        {
            var (first, labels) = (table.FirstLabels[field], table.Fields[field].Labels.Length);
            var pseudo = table.Fields[field].Kind == FieldKind.Single ? 0.5 * labels : 1;
            double sum = 0;
            for (var label = first; label < first + labels; label++)
            {
                Marginal[label] = (table.LabelWeights[label] + 0.5) / (table.ObservedWeights[field] + pseudo);
                sum += Marginal[label];
            }

            for (var label = first; label < first + labels; label++)
            {
                Background[label] = (OwnShare * Marginal[label]) + ((1 - OwnShare) * sum / labels);
            }
        }
    }

    /// <summary>The smoothed average of each label, inside (0, 1); those of a field of one label sum to 1.</summary>
    internal double[] Marginal { get; }

    /// <summary>The background's probability of each label.</summary>
    internal double[] Background { get; }
}
