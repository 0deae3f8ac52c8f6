namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>A choice of a method, as it is given on the command line.</summary>
/// <param name="Name">Its name, that of the reference implementation where there is one.</param>
/// <param name="Allowed">What may be given.</param>
internal abstract record Control(string Name, string Allowed)
{
    /// <summary>A whole number in a range.</summary>
    internal static Control<int> Whole(string name, int low, int high) => new(
        name,
        FormattableString.Invariant($"{low}..{high}"),
        text => ControlText.Whole(text) is { } number && number >= low && number <= high ? (true, number) : default);

    /// <summary>A number that passes a test.</summary>
    internal static Control<double> Number(string name, string allowed, Func<double, bool> passes) => new(
        name,
        allowed,
        text => ControlText.Number(text) is { } number && passes(number) ? (true, number) : default);

    /// <summary>A chance of an alarm; a smaller one than this has no quantile that a computer can tell from the next.</summary>
    internal static Control<double> Alpha(string allowed, Func<double, bool> passes) =>
        Number("alpha", $"at least 1e-9 and {allowed}", number => number >= 1e-9 && passes(number));

    /// <summary>Yes or no.</summary>
    internal static Control<bool> Flag(string name) => Word(name, ("true", true), ("false", false), ("TRUE", true), ("FALSE", false)) with { Allowed = "true|false" };

    /// <summary>One of these words.</summary>
    internal static Control<T> Word<T>(string name, params (string Word, T Value)[] words)
        where T : struct => new(
        name,
        string.Join('|', words.Select(word => word.Word)),
        text => words.Where(word => word.Word == text).Select(word => (true, word.Value)).FirstOrDefault());
}

/// <summary>A choice that is read as a <typeparamref name="T"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Allowed">What may be given.</param>
/// <param name="Read">Reads what was given, if it is allowed.</param>
internal sealed record Control<T>(string Name, string Allowed, Func<string, (bool Allowed, T Value)> Read) : Control(Name, Allowed)
    where T : struct;
