using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>The pictures whose pages are tested and were looked at: from none to thirty states, the longest labels, all withheld, both languages.</summary>
internal static class Gallery
{
    public static IReadOnlyList<(string Name, Sample Sample)> All { get; } =
    [
        ("released", new Sample()),
        ("internal", new Sample { Edition = Edition.Internal, Chapters = true }),
        ("in English", new Sample { Language = "en", Chapters = true }),
        ("with chapters", new Sample { Chapters = true }),
        ("corrected", new Sample { Corrected = true }),
        ("corrected, internal, in English", new Sample { Corrected = true, Edition = Edition.Internal, Language = "en" }),
        ("steady", new Sample { Steady = true }),
        ("twenty quarters", new Sample { Quarters = 20 }),
        ("no actors", new Sample { Actors = 0 }),
        ("one actor", new Sample { Actors = 1 }),
        ("thirty actors", new Sample { Actors = 30 }),
        ("thirty actors in English", new Sample { Actors = 30, Language = "en", Chapters = true }),
        ("no patterns", new Sample { PatternsPerActor = 0 }),
        ("one pattern", new Sample { Actors = 1, PatternsPerActor = 1, Language = "en" }),
        ("patterns of the longest labels", new Sample { Actors = 1, PatternsPerActor = 8, LongLabels = true }),
        ("patterns of the longest labels, internal", new Sample { Actors = 1, PatternsPerActor = 9, LongLabels = true, Edition = Edition.Internal, Language = "en" }),
        ("everything withheld", new Sample { EverythingWithheld = true }),
        ("empty", new Sample { Empty = true }),
    ];
}
