using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Disclosure.Corrections;

/// <summary>What a released picture of an earlier period says of a series and corrections do not bear out.</summary>
/// <param name="Period">The period of that picture.</param>
/// <param name="Actor">Whose signals.</param>
/// <param name="Subject">Which of them.</param>
/// <param name="Said">What was said.</param>
/// <param name="Now">What is found now.</param>
/// <param name="IsKeyPoint">Whether it was among its key points.</param>
public sealed record Overturned(Period Period, ActorScope Actor, Subject Subject, TrendVerdict Said, TrendVerdict Now, bool IsKeyPoint);
