namespace OBI.Phenomenon.Analysis.Patterns.Chances;

/// <summary>A stream of chance that follows from its key alone, so that results depend neither on the number of threads nor on order.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").</remarks>
internal struct CounterStream
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    private ulong _state;

    /// <summary>The stream of a seed and a place in the work.</summary>
    internal CounterStream(ulong seed, params ReadOnlySpan<int> place)
    {
        _state = Mix(seed);
        foreach (var part in place)
        {
            unchecked
            {
                _state = Mix(_state + (Golden * ((uint)part + 1UL)));
            }
        }
    }

    /// <summary>Uniform over [0, 1) in steps of 2⁻⁵³.</summary>
    internal double Fraction()
    {
        unchecked
        {
            _state += Golden;
            return (Mix(_state) >> 11) * (1.0 / (1UL << 53));
        }
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
            z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
            return z ^ (z >> 31);
        }
    }
}
