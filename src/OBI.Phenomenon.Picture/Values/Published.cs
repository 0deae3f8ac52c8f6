namespace OBI.Phenomenon.Picture.Values;

/// <summary>A number that may be read by the readers of an edition, or the mark that it is not shown.</summary>
/// <remarks>
/// Only the disclosure room, and the reader of a verified <c>picture.json</c>, can make one from a raw number. Everything derived is made by
/// the operators here, and is withheld as soon as one of its parts is: nothing derived outlives its base.
/// One mark serves every reason for not showing, so a reader cannot tell a small number from a protected large one.
/// </remarks>
public readonly record struct Published
{
    private readonly decimal? _value;

    internal Published(decimal value)
        : this(value, false)
    {
    }

    internal Published(decimal value, bool isInternal)
    {
        _value = value;
        IsInternal = isInternal;
    }

    /// <summary>Not shown ("niet getoond").</summary>
    public static Published Withheld => default;

    /// <summary>Whether there is a number to read.</summary>
    public bool IsShown => _value.HasValue;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">It is withheld.</exception>
    public decimal Value => _value ?? throw new InvalidOperationException("this value is not shown in this edition");

    /// <summary>The number, or null when withheld.</summary>
    public decimal? OrNull => _value;

    /// <summary>Whether the number came through the open gate, and so may stand in an internal picture only.</summary>
    internal bool IsInternal { get; }

    /// <summary>The sum, withheld when either part is.</summary>
    public static Published operator +(Published left, Published right) =>
        left.IsShown && right.IsShown ? new Published(left.Value + right.Value, left.IsInternal || right.IsInternal) : Withheld;

    /// <summary>The difference, withheld when either part is.</summary>
    public static Published operator -(Published left, Published right) =>
        left.IsShown && right.IsShown ? new Published(left.Value - right.Value, left.IsInternal || right.IsInternal) : Withheld;

    /// <summary>The ratio to six significant digits; withheld when either part is, or when the divisor is zero.</summary>
    public static Published operator /(Published left, Published right) =>
        left.IsShown && right.IsShown && right.Value != 0
            ? new Published(SignificantDigits.Round(left.Value / right.Value), left.IsInternal || right.IsInternal)
            : Withheld;

    /// <summary>The mean to six significant digits, withheld when any part is or there is none.</summary>
    public static Published Mean(IReadOnlyCollection<Published> parts) =>
        parts.Count > 0 && parts.All(part => part.IsShown)
            ? new Published(SignificantDigits.Round(parts.Sum(part => part.Value) / parts.Count), parts.Any(part => part.IsInternal))
            : Withheld;

    /// <inheritdoc/>
    public override string ToString() =>
        IsShown ? Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "niet getoond";
}
