using OBI.Phenomenon.Disclosure.Composition.Patterns;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Patterns;

public sealed class LeewayTest
{
    private const int Threshold = 3;

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public void Statements_ThatAreAdmitted_LeaveEveryPartOpenToWhoKnowsAllBases(byte[] choices)
    {
        // Four parts of at most eleven, of which the last is what nothing is said of.
        var (parts, bases, said) = (new int[4], new int[4], new (int Least, int Most)[3]);
        for (var i = 0; i < 4; i++)
        {
            bases[i] = Choice(choices, i) % 12;
            parts[i] = Choice(choices, i + 4) % (bases[i] + 1);
        }

        for (var i = 0; i < 3; i++)
        {
            said[i] = (Math.Max(0, parts[i] - (Choice(choices, i + 8) % 6)), Math.Min(bases[i], parts[i] + (Choice(choices, i + 11) % 6)));
        }

        var leeway = new Leeway(Threshold, parts.Sum(), bases.Select(each => (long)each));

        var admitted = Enumerable.Range(0, 3).Select(i => leeway.Admits(bases[i], said[i].Least, said[i].Most)).ToArray();

        var before = Solutions(parts.Sum(), bases, [.. bases.Select(each => (0, each))]);
        var after = Solutions(parts.Sum(), bases, [.. bases.Select((each, i) => i < 3 && admitted[i] ? said[i] : (0, each))]);
        for (var i = 0; i < 4; i++)
        {
            Assert.That(after[i].Count, Is.GreaterThanOrEqualTo(Math.Min(Threshold + 1, before[i].Count)));
            Assert.That(i == 3 || !admitted[i] || after[i].Count > Threshold);
        }
    }

    [Test]
    public void Statement_ThatIsTooNarrow_IsRefused()
    {
        var leeway = new Leeway(5, 100, [100, 100]);

        Assert.That(leeway.Admits(100, 40, 44), Is.False);
        Assert.That(leeway.Admits(100, 40, 45), Is.True);
    }

    [Test]
    public void Statement_ThatLeavesTheRestSmall_IsRefused()
    {
        // Two parts of at least ten of a whole of twenty-four: the rest would be four at most.
        var leeway = new Leeway(5, 24, [24, 24, 24]);

        Assert.That(leeway.Admits(24, 10, 20), Is.True);
        Assert.That(leeway.Admits(24, 10, 20), Is.False);
        Assert.That(leeway.Admits(24, 9, 20), Is.True);
    }

    [Test]
    public void Statement_ThatLeavesNothingElseOpen_IsRefused() =>
        Assert.That(new Leeway(5, 30, [40, 3]).Admits(40, 20, 30), Is.False);

    private static int Choice(byte[]? choices, int place) => choices is { Length: > 0 } ? choices[place % choices.Length] + (place * 7) : place;

    /// <summary>For each part the numbers it can be, by trying all.</summary>
    private static HashSet<int>[] Solutions(int whole, int[] bases, (int Least, int Most)[] ranges)
    {
        HashSet<int>[] possible = [[], [], [], []];
        for (var a = ranges[0].Least; a <= ranges[0].Most; a++)
        {
            for (var b = ranges[1].Least; b <= ranges[1].Most; b++)
            {
                for (var c = ranges[2].Least; c <= ranges[2].Most; c++)
                {
                    var rest = whole - a - b - c;
                    if (rest >= 0 && rest <= bases[3])
                    {
                        _ = (possible[0].Add(a), possible[1].Add(b), possible[2].Add(c), possible[3].Add(rest));
                    }
                }
            }
        }

        return possible;
    }
}
