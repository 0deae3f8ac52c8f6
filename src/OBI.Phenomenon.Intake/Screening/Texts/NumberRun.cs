namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>Groups of digits in a row, with no more than separators between them; an identifier is one or several neighbouring groups.</summary>
/// <param name="start">The first digit of the candidate.</param>
/// <param name="written">The candidate, separators included.</param>
/// <param name="digits">Its digits alone.</param>
/// <param name="groups">In how many groups they are written.</param>
/// <param name="glued">Whether a word sticks to the first digit.</param>
internal readonly ref struct NumberRun(int start, ReadOnlySpan<char> written, ReadOnlySpan<char> digits, int groups, bool glued)
{
    private readonly ReadOnlySpan<char> _written = written;

    internal int Start { get; } = start;

    internal int Length => _written.Length;

    internal ReadOnlySpan<char> Digits { get; } = digits;

    internal int Groups { get; } = groups;

    /// <summary>Whether a word sticks to it, as in <c>bsn123456782</c>: then that word has to say what it is, or another near it.</summary>
    internal bool IsGlued { get; } = glued;

    /// <summary>Whether a separator stands between its groups.</summary>
    internal bool IsSeparatedBy(char separator) => _written.Contains(separator);
}
