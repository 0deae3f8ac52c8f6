using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Merging;

/// <summary>How many labels two classes exchange: expected labels of a signal that one has more of and the other has less, as a mean over the fields in which there are two labels to exchange.</summary>
/// <remarks>
/// Where labels are correlated inside a pattern, classes arise that say the same with more or with fewer words: there everything rises
/// together, and nothing is exchanged. Patterns that share most of their labels exchange the ones in which they differ. The
/// Jensen–Shannon divergence does not tell these apart: both are about as far from each other.
/// </remarks>
internal static class LabelExchange
{
    /// <summary>The exchange between two components of a model, from 0.</summary>
    internal static double Between(ProfileTable table, ClassModel model, int left, int right)
    {
        double sum = 0;
        var fields = 0;
        for (var field = 0; field < table.Fields.Length; field++)
        {
            double more = 0;
            double less = 0;
            for (var label = table.FirstLabels[field]; label < table.FirstLabels[field] + table.Fields[field].Labels.Length; label++)
            {
                var difference = model.Probability(left, label) - model.Probability(right, label);
                more += Math.Max(0, difference);
                less += Math.Max(0, -difference);
            }

            sum += Math.Min(more, less);
            fields += table.Fields[field].Labels.Length > 1 ? 1 : 0;
        }

        return fields == 0 ? 0 : sum / fields;
    }
}
