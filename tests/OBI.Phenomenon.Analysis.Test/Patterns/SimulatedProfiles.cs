using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns;

/// <summary>Signals drawn from planted classes, for tests: two fields of many labels and one of one, some not observed.</summary>
/// <param name="Observed">The fields of each signal.</param>
/// <param name="Labels">The labels of each signal.</param>
internal sealed record SimulatedProfiles(List<int> Observed, List<int[]> Labels)
{
    internal static IReadOnlyList<ProfileField> Fields { get; } =
    [
        new("modus", FieldKind.Multiple, [.. Enumerable.Range(0, 7).Select(label => $"m{label}")]),
        new("target", FieldKind.Multiple, [.. Enumerable.Range(0, 6).Select(label => $"t{label}")]),
        new("region", FieldKind.Single, [.. Enumerable.Range(0, 4).Select(label => $"r{label}")]),
    ];

    internal static SimulatedProfiles Draw(ulong seed, int signals, int classes)
    {
        var chance = new CounterStream(seed, signals, classes);
        var centres = Enumerable.Range(0, classes).Select(_ => Enumerable.Range(0, 13).Select(_ => chance.Fraction() < 0.3 ? 0.8 : 0.1).ToArray()).ToArray();
        var simulated = new SimulatedProfiles([], []);
        while (simulated.Observed.Count < signals)
        {
            var centre = centres[(int)(chance.Fraction() * classes)];
            var observed = Enumerable.Range(0, 3).Sum(field => chance.Fraction() < 0.85 ? 1 << field : 0);
            var labels = Enumerable.Range(0, 13).Where(label => chance.Fraction() < centre[label] && (observed >> (label < 7 ? 0 : 1) & 1) != 0).ToList();
            if ((observed & 4) != 0)
            {
                labels.Add(13 + (int)(4 * chance.Fraction() * chance.Fraction()));
            }

            if (observed != 0)
            {
                simulated.Observed.Add(observed);
                simulated.Labels.Add([.. labels]);
            }
        }

        return simulated;
    }

    internal (ProfileTable Table, int[] Places) Table(IEnumerable<int>? order = null, params ProfileField[] more)
    {
        var builder = new ProfileTableBuilder([.. Fields, .. more]);
        var numbers = (order ?? Enumerable.Range(0, Observed.Count)).Select(signal => (signal, Number: builder.Add(Observed[signal], Labels[signal]))).ToList();
        var (table, places) = builder.Build();
        return (table, [.. numbers.OrderBy(pair => pair.signal).Select(pair => places[pair.Number])]);
    }
}
