using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Patterns.Explanations;

/// <summary>Chooses, from what a pattern has more of than other signals, the labels that name it and the one that leads.</summary>
public static class PatternName
{
    private const int MostLabels = 3;

    /// <summary>A label that most signals of the pattern lack does not name it while another can.</summary>
    private const double LeastShare = 0.5;

    /// <summary>How, whom and why come before where and through what.</summary>
    private static readonly string[] FirstFields = ["modus", "target", "objective"];

    /// <summary>The labels of a name: the most telling of each field, at most three; modus first, then target and objective, then other fields.</summary>
    /// <param name="labels">The pattern's labels.</param>
    /// <returns>One to three labels that it has more of and most of its signals have; else its most telling label alone; none when it has no label.</returns>
    public static ImmutableArray<LabelEvidence> Labels(IReadOnlyList<LabelEvidence> labels)
    {
        var named = labels.Where(label => Names(label) && label.InsideShare >= LeastShare)
            .GroupBy(label => label.Field)
            .Select(field => field.MaxBy(Telling)!)
            .OrderBy(label => Rank(label.Field))
            .Take(MostLabels)
            .ToImmutableArray();
        return named.Length > 0 ? named : Leading(labels) is { } leading ? [leading] : [];
    }

    /// <summary>The same labels, as they are written.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<LabelEvidence> labels) => [.. Labels(labels).Select(label => label.Label)];

    /// <summary>The label that tells most of the pattern: "in 83 of 97 signals, elsewhere in 21 %".</summary>
    public static LabelEvidence? Leading(IReadOnlyList<LabelEvidence> labels) =>
        labels.Where(Names).MaxBy(Telling) ?? labels.MaxBy(label => label.InsideShare);

    private static bool Names(LabelEvidence label) => label.SetsApart && label.LogOdds > 0;

    /// <summary>A common label that is hardly commoner than elsewhere tells little, and so does a rare one.</summary>
    private static double Telling(LabelEvidence label) => label.InsideShare * label.LogOdds;

    private static int Rank(string field) => Array.IndexOf(FirstFields, field) is var place && place < 0 ? FirstFields.Length : place;
}
