namespace OBI.Phenomenon.Model.Releases;

/// <summary>Who answers for something: roles, never names of people, and when.</summary>
/// <param name="Role">The role that decided, such as <c>senior analist</c>.</param>
/// <param name="Second">The role that read it over; null when one was enough.</param>
/// <param name="At">When, in UTC; it enters no released file.</param>
public sealed record Signature(string Role, string? Second, DateTimeOffset At)
{
    /// <summary>The longest a role may be.</summary>
    public const int LongestRole = 60;

    /// <summary>Signs, if the roles may.</summary>
    /// <exception cref="SignatureException">A role is empty or too long, the second reader is the first, or is missing where two have to read.</exception>
    public static Signature Of(string? role, string? second, int readers, DateTimeOffset at)
    {
        if (!IsRole(role))
        {
            throw new SignatureException($"say in which role this is decided (1 to {LongestRole} letters, a function and no name)");
        }

        if (second is not null && !IsRole(second))
        {
            throw new SignatureException($"the second reader is a role of 1 to {LongestRole} letters");
        }

        if (second is null && readers > 1)
        {
            throw new SignatureException("this asks for a second reader, because the pipeline does ('review: readers') or because a marking is lowered; name that role too");
        }

        return string.Equals(role!.Trim(), second?.Trim(), StringComparison.OrdinalIgnoreCase)
            ? throw new SignatureException("the second reader has the same role as the first; two roles have to look")
            : new Signature(role.Trim(), second?.Trim(), at.ToUniversalTime());
    }

    private static bool IsRole(string? role) =>
        !string.IsNullOrWhiteSpace(role) && role.Trim().Length <= LongestRole && !role.Any(char.IsControl);
}
