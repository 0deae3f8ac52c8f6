using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Copies;

/// <summary>Lets verbatim copies count for less than as many signals.</summary>
public static class CopyDamping
{
    /// <summary>What copies from one source in one week count for together: 1 + ln c.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no copies.</exception>
    public static double Weight(int copies)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(copies, 1);
        return 1 + Math.Log(copies);
    }

    /// <summary>Whether a table has repeats that may be copies: all count in full so far, and fewer than half of its profiles are repeated.</summary>
    /// <remarks>Whoever copies repeats a few of very many profiles; where most are repeated, the coding has few to give, and repeats are signals of their own.</remarks>
    internal static bool MayHaveCopies(ProfileTable table)
    {
        var repeated = 0;
        for (var profile = 0; profile < table.Count; profile++)
        {
            if (table.Weight(profile) != table.Copies(profile))
            {
                return false;
            }

            repeated += table.Copies(profile) > 1 ? 1 : 0;
        }

        return repeated > 0 && 2 * repeated < table.Count;
    }

    /// <summary>The table with all repeats damped.</summary>
    internal static ProfileTable Damp(ProfileTable table)
    {
        var weights = new float[table.Count];
        for (var profile = 0; profile < table.Count; profile++)
        {
            weights[profile] = (float)Weight(table.Copies(profile));
        }

        return table.Reweighted(weights);
    }

    /// <summary>The table with repeats counted as far as a model expects them by chance: min(c, E + 3√E + 1 + ln c).</summary>
    /// <param name="table">The damped table the model was made of.</param>
    /// <param name="model">The model.</param>
    /// <remarks>E is the number of signals with this profile to be expected among those with the same fields observed.</remarks>
    internal static ProfileTable Expect(ProfileTable table, ClassModel model)
    {
        var sizes = new double[1 << table.Fields.Length];
        for (var profile = 0; profile < table.Count; profile++)
        {
            sizes[table.ObservedBits[profile]] += table.Weight(profile);
        }

        var tables = new LikelihoodTables(table, model.Classes);
        tables.Fill(model);
        Span<double> scores = stackalloc double[model.Components];
        var weights = new float[table.Count];
        for (var profile = 0; profile < table.Count; profile++)
        {
            tables.Score(table, profile, scores);
            var expected = sizes[table.ObservedBits[profile]] * Math.Exp(ExpectationStep.Normalise(scores, out _));
            weights[profile] = (float)Math.Min(table.Copies(profile), expected + (3 * Math.Sqrt(expected)) + Weight(table.Copies(profile)));
        }

        return table.Reweighted(weights);
    }
}
