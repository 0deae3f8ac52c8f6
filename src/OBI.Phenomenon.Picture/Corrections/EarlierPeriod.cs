namespace OBI.Phenomenon.Picture.Corrections;

/// <summary>A period of which readers hold a picture already, and how this picture goes on from it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Stands">Whether its numbers stand here as they were released, because the difference with those known now is too small to show.</param>
/// <param name="Overturned">What the picture of that period says and would not say any more, in order of trend.</param>
public sealed record EarlierPeriod(string Period, bool Stands, IReadOnlyList<OverturnedVerdict> Overturned);
