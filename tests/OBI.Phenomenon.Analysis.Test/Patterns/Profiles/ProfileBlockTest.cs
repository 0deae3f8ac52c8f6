using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Profiles;

public sealed class ProfileBlockTest
{
    [TestCase(3)]
    [TestCase(20)]
    public void Find_AnyBlock_HasTheRowsOfEveryProfileOnce(int labels)
    {
        var table = Table(labels);
        var digits = new ProfileDigits(table);
        var block = new ProfileBlock(table, 64);
        var shared = 0;
        for (var first = 0; first < table.Count; first += 5)
        {
            var count = Math.Min(7, table.Count - first);
            var expected = new int[count * digits.Count];
            digits.Locate(first, 8, expected);

            block.Find(first, count, 8);

            Assert.That((block.Count, block.Digits + block.Shared.Length), Is.EqualTo((count, digits.Count)));
            for (var profile = 0; profile < count; profile++)
            {
                int[] rows = [.. block.Shared, .. block.Own.Slice(profile * block.Digits, block.Digits)];
                Assert.That(rows, Is.EquivalentTo(expected[(profile * digits.Count)..((profile + 1) * digits.Count)]), $"{first} + {profile}");
            }

            shared += block.Shared.Length;
        }

        Assert.That(shared, Is.Positive, "profiles in order begin alike");
    }

    private static ProfileTable Table(int labels)
    {
        var chance = new CounterStream(3);
        var builder = new ProfileTableBuilder([.. Enumerable.Range(0, 2).Select(field => new ProfileField($"f{field}", FieldKind.Multiple, [.. Enumerable.Range(0, labels).Select(label => $"l{label:00}")]))]);
        for (var signal = 0; signal < 400; signal++)
        {
            var observed = chance.Fraction() < 0.2 ? 1 : 3;
            var drawn = new List<int>();
            for (var label = 0; label < 2 * labels; label++)
            {
                if ((observed >> (label / labels) & 1) != 0 && chance.Fraction() < 0.2)
                {
                    drawn.Add(label);
                }
            }

            builder.Add(observed, drawn.ToArray());
        }

        return builder.Build().Table;
    }
}
