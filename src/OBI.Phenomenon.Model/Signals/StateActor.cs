namespace OBI.Phenomenon.Model.Signals;

/// <summary>A state, by its ISO 3166-1 alpha-2 code; <c>ZZ</c> is "not attributed", a normal value.</summary>
/// <remarks>Every state is treated alike; there is no list of suspects. The user-assigned codes XA–XZ stand for invented states.</remarks>
public readonly record struct StateActor : IComparable<StateActor>
{
    /// <summary>Not attributed to any state.</summary>
    public static readonly StateActor NotAttributed = new("ZZ");

    private StateActor(string code) => Code = code;

    /// <summary>Two capital letters.</summary>
    public string Code { get; }

    /// <summary>Whether ISO 3166-1 leaves this code to its users (AA, QM–QZ, XA–XZ, ZZ), so that no state stands behind it.</summary>
    /// <remarks>XK is user-assigned too, but in general use for Kosovo: a catalogue may name it.</remarks>
    public bool IsUserAssigned =>
        Code is "AA" or "ZZ" || Code[0] == 'X' || (Code[0] == 'Q' && Code[1] >= 'M');

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not two capital letters.</exception>
    public static StateActor Parse(string text) =>
        TryParse(text, out var actor) ? actor : throw new FormatException("a state is two capital letters (ISO 3166-1 alpha-2)");

    /// <summary>Reads a code without throwing.</summary>
    public static bool TryParse(string? text, out StateActor actor)
    {
        actor = default;
        if (text is not { Length: 2 } || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]))
        {
            return false;
        }

        actor = new StateActor(text);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(StateActor other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>Before in code order.</summary>
    public static bool operator <(StateActor left, StateActor right) => left.CompareTo(right) < 0;

    /// <summary>After in code order.</summary>
    public static bool operator >(StateActor left, StateActor right) => left.CompareTo(right) > 0;

    /// <summary>Before in code order, or the same.</summary>
    public static bool operator <=(StateActor left, StateActor right) => left.CompareTo(right) <= 0;

    /// <summary>After in code order, or the same.</summary>
    public static bool operator >=(StateActor left, StateActor right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
