using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns;

/// <summary>Profiles drawn from patterns that are known.</summary>
/// <param name="Table">The profiles.</param>
/// <param name="Places">The profile of each signal.</param>
/// <param name="Truth">The pattern of each signal.</param>
internal sealed record PlantedProfiles(ProfileTable Table, int[] Places, int[] Truth)
{
    /// <summary>Draws signals with one field of many labels, as many from each pattern.</summary>
    /// <param name="patterns">The probability of each label in each pattern.</param>
    /// <param name="each">Signals of each pattern.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="backwards">Whether the signals are added in the opposite order.</param>
    internal static PlantedProfiles Draw(double[][] patterns, int each, ulong seed, bool backwards = false)
    {
        var chance = new CounterStream(seed);
        var signals = new List<(int[] Labels, int Pattern)>();
        foreach (var (pattern, probabilities) in patterns.Index())
        {
            for (var signal = 0; signal < each; signal++)
            {
                var labels = new List<int>();
                for (var label = 0; label < probabilities.Length; label++)
                {
                    if (chance.Fraction() < probabilities[label])
                    {
                        labels.Add(label);
                    }
                }

                signals.Add(([.. labels], pattern));
            }
        }

        if (backwards)
        {
            signals.Reverse();
        }

        var builder = new ProfileTableBuilder([new ProfileField("modus", FieldKind.Multiple, [.. patterns[0].Select((_, label) => $"MOD-{label:D3}")])]);
        var added = signals.Select(signal => builder.Add(1, signal.Labels)).ToArray();
        var (table, places) = builder.Build();
        return new PlantedProfiles(table, [.. added.Select(number => places[number])], [.. signals.Select(signal => signal.Pattern)]);
    }
}
