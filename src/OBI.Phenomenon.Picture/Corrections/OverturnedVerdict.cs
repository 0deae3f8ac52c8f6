using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Picture.Corrections;

/// <summary>What was said of a series in a released picture and does not hold after what was corrected since. It is said at once, in words; the numbers follow when they can.</summary>
/// <param name="Trend">The id of the trend in the picture in which it was said.</param>
/// <param name="Actor">The state's code, or <c>*</c> for all.</param>
/// <param name="Concept">The concept's code, or <c>*</c> for all signals.</param>
/// <param name="Said">What was said.</param>
/// <param name="Now">What is found now.</param>
/// <param name="IsKeyPoint">Whether it was among the key points.</param>
public sealed record OverturnedVerdict(string Trend, string Actor, string Concept, TrendVerdict Said, TrendVerdict Now, bool IsKeyPoint);
