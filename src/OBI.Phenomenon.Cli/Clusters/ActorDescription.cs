using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Explanations;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Analysis.Patterns.SecondOpinions;
using OBI.Phenomenon.Cli.ProfileFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Says of an actor's model everything that can be recounted or recomputed.</summary>
internal static class ActorDescription
{
    private const int TypicalRecords = 3;

    /// <summary>A record that belongs to a cluster less surely is not typical of it.</summary>
    private const double TypicalProbability = 0.9;

    private const int TellingWords = 10;

    /// <summary>Describes a model.</summary>
    /// <param name="fit">The model, and where it puts records.</param>
    /// <param name="text">The name of the column of words, or null.</param>
    internal static ActorModel Of(ActorFit fit, string? text)
    {
        var described = new ActorModel
        {
            Actor = fit.Actor,
            Records = fit.Rows.Length,
            Noise = fit.Records.Count(record => record.Status == ClusterStatus.Noise),
            Insufficient = fit.Records.Count(record => record.Status == ClusterStatus.Insufficient),
            Assignments = fit.Records,
        };
        return fit is { Table: { } table, Result: { } result }
            ? described with
            {
                Choice = result.Choice,
                Clusters = Clusters(fit, table, result, text),
                Events = fit.History?.Events(fit.Numbers) ?? [],
                NoiseReasons = NoiseReasons(fit, table, result),
                SecondOpinion = SecondOpinion.On(table, [.. result.Assignments.Select(assignment => assignment.Pattern)]),
            }
            : described;
    }

    private static ImmutableArray<ClusterModel> Clusters(ActorFit fit, ProfileTable table, LatentClassResult result, string? text)
    {
        var counts = new LabelCounts(table, result.Model.Patterns);
        var rowsOf = Enumerable.Range(0, result.Model.Patterns).Select(_ => new List<int>()).ToArray();
        foreach (var (row, place) in fit.Places.Index().Where(row => row.Item >= 0))
        {
            var pattern = fit.Numbers.IndexOf(fit.Records[row].Cluster);
            counts.Add(place, pattern, 1);
            if (pattern >= 0)
            {
                rowsOf[pattern].Add(row);
            }
        }

        var labels = PatternExplanation.Of(counts, result.Model.SetsApart);
        var words = Words(counts, text);
        return
        [
            .. Enumerable.Range(0, result.Model.Patterns)
                .Where(pattern => rowsOf[pattern].Count > 0)
                .OrderBy(pattern => fit.Numbers[pattern])
                .Select(pattern => new ClusterModel
                {
                    Cluster = fit.Numbers[pattern],
                    Name = [.. PatternName.Labels([.. labels[pattern].Where(label => label.Field != text)]).Select(label => $"{label.Field}={label.Label}")],
                    Leading = PatternName.Leading(labels[pattern]),
                    Records = rowsOf[pattern].Count,
                    Shares = result.Model.SharesOf(pattern),
                    Quarters = Quarters(rowsOf[pattern].Select(row => fit.Rows[row])),
                    Stability = result.Stability[pattern],
                    Certainty = AssignmentCertainty.Of(rowsOf[pattern].Select(row => (result.Assignments[fit.Places[row]] with { Pattern = (short)pattern, Probability = (float)fit.Records[row].Probability!.Value }, 1L))),
                    Modes = PatternModes.Of(table, result.Model, pattern),
                    Profile = [.. Enumerable.Range(0, table.Labels).Select(label => Probability(table, result.Model, pattern, label))],
                    Labels = labels[pattern],
                    Words = words[pattern],
                    Typical = Typical(fit, table, result, pattern, rowsOf[pattern]),
                    Borderline = fit.Rows[rowsOf[pattern].MinBy(row => fit.Records[row].Probability)].Id,
                }),
        ];
    }

    private static ImmutableArray<QuarterRecords> Quarters(IEnumerable<ProfileRow> rows) =>
    [
        .. rows.Where(row => row.Quarter is not null)
            .GroupBy(row => row.Quarter!.Value)
            .OrderBy(quarter => quarter.Key)
            .Select(quarter => new QuarterRecords(quarter.Key.ToString(), quarter.Count())),
    ];

    private static ImmutableArray<NoiseReason> NoiseReasons(ActorFit fit, ProfileTable table, LatentClassResult result) =>
    [
        .. fit.Records.Zip(fit.Places, (record, place) => (record.Status, Place: place))
            .Where(record => record.Status == ClusterStatus.Noise && result.Assignments[record.Place] is { Pattern: ProfileAssignment.Noise, Second: >= 0 })
            .GroupBy(record => result.Model.LeastFitting(table, record.Place, result.Assignments[record.Place].Second))
            .OrderByDescending(reason => reason.Count())
            .ThenBy(reason => reason.Key)
            .Select(reason => new NoiseReason(table.Fields[reason.Key].Name, reason.Count())),
    ];

    private static LabelProbability Probability(ProfileTable table, PatternModel model, int pattern, int label)
    {
        var field = table.FieldOf(label);
        return new LabelProbability(table.Fields[field].Name, table.Fields[field].Labels[label - table.FirstLabels[field]], model.Probability(pattern, label), model.SetsApart(pattern, label));
    }

    /// <summary>Of the records that surely belong to it, those of which most was observed and that it expects most.</summary>
    private static ImmutableArray<string> Typical(ActorFit fit, ProfileTable table, LatentClassResult result, int pattern, List<int> rows) =>
    [
        .. rows
            .Where(row => fit.Records[row].Probability > TypicalProbability)
            .OrderByDescending(row => Enumerable.Range(0, table.Fields.Length).Count(field => table.Observes(fit.Places[row], field)))
            .ThenByDescending(row => LogJoint(table, result.Model, fit.Places[row], pattern))
            .Take(TypicalRecords)
            .Select(row => fit.Rows[row].Id),
    ];

    private static double LogJoint(ProfileTable table, PatternModel model, int profile, int pattern)
    {
        Span<double> joint = stackalloc double[model.Patterns + (model.HasNoise ? 1 : 0)];
        model.LogJoint(table, profile, joint);
        return joint[pattern];
    }

    private static ImmutableArray<WordWeight>[] Words(LabelCounts counts, string? text)
    {
        var field = counts.Table.Fields.Select(candidate => candidate.Name).ToList().IndexOf(text ?? string.Empty);
        if (field < 0)
        {
            return [.. Enumerable.Repeat(ImmutableArray<WordWeight>.Empty, counts.Patterns)];
        }

        var words = counts.Table.Fields[field].Labels;
        var seen = new long[counts.Patterns + 1, words.Length];
        for (var pattern = 0; pattern <= counts.Patterns; pattern++)
        {
            for (var word = 0; word < words.Length; word++)
            {
                seen[pattern, word] = counts.Of(pattern, counts.Table.FirstLabels[field] + word);
            }
        }

        var weights = ClassWords.Weigh(seen);
        return
        [
            .. Enumerable.Range(0, counts.Patterns).Select(pattern => words
                .Select((word, place) => new WordWeight(word, weights[pattern, place]))
                .Where(word => word.Weight > 0)
                .OrderByDescending(word => word.Weight)
                .Take(TellingWords)
                .ToImmutableArray()),
        ];
    }
}
