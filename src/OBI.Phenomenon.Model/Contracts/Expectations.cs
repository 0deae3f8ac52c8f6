namespace OBI.Phenomenon.Model.Contracts;

/// <summary>What a delivery must look like to be believed.</summary>
/// <param name="LeastRows">Fewer rows refuse it; zero allows a zero report (a header and no rows).</param>
/// <param name="MostRows">More rows refuse it.</param>
/// <param name="MostRejectedShare">A larger share of rejected rows refuses it.</param>
/// <param name="PersonalShare">The share of rows with personal data that is tolerated, when it is the supplier's slips and not its way of working.</param>
/// <param name="MostPersonal">More rows with personal data than this refuse it, whatever its size.</param>
public sealed record Expectations(long LeastRows, long MostRows, double MostRejectedShare, double PersonalShare, long MostPersonal)
{
    /// <summary>One row in two hundred: what a careful anonymiser lets slip.</summary>
    public const double UsualPersonalShare = 0.005;

    /// <summary>A hundred rows are no slip any more, however large the delivery.</summary>
    public const int UsualMostPersonal = 100;
}
