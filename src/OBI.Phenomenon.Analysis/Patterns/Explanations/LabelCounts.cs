using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Explanations;

/// <summary>How often each label was seen in each pattern, and in how many signals its field was observed.</summary>
internal sealed class LabelCounts
{
    private readonly long[,] _labels;
    private readonly long[,] _observed;

    /// <summary>Starts from nothing; the noise is counted after the last pattern.</summary>
    internal LabelCounts(ProfileTable table, int patterns)
    {
        (Table, Patterns) = (table, patterns);
        _labels = new long[patterns + 1, table.Labels];
        _observed = new long[patterns + 1, table.Fields.Length];
    }

    internal ProfileTable Table { get; }

    internal int Patterns { get; }

    /// <summary>Counts signals with one profile.</summary>
    /// <param name="profile">Their profile.</param>
    /// <param name="pattern">Their pattern, or below 0 for noise.</param>
    /// <param name="signals">How many.</param>
    internal void Add(int profile, int pattern, long signals)
    {
        var row = pattern < 0 ? Patterns : pattern;
        for (var field = 0; field < Table.Fields.Length; field++)
        {
            if (!Table.Observes(profile, field))
            {
                continue;
            }

            _observed[row, field] += signals;
            for (var label = Table.FirstLabels[field]; label < Table.FirstLabels[field] + Table.Fields[field].Labels.Length; label++)
            {
                _labels[row, label] += Table.Has(profile, label) ? signals : 0;
            }
        }
    }

    /// <summary>Signals of a pattern with a label.</summary>
    internal long Of(int pattern, int label) => _labels[pattern, label];

    /// <summary>Signals of a pattern in which a field was observed.</summary>
    internal long Observed(int pattern, int field) => _observed[pattern, field];

    /// <summary>All signals with a label, noise included.</summary>
    internal long OfAll(int label) => Enumerable.Range(0, Patterns + 1).Sum(row => _labels[row, label]);

    /// <summary>All signals in which a field was observed, noise included.</summary>
    internal long ObservedOfAll(int field) => Enumerable.Range(0, Patterns + 1).Sum(row => _observed[row, field]);
}
