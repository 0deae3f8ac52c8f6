using System.Collections.Frozen;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Model.States;

/// <summary>The states a signal may name, with their labels and the names under which suppliers write them.</summary>
/// <remarks>A code that ISO 3166-1 leaves to its users needs no entry: it stands for an invented state and is labelled by its code.</remarks>
public sealed class StateCatalogue
{
    private readonly FrozenDictionary<StateActor, StateEntry> _entries;
    private readonly FrozenDictionary<string, StateActor> _byName;

    /// <summary>Indexes the entries.</summary>
    /// <exception cref="ArgumentException">A code appears twice or a name points to two states.</exception>
    public StateCatalogue(string version, IReadOnlyList<StateEntry> entries)
    {
        Version = version;
        _entries = entries.ToFrozenDictionary(entry => entry.State);
        var byName = new Dictionary<string, StateActor>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var name in entry.Aliases.Append(entry.LabelNl).Append(entry.LabelEn).Append(entry.State.Code))
            {
                if (!byName.TryAdd(Fold(name), entry.State) && byName[Fold(name)] != entry.State)
                {
                    throw new ArgumentException($"'{name}' names both {byName[Fold(name)]} and {entry.State}; keep it at one of the two", nameof(entries));
                }
            }
        }

        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The edition of ISO 3166-1.</summary>
    public string Version { get; }

    /// <summary>Whether a signal may name this state.</summary>
    public bool Knows(StateActor state) => state.IsUserAssigned || _entries.ContainsKey(state);

    /// <summary>The state with this code, label or alias, whatever its capitals; null when there is none.</summary>
    public StateActor? Find(string name)
    {
        if (_byName.TryGetValue(Fold(name), out var state))
        {
            return state;
        }

        return StateActor.TryParse(name, out var code) && code.IsUserAssigned ? code : null;
    }

    /// <summary>The state's Dutch and English label.</summary>
    public (string Nl, string En) Label(StateActor state) =>
        _entries.TryGetValue(state, out var entry) ? (entry.LabelNl, entry.LabelEn) : ($"Staat {state}", $"State {state}");

    private static string Fold(string name) => name.Trim().ToUpperInvariant();
}
