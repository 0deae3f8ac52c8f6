using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>Profiles packed as they come, which are then ordered and joined where they lie, so that no second copy is needed.</summary>
internal sealed class PackedProfiles(int stride, int expected)
{
    /// <summary>Eighths of the columns that must be in use, or what is in use is copied to shorter ones.</summary>
    private const int Full = 7;

    private byte[] _bits = new byte[expected * stride];
    private ushort[] _observed = new ushort[expected];
    private int[] _copies = new int[expected];
    private float[] _weights = new float[expected];
    private int _count;

    /// <summary>Adds a profile, and gives its number.</summary>
    internal int Add(ReadOnlySpan<byte> bits, ushort observed, int copies, float weight)
    {
        if (_count == _observed.Length)
        {
            Resize(Math.Max(16, 2 * _count));
        }

        bits.CopyTo(_bits.AsSpan(_count * stride));
        (_observed[_count], _copies[_count], _weights[_count]) = (observed, copies, weight);
        return _count++;
    }

    /// <summary>Orders the profiles by their bits, joins equal ones, and leaves nothing here.</summary>
    /// <returns>The table, and the number in it of each profile added.</returns>
    internal (ProfileTable Table, int[] Places) Order(ImmutableArray<ProfileField> fields)
    {
        var order = new int[_count];
        for (var number = 0; number < _count; number++)
        {
            order[number] = number;
        }

        // Equal profiles are ordered too, so that their weights add up to the same bytes whatever came first.
        order.AsSpan().Sort((left, right) => Compare(left, right) is var byProfile and not 0 ? byProfile
            : _weights[left] != _weights[right] ? _weights[left].CompareTo(_weights[right])
            : _copies[left].CompareTo(_copies[right]));
        var places = new int[_count];
        var last = -1;
        for (var i = 0; i < _count; i++)
        {
            last += i == 0 || Compare(order[i - 1], order[i]) != 0 ? 1 : 0;
            places[order[i]] = last;
        }

        Arrange(order);
        var profiles = Join();
        if (profiles < _observed.Length / 8 * Full)
        {
            Resize(profiles);
        }

        var table = new ProfileTable(fields, profiles, _bits, _observed, _copies, _weights);
        (_bits, _observed, _copies, _weights, _count) = ([], [], [], [], 0);
        return (table, places);
    }

    private int Compare(int left, int right) =>
        _observed[left] != _observed[right] ? _observed[left].CompareTo(_observed[right]) : BitsOf(left).SequenceCompareTo(BitsOf(right));

    private Span<byte> BitsOf(int number) => _bits.AsSpan(number * stride, stride);

    /// <summary>Moves every profile to its place in the order, one cycle of moves after another; the order is used up.</summary>
    private void Arrange(int[] order)
    {
        Span<byte> bits = stackalloc byte[stride];
        for (var first = 0; first < order.Length; first++)
        {
            BitsOf(first).CopyTo(bits);
            var (observed, copies, weight) = (_observed[first], _copies[first], _weights[first]);
            var to = first;
            for (var from = order[to]; from != first; from = order[to])
            {
                Move(from, to);
                order[to] = to;
                to = from;
            }

            bits.CopyTo(BitsOf(to));
            (_observed[to], _copies[to], _weights[to]) = (observed, copies, weight);
            order[to] = to;
        }
    }

    /// <summary>Joins equal profiles that follow each other, and gives how many different ones there are.</summary>
    private int Join()
    {
        var place = -1;
        double weight = 0;
        for (var number = 0; number < _count; number++)
        {
            if (place >= 0 && Compare(place, number) == 0)
            {
                weight += _weights[number];
                _copies[place] += _copies[number];
            }
            else
            {
                place++;
                weight = _weights[number];
                Move(number, place);
            }

            _weights[place] = (float)weight;
        }

        return place + 1;
    }

    private void Move(int from, int to)
    {
        BitsOf(from).CopyTo(BitsOf(to));
        (_observed[to], _copies[to], _weights[to]) = (_observed[from], _copies[from], _weights[from]);
    }

    private void Resize(int profiles)
    {
        Array.Resize(ref _bits, profiles * stride);
        Array.Resize(ref _observed, profiles);
        Array.Resize(ref _copies, profiles);
        Array.Resize(ref _weights, profiles);
    }
}
