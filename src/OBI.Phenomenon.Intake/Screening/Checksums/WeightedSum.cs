namespace OBI.Phenomenon.Intake.Screening.Checksums;

/// <summary>Sums of digits by weight.</summary>
internal static class WeightedSum
{
    /// <summary>The digits times the weights, added up; as many digits as weights.</summary>
    internal static int Of(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var place = 0; place < weights.Length; place++)
        {
            sum += (digits[place] - '0') * weights[place];
        }

        return sum;
    }

    /// <summary>The Dutch test of eleven: nine digits, of which eight may be written; zero itself is no number.</summary>
    /// <param name="digits">Eight or nine digits.</param>
    /// <param name="rest">0 for a burgerservicenummer, 5 for an onderwijsnummer.</param>
    internal static bool IsEleven(ReadOnlySpan<char> digits, int rest)
    {
        if (digits.Length is < 8 or > 9 || !digits.ContainsAnyExcept('0'))
        {
            return false;
        }

        // The last weighs −1, which is 10 by 11.
        var sum = 10 * (digits[^1] - '0');
        for (var place = 2; place <= digits.Length; place++)
        {
            sum += place * (digits[^place] - '0');
        }

        return sum % 11 == rest;
    }
}
