using System.Collections.Immutable;
using System.Globalization;

namespace OBI.Phenomenon.Sample.Chances;

/// <summary>Values with whole weights, to draw from.</summary>
internal sealed class Mix
{
    private readonly int _total;

    internal Mix(IEnumerable<(string Value, int Weight)> options)
    {
        Options = [.. options];
        _total = Options.Sum(option => option.Weight);
        if (Options.Length == 0 || Options.Any(option => option.Weight <= 0) || Options.DistinctBy(option => option.Value).Count() != Options.Length)
        {
            throw new ArgumentException("a mix has at least one value, each once and with a weight above zero", nameof(options));
        }
    }

    internal ImmutableArray<(string Value, int Weight)> Options { get; }

    /// <summary>Reads <c>MOD-110:35 MOD-111:20</c>.</summary>
    internal static Mix Parse(string text) =>
        new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var colon = part.LastIndexOf(':');
            return (part[..colon], int.Parse(part.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture));
        }));

    /// <summary>The part of the mix a supplier has words for, or null when it has none.</summary>
    internal Mix? Where(Func<string, bool> sayable)
    {
        var options = Options.Where(option => sayable(option.Value)).ToArray();
        return options.Length == 0 ? null : new Mix(options);
    }

    internal string Draw(ref Chance chance)
    {
        var place = chance.Below(_total);
        foreach (var (value, weight) in Options)
        {
            place -= weight;
            if (place < 0)
            {
                return value;
            }
        }

        return Options[^1].Value;
    }

    /// <summary>One value, and with this chance (per mille) a second one that differs.</summary>
    internal ImmutableArray<string> DrawSome(ref Chance chance, int secondPermille)
    {
        var first = Draw(ref chance);
        if (!chance.Permille(secondPermille))
        {
            return [first];
        }

        var second = Draw(ref chance);
        return second == first ? [first] : [first, second];
    }

    /// <summary>A value other than this one.</summary>
    internal string DrawOther(ref Chance chance, string value)
    {
        var others = Options.Where(option => option.Value != value).ToArray();
        return others.Length == 0 ? value : new Mix(others).Draw(ref chance);
    }

    internal double Share(string value) =>
        Options.Where(option => option.Value == value).Sum(option => (double)option.Weight) / _total;
}
