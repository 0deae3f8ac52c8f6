using OBI.Phenomenon.Analysis.Patterns.Chances;

namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>A sample of the signals of a large table, drawn at equal distances through its profiles in their order: every kind has its part.</summary>
internal static class ProfileSample
{
    /// <summary>A table that weighs this much in all, or the table itself when it does not weigh more.</summary>
    internal static ProfileTable Of(ProfileTable table, int size, CounterStream chance)
    {
        if (table.TotalWeight <= size)
        {
            return table;
        }

        var (profiles, weights) = (new List<int>(), new List<float>());
        var step = table.TotalWeight / size;
        var (next, upTo) = (step * chance.Fraction(), 0.0);
        for (var profile = 0; profile < table.Count; profile++)
        {
            upTo += table.Weight(profile);
            var drawn = 0;
            for (; next < upTo; next += step)
            {
                drawn++;
            }

            if (drawn > 0)
            {
                profiles.Add(profile);
                weights.Add(drawn);
            }
        }

        return table.Select([.. profiles]).Reweighted([.. weights]);
    }
}
