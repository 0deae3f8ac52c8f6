namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>Groups of digits in a row, with no more than separators between them; an identifier is one or several neighbouring groups.</summary>
/// <param name="start">The first digit of the candidate.</param>
/// <param name="length">The length of the candidate, separators included.</param>
/// <param name="digits">Its digits alone.</param>
/// <param name="groups">In how many groups they are written.</param>
/// <param name="separators">The characters between the groups, each once.</param>
internal readonly ref struct NumberRun(int start, int length, ReadOnlySpan<char> digits, int groups, string separators)
{
    internal int Start { get; } = start;

    internal int Length { get; } = length;

    internal int End => Start + Length;

    internal ReadOnlySpan<char> Digits { get; } = digits;

    internal int Groups { get; } = groups;

    internal string Separators { get; } = separators;
}
