using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>Whose signals are counted: those that name one state, or all.</summary>
/// <remarks>A signal that names two states counts once under each and once in all, so scopes overlap.</remarks>
public readonly record struct ActorScope : IComparable<ActorScope>
{
    private readonly StateActor? _actor;

    private ActorScope(StateActor actor) => _actor = actor;

    /// <summary>All signals, whatever state they name.</summary>
    public static ActorScope All => default;

    /// <summary>The signals that name this state.</summary>
    public static ActorScope Of(StateActor actor) => new(actor);

    /// <summary>The state, or null for all.</summary>
    public StateActor? Actor => _actor;

    /// <summary>The state's code, or <c>*</c> for all.</summary>
    public string Code => _actor?.Code ?? "*";

    /// <inheritdoc/>
    public int CompareTo(ActorScope other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>Before in code order.</summary>
    public static bool operator <(ActorScope left, ActorScope right) => left.CompareTo(right) < 0;

    /// <summary>After in code order.</summary>
    public static bool operator >(ActorScope left, ActorScope right) => left.CompareTo(right) > 0;

    /// <summary>Before in code order, or the same.</summary>
    public static bool operator <=(ActorScope left, ActorScope right) => left.CompareTo(right) <= 0;

    /// <summary>After in code order, or the same.</summary>
    public static bool operator >=(ActorScope left, ActorScope right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
