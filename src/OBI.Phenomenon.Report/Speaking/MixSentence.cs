using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says what sets a pattern apart from the state's other signals, in bands.</summary>
internal static class MixSentence
{
    /// <summary>What is more frequent than elsewhere, what is frequent in both, and what is less frequent; the largest part first.</summary>
    public static string Of(Material material, Pattern pattern) => Sight.Joined(
        Labels(material, pattern, label => label.Compared == Representation.Over, "pattern.mix.over"),
        Labels(material, pattern, label => label.Compared == Representation.None, "pattern.mix.also"),
        Labels(material, pattern, label => label.Compared == Representation.Under, "pattern.mix.under"));

    /// <summary>A band in words.</summary>
    public static string Band(Material material, MixBand band) => material.Texts[$"pattern.band.{band}"];

    private static string Labels(Material material, Pattern pattern, Func<MixLabel, bool> which, string key)
    {
        var labels = pattern.Mix.Where(which).OrderByDescending(label => label.Band).ThenBy(label => label.Label, StringComparer.Ordinal).Select(label => Label(material, label)).ToArray();
        return labels.Length == 0 ? "" : material.Texts.Fill(key, ("labels", string.Join("; ", labels)));
    }

    private static string Label(Material material, MixLabel label)
    {
        var name = Enumeration.InSentence(material.Label(label.Field, label.Label));
        return label switch
        {
            { Band: { } band } => material.Texts.Fill("pattern.mix.label", ("label", name), ("band", Band(material, band))),
            { IsMode: true } => material.Texts.Fill("pattern.mix.label", ("label", name), ("band", material.Texts["pattern.mix.mode"])),
            _ => name,
        };
    }
}
