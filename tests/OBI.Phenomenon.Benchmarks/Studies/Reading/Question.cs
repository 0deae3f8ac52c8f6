namespace OBI.Phenomenon.Benchmarks.Studies.Reading;

/// <summary>A question to somebody who has only the report.</summary>
/// <param name="Text">What is asked, in the language of the report.</param>
/// <param name="Right">What an answer must hold to be right.</param>
/// <param name="OverClaim">What it may not hold: more than the report says.</param>
internal sealed record Question(string Text, string Right, string OverClaim);
