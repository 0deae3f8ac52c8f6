using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The numbers of every pattern of a state; for the werkdossier.</summary>
internal static class PatternNumbers
{
    public static Grid Write(Material material, string name, IReadOnlyList<Pattern> patterns)
    {
        var texts = material.Texts;
        return new Grid(
            texts.Fill("numbers.table", ("actor", name)),
            [
                Column.Narrow(texts["pattern.pattern"]), Column.Number(texts["numbers.all"]), Column.Narrow(texts["numbers.when"]), Column.Number(texts["numbers.jaccard"]), Column.Number(texts["numbers.dissolved"]),
                Column.Number(texts["numbers.assigned"]), Column.Number(texts["numbers.posterior"]), Column.Text(texts["numbers.growth"]), Column.Number(texts["numbers.variants"]),
            ],
            [.. patterns.Where(pattern => pattern.Explanation is not null).Select(pattern => Row(material, pattern, pattern.Explanation!))],
            texts["numbers.note"]);
    }

    private static IReadOnlyList<string> Row(Material material, Pattern pattern, PatternExplanation why) =>
    [
        PatternName.Short(pattern),
        material.Wording.Count(why.Signals),
        Periods(material, pattern),
        Fraction(material, why.Jaccard),
        Fraction(material, why.Dissolved),
        material.Texts.Fill("evidence.part", ("part", material.Wording.Count(why.Assigned)), ("whole", material.Wording.Count(why.Assigned + why.Doubtful))),
        Fraction(material, why.MeanPosterior),
        why.Growth is { } growth ? Growth(material, growth) : material.Texts["value.none"],
        material.Wording.Count(why.Variants.Count),
    ];

    private static string Periods(Material material, Pattern pattern) => (pattern.First, pattern.Last) switch
    {
        ({ } first, { } last) when first != last => $"{material.Wording.PeriodOnAxis(first)} – {material.Wording.PeriodOnAxis(last)}",
        ({ } first, _) => material.Wording.PeriodOnAxis(first),
        _ => material.Texts["value.none"],
    };

    private static string Growth(Material material, GrowthTest growth) => material.Texts.Fill(
        "numbers.growth.of",
        ("observed", material.Wording.Count(growth.Observed)),
        ("usual", material.Wording.Tenths(growth.Usual)),
        ("dispersion", Fraction(material, growth.Dispersion)),
        ("q", material.Wording.Probability(growth.QValue)));

    private static string Fraction(Material material, Published number) => number.IsShown ? material.Wording.Ratio(number) : material.Texts["value.none"];
}
