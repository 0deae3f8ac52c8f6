namespace OBI.Phenomenon.Sample.Chances;

/// <summary>A stream of chance that follows from its key alone: the same seed, purpose and place give the same draws, in whatever order streams are opened.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"). Only integer and IEEE basic
/// operations are used: a library's exponential may differ in its last bit between machines, and one bit moves a row.
/// </remarks>
internal struct Chance
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;
    private const double LargestStep = 16;

    private ulong _state;

    private Chance(ulong state) => _state = state;

    /// <summary>The stream that starts at this state, as in the reference implementation.</summary>
    internal static Chance From(ulong state) => new(state);

    internal static Chance For(ulong key, Purpose purpose, int place = 0, int day = 0, int index = 0)
    {
        unchecked
        {
            var state = Mix(key + (Golden * (ulong)purpose));
            state = Mix(state + (Golden * (uint)place));
            state = Mix(state + (Golden * (uint)day));
            return new Chance(Mix(state + (Golden * (uint)index)));
        }
    }

    internal ulong Next()
    {
        unchecked
        {
            _state += Golden;
            return Mix(_state);
        }
    }

    /// <summary>Uniform over [0, 1) in steps of 2⁻⁵³.</summary>
    internal double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform over 0 … <paramref name="count"/> − 1.</summary>
    internal int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    internal bool Permille(int share) => Below(1000) < share;

    /// <summary>A Poisson count by multiplying uniforms (Knuth), in steps so that the limit never underflows.</summary>
    internal int Poisson(double mean)
    {
        var count = 0;
        for (; mean > LargestStep; mean -= LargestStep)
        {
            count += SmallPoisson(LargestStep);
        }

        return count + SmallPoisson(mean);
    }

    private int SmallPoisson(double mean)
    {
        var limit = ExponentialOfMinus(mean);
        var count = 0;
        for (var product = Fraction(); product > limit; product *= Fraction())
        {
            count++;
        }

        return count;
    }

    /// <summary>e⁻ˣ for 0 ≤ x ≤ 16: Taylor at x/1024, squared ten times.</summary>
    private static double ExponentialOfMinus(double x)
    {
        var y = x / 1024;
        var value = 1 - (y * (1 - (y / 2 * (1 - (y / 3 * (1 - (y / 4 * (1 - (y / 5)))))))));
        for (var i = 0; i < 10; i++)
        {
            value *= value;
        }

        return value;
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
