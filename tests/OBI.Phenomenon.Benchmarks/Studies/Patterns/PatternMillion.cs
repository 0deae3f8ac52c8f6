using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>As many different profiles as asked for, of 40 labels in 5 fields, drawn from 8 classes.</summary>
internal static class PatternMillion
{
    private const int Classes = 8;
    private const int Fields = 5;
    private const int LabelsPerField = 8;
    private const int Labels = Fields * LabelsPerField;
    private const double NotObserved = 0.1;
    private const double Typical = 0.8;
    private const double Untypical = 0.08;

    internal static ProfileTable Draw(int profiles)
    {
        var chance = new CounterStream(2);
        var centres = Centres();
        var builder = new ProfileTableBuilder([.. Enumerable.Range(0, Fields).Select(field => new ProfileField($"f{field}", FieldKind.Multiple, [.. Enumerable.Range(0, LabelsPerField).Select(label => $"l{label}")]))], profiles);
        var known = new HashSet<(int Observed, ulong Bits)>(profiles);
        Span<int> labels = stackalloc int[Labels];
        while (known.Count < profiles)
        {
            var centre = (int)(chance.Fraction() * Classes) * Labels;
            var (observed, bits, count) = (0, 0UL, 0);
            for (var label = 0; label < Labels; label++)
            {
                var field = label / LabelsPerField;
                observed |= label % LabelsPerField == 0 && (field == 0 || chance.Fraction() >= NotObserved) ? 1 << field : 0;
                if ((observed >> field & 1) != 0 && chance.Fraction() < centres[centre + label])
                {
                    bits |= 1UL << label;
                    labels[count++] = label;
                }
            }

            if (known.Add((observed, bits)))
            {
                builder.Add(observed, labels[..count]);
            }
        }

        return builder.Build().Table;
    }

    /// <summary>A model near the truth, as halfway a run.</summary>
    internal static ClassModel Model(ProfileTable table, Averages averages)
    {
        var model = new ClassModel(Classes, hasNoise: true, table.Labels, averages);
        model.Shares.AsSpan().Fill(0.12);
        model.Shares[Classes] = 1 - (0.12 * Classes);
        foreach (var (centre, at) in Centres().Select((centre, at) => (centre, at)))
        {
            model.Probabilities[at] = (0.9 * centre) + 0.03;
        }

        return model;
    }

    private static double[] Centres()
    {
        var chance = new CounterStream(1);
        return [.. Enumerable.Range(0, Classes * Labels).Select(_ => chance.Fraction() < 0.2 ? Typical : Untypical)];
    }
}
