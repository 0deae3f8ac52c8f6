using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Stability;

/// <summary>Signals drawn with replacement, as many as there are.</summary>
internal sealed class SignalDraw
{
    internal SignalDraw(ProfileTable table, int most, CounterStream chance)
    {
        var total = 0;
        var ends = new int[table.Count];
        for (var profile = 0; profile < table.Count; profile++)
        {
            ends[profile] = total += table.Copies(profile);
        }

        (Times, Distinct) = (new int[table.Count], new int[table.Count]);
        var drawn = new bool[total];
        for (var draw = 0; draw < Math.Min(total, most); draw++)
        {
            var signal = (int)(chance.Fraction() * total);
            var found = Array.BinarySearch(ends, signal + 1);
            var profile = found < 0 ? ~found : found;
            Times[profile]++;
            Distinct[profile] += drawn[signal] ? 0 : 1;
            drawn[signal] = true;
        }
    }

    /// <summary>How often a signal with each profile was drawn.</summary>
    internal int[] Times { get; }

    /// <summary>How many different signals with each profile were drawn.</summary>
    internal int[] Distinct { get; }
}
