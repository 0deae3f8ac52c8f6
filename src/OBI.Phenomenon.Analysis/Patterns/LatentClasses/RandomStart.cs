using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>A start that knows nothing of the profiles: classes of equal size, each probability drawn evenly from 0.1 to 0.9.</summary>
internal static class RandomStart
{
    private const double Lowest = 0.1;
    private const double Width = 0.8;

    internal static ClassModel Draw(ProfileTable table, Averages averages, int classes, bool hasNoise, CounterStream chance)
    {
        var model = new ClassModel(classes, hasNoise, table.Labels, averages);
        model.Shares.AsSpan().Fill(1.0 / model.Components);
        for (var number = 0; number < classes; number++)
        {
            for (var field = 0; field < table.Fields.Length; field++)
            {
                var ofField = model.Probabilities.AsSpan((number * table.Labels) + table.FirstLabels[field], table.Fields[field].Labels.Length);
                double sum = 0;
                for (var label = 0; label < ofField.Length; label++)
                {
                    sum += ofField[label] = Lowest + (Width * chance.Fraction());
                }

                for (var label = 0; label < ofField.Length && table.Fields[field].Kind == FieldKind.Single; label++)
                {
                    ofField[label] /= sum;
                }
            }
        }

        return model;
    }
}
