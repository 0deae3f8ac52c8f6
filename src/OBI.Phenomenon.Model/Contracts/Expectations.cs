namespace OBI.Phenomenon.Model.Contracts;

/// <summary>What a delivery must look like to be believed.</summary>
/// <param name="LeastRows">Fewer rows refuse it; zero allows a zero report (a header and no rows).</param>
/// <param name="MostRows">More rows refuse it.</param>
/// <param name="MostRejectedShare">A larger share of rejected rows refuses it.</param>
public sealed record Expectations(long LeastRows, long MostRows, double MostRejectedShare);
