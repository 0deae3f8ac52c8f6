namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>A method that can be run on one's own file: its name, its choices, and how they become a detector.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Controls">Its choices.</param>
internal abstract record TrendMethod(string Name, IReadOnlyList<Control> Controls)
{
    /// <summary>All methods; the first is the default.</summary>
    internal static IReadOnlyList<TrendMethod> All { get; } =
    [
        new ObiMethod(),
        new FarringtonFlexibleMethod(),
        new FarringtonMethod(),
        new EarsTrendMethod(),
        new CusumMethod(),
        new GlrMethod(),
    ];

    /// <summary>The detector with the choices given.</summary>
    /// <exception cref="CommandException">A choice is not allowed.</exception>
    internal abstract PreparedMethod Prepare(GivenControls given);
}
