using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Intake.Screening;

/// <summary>When a delivery as a whole is refused for the personal data in it.</summary>
/// <remarks>
/// One row in a hundred is rejected and the rest is taken in; five hundred in a hundred thousand mean that anonymising failed upstream. So rows
/// are held against the tolerated share by an exact binomial test, and against a number that is too many whatever the size.
/// </remarks>
internal static class PersonalDataRule
{
    /// <summary>How seldom a supplier that keeps to the tolerated share may be refused.</summary>
    private const double Level = 0.01;

    /// <summary>Fewer rows say nothing about how a supplier works.</summary>
    private const int FewestRows = 2;

    /// <summary>Whether that many rows are no slip any more.</summary>
    internal static bool Refuses(long rowsWithHits, long rows, Expectations expect) =>
        rowsWithHits > expect.MostPersonal || (rowsWithHits >= FewestRows && AtLeast(rowsWithHits, rows, expect.PersonalShare) < Level);

    /// <summary>The chance of that many or more among so many, each with the same chance: the upper tail of the binomial distribution.</summary>
    /// <remarks>Summed from the largest term down, in logarithms, until terms no longer count.</remarks>
    internal static double AtLeast(long hits, long rows, double share)
    {
        if (hits <= 0)
        {
            return 1;
        }

        if (share <= 0)
        {
            return 0;
        }

        var term = 0.0;
        for (var k = 0L; k < hits; k++)
        {
            term += Math.Log((rows - k) / (double)(hits - k));
        }

        term = Math.Exp(term + (hits * Math.Log(share)) + ((rows - hits) * Math.Log(1 - share)));
        var sum = 0.0;
        for (var k = hits; k <= rows && (term > sum * 1e-12 || k < rows * share); k++)
        {
            sum += term;
            term *= (rows - k) / (double)(k + 1) * share / (1 - share);
        }

        return Math.Min(1, sum);
    }
}
