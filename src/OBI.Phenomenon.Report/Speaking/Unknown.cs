using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says what is not known; every section does.</summary>
internal static class Unknown
{
    /// <summary>The sentence about a facet, over all actors in the period.</summary>
    public static string Sentence(Material material, string facet) =>
        material.Texts.Fill(
            Signals(material, facet).IsShown || Unobserved(material, facet).IsShown ? $"unknown.{facet}" : $"unknown.{facet}.withheld",
            ("unknown", material.Wording.Signals(Signals(material, facet))),
            ("share", Share(material, facet) is { } share ? material.Texts.Fill("share.of", ("share", share)) : ""),
            ("unobserved", material.Wording.Signals(Unobserved(material, facet))),
            ("rest", UnobservedShare(material, facet) is { } rest ? material.Texts.Fill("share.of", ("share", rest)) : ""));

    /// <summary>Signals in which the facet is coded as unknown.</summary>
    public static Published Signals(Material material, string facet) =>
        material.Reading.Unknown(facet) is { } code ? material.Signals(facet, PictureReading.All, code, material.Reading.Period) : Published.Withheld;

    /// <summary>Their share, or null where none may be given.</summary>
    public static string? Share(Material material, string facet) =>
        material.Reading.Unknown(facet) is { } code ? material.Share(facet, PictureReading.All, code) : null;

    /// <summary>The share of those in which it was not observed, or null where none may be given.</summary>
    public static string? UnobservedShare(Material material, string facet) =>
        material.Share(facet, PictureReading.All, PictureReading.NotObserved);

    /// <summary>Signals in which the facet was not observed.</summary>
    public static Published Unobserved(Material material, string facet) =>
        material.Signals(facet, PictureReading.All, PictureReading.NotObserved, material.Reading.Period);
}
