using System.Collections.Immutable;

namespace OBI.Phenomenon.Model.Signals;

/// <summary>The states one signal names, each once, in code order.</summary>
/// <remarks>Never empty: a signal that names no state holds <see cref="StateActor.NotAttributed"/> alone.</remarks>
public sealed class ActorSet : IEquatable<ActorSet>
{
    private ActorSet(ImmutableArray<StateActor> actors)
    {
        Actors = actors;
        Key = string.Join('+', actors);
    }

    /// <summary>The states, in code order.</summary>
    public ImmutableArray<StateActor> Actors { get; }

    /// <summary>Canonical text, such as <c>XA+XC</c>.</summary>
    public string Key { get; }

    /// <summary>Makes a set; repeats are dropped, and "not attributed" gives way to a named state.</summary>
    /// <exception cref="ArgumentException">There is no state at all.</exception>
    public static ActorSet Of(params IEnumerable<StateActor> actors)
    {
        var distinct = actors.Distinct().Order().ToImmutableArray();
        if (distinct.Length > 1)
        {
            distinct = distinct.Remove(StateActor.NotAttributed);
        }

        return distinct.Length == 0
            ? throw new ArgumentException("a signal has at least one actor; use ZZ for not attributed", nameof(actors))
            : new ActorSet(distinct);
    }

    /// <summary>Reads canonical text back.</summary>
    /// <exception cref="FormatException">A part is not a state's code.</exception>
    public static ActorSet Parse(string key) => Of(key.Split('+').Select(StateActor.Parse));

    /// <inheritdoc/>
    public bool Equals(ActorSet? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ActorSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Key;
}
