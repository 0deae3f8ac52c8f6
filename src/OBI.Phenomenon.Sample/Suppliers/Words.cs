using System.Collections.Frozen;
using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>What a supplier calls things in one column.</summary>
/// <remarks>
/// These are the supplier's own words, kept apart from the mappings in <c>pipelines/sources</c>: what is sent does not
/// change when somebody maps a term, and a test can see that both agree.
/// </remarks>
internal sealed class Words
{
    private readonly FrozenDictionary<string, string[]>? _terms;

    internal Words(Dictionary<string, string[]> terms) => _terms = terms.ToFrozenDictionary();

    private Words()
    {
    }

    /// <summary>The supplier sends the codes themselves.</summary>
    internal static Words Codes { get; } = new();

    /// <summary>Each code with each of its terms; nothing when codes are sent as they are.</summary>
    internal IEnumerable<(string Code, string Term)> Pairs =>
        _terms is null ? [] : _terms.SelectMany(word => word.Value.Select(term => (word.Key, term)));

    internal bool Know(string code) => _terms is null || _terms.ContainsKey(code);

    /// <summary>The codes joined by a plus when the supplier has one term for all of them together, else null.</summary>
    internal string? Joined(ImmutableArray<string> codes)
    {
        if (_terms is null || codes.Length < 2)
        {
            return null;
        }

        var joined = string.Join('+', codes.Order(StringComparer.Ordinal));
        return _terms.ContainsKey(joined) ? joined : null;
    }

    internal string Say(string code, ref Chance chance)
    {
        if (_terms is null)
        {
            return code;
        }

        var terms = _terms[code];
        return terms.Length == 1 ? terms[0] : terms[chance.Below(terms.Length)];
    }
}
