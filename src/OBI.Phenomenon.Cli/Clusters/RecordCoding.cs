using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Analysis.Patterns.Words;
using OBI.Phenomenon.Cli.ProfileFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Writes records as numbers of labels.</summary>
internal sealed class RecordCoding
{
    private readonly ImmutableArray<int> _columns;
    private readonly SummaryWords? _words;
    private readonly Dictionary<string, int>[] _numbers;

    /// <param name="fields">The fields of the profiles.</param>
    /// <param name="columns">The column of labels of each field; below 0 for that of words.</param>
    /// <param name="words">The words, where they are a field.</param>
    internal RecordCoding(ImmutableArray<ProfileField> fields, ImmutableArray<int> columns, SummaryWords? words)
    {
        (_columns, _words) = (columns, words);
        _numbers = new Dictionary<string, int>[fields.Length];
        var next = 0;
        foreach (var (number, field) in fields.Index())
        {
            _numbers[number] = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var label in field.Labels)
            {
                _numbers[number].Add(label, next++);
            }
        }
    }

    /// <summary>Adds a record to a table; −1 when no field of it was observed.</summary>
    internal int Add(ProfileTableBuilder builder, ProfileRow row)
    {
        var observed = 0;
        var labels = new List<int>();
        for (var field = 0; field < _columns.Length; field++)
        {
            if (_columns[field] < 0 ? SummaryWords.IsObserved(row.Text) : row.Labels[_columns[field]].Length > 0)
            {
                observed |= 1 << field;
                labels.AddRange(LabelsOf(row, field).Select(label => _numbers[field][label]));
            }
        }

        return observed == 0 ? -1 : builder.Add(observed, labels.ToArray());
    }

    private IEnumerable<string> LabelsOf(ProfileRow row, int field) =>
        _columns[field] >= 0 ? row.Labels[_columns[field]] : _words!.Of(row.Text).Select(place => _words.Field.Labels[place]);
}
