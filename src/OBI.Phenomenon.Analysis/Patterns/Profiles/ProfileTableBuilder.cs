using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>Gathers coded signals into a table of different profiles.</summary>
/// <remarks>
/// Signals are added as numbers of labels; a signal of which no field was observed cannot be added. They are kept packed as they come and only
/// sorted in the end, so that a million signals need some 25 MB at the most.
/// </remarks>
public sealed class ProfileTableBuilder
{
    private readonly ImmutableArray<ProfileField> _fields;
    private readonly int[] _fieldOf;
    private readonly int _stride;
    private readonly PackedProfiles _profiles;

    /// <summary>Starts an empty table.</summary>
    /// <param name="fields">The fields of the profiles.</param>
    /// <param name="expected">How many times <see cref="Add"/> will be called, where that is known: then nothing is copied as the table grows.</param>
    /// <exception cref="ArgumentException">There are no fields, or more than <see cref="ProfileTable.MostFields"/>.</exception>
    public ProfileTableBuilder(ImmutableArray<ProfileField> fields, int expected = 0)
    {
        if (fields.Length is 0 or > ProfileTable.MostFields)
        {
            throw new ArgumentException($"profiles have 1 to {ProfileTable.MostFields} fields", nameof(fields));
        }

        _fields = fields;
        _fieldOf = [.. fields.SelectMany((field, number) => Enumerable.Repeat(number, field.Labels.Length))];
        _stride = (_fieldOf.Length + 7) / 8;
        _profiles = new PackedProfiles(_stride, expected);
    }

    /// <summary>Adds signals with one profile.</summary>
    /// <param name="observed">The fields observed, a bit each; at least one.</param>
    /// <param name="labels">The numbers of their labels, each once.</param>
    /// <param name="copies">How many signals.</param>
    /// <param name="weight">What they count for together, copies damped.</param>
    /// <returns>The number of what was added, from 0; <see cref="Build"/> tells where it went.</returns>
    /// <exception cref="ArgumentException">No field is observed, a label's field is not, or a field of one label has more or none.</exception>
    public int Add(int observed, ReadOnlySpan<int> labels, int copies = 1, double weight = 1)
    {
        Span<byte> bits = stackalloc byte[_stride];
        Span<int> perField = stackalloc int[_fields.Length];
        foreach (var label in labels)
        {
            bits[label >> 3] |= (byte)(1 << (label & 7));
            perField[_fieldOf[label]]++;
        }

        for (var field = 0; field < _fields.Length; field++)
        {
            var isObserved = (observed >> field & 1) != 0;
            if ((!isObserved && perField[field] > 0) || (isObserved && _fields[field].Kind == FieldKind.Single && perField[field] != 1))
            {
                throw new ArgumentException($"field '{_fields[field].Name}' has labels that do not go with its being {(isObserved ? "observed" : "absent")}", nameof(labels));
            }
        }

        if (observed == 0 || observed >> _fields.Length != 0)
        {
            throw new ArgumentException("at least one of the fields is observed", nameof(observed));
        }

        return _profiles.Add(bits, (ushort)observed, copies, (float)weight);
    }

    /// <summary>Makes the table, its profiles in order of their bits, and leaves nothing here.</summary>
    /// <returns>The table, and the number in it of the profile of everything added.</returns>
    public (ProfileTable Table, int[] Places) Build() => _profiles.Order(_fields);
}
