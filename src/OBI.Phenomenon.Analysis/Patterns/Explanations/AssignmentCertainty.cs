using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Analysis.Patterns.Explanations;

/// <summary>Sums up how surely the signals of a pattern belong to it.</summary>
public static class AssignmentCertainty
{
    /// <summary>Sums up.</summary>
    /// <param name="assignments">Where profiles of the pattern belong, and how many signals have each; at least one signal.</param>
    public static PatternCertainty Of(IEnumerable<(ProfileAssignment Assignment, long Signals)> assignments)
    {
        var (posterior, entropy) = (0.0, 0.0);
        var (assigned, doubtful) = (0L, 0L);
        foreach (var (assignment, signals) in assignments)
        {
            posterior += signals * assignment.Probability;
            entropy += signals * assignment.Entropy;
            assigned += assignment.Status == AssignmentStatus.Assigned ? signals : 0;
            doubtful += assignment.Status == AssignmentStatus.Assigned ? 0 : signals;
        }

        return new PatternCertainty(posterior / (assigned + doubtful), assigned, doubtful, entropy / (assigned + doubtful));
    }
}
