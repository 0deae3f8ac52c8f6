namespace OBI.Phenomenon.Sample.Truth;

/// <summary>Two records about one incident.</summary>
/// <param name="Kind"><c>copy</c>: twice by one supplier within a week; <c>two-doors</c>: by two suppliers.</param>
/// <param name="FirstSource">Who sent the record that was there first.</param>
/// <param name="FirstRecord">Its number.</param>
/// <param name="SecondSource">Who sent the other.</param>
/// <param name="SecondRecord">Its number.</param>
internal readonly record struct DuplicatePair(string Kind, string FirstSource, string FirstRecord, string SecondSource, string SecondRecord);
