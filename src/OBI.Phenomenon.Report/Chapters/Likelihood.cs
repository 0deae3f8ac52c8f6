using System.Text.RegularExpressions;
using OBI.Phenomenon.Report.Languages;

namespace OBI.Phenomenon.Report.Chapters;

/// <summary>The seven-step scale of likelihood, kept for judgements that people sign.</summary>
internal static class Likelihood
{
    /// <summary>The steps, from the least to the most likely, with their bounds in percent (ICD 203).</summary>
    public static IReadOnlyList<(int Step, int From, int To)> Scale { get; } = [(1, 1, 5), (2, 5, 20), (3, 20, 45), (4, 45, 55), (5, 55, 80), (6, 80, 95), (7, 95, 99)];

    /// <summary>The first sentence that speaks of likelihood and of confidence at once, or null: how likely something is and how sure we are of that are two things.</summary>
    public static string? Mixed(TextTable texts, IEnumerable<Block> blocks)
    {
        var likely = AnyOf(Scale.Select(step => texts[$"likelihood.{step.Step}"]));
        var sure = AnyOf(texts["likelihood.confidence"].Split('|'));
        return Paragraphs(blocks).SelectMany(paragraph => Regex.Split(paragraph, @"(?<=[.!?;])\s+")).FirstOrDefault(sentence => likely.IsMatch(sentence) && sure.IsMatch(sentence));
    }

    private static Regex AnyOf(IEnumerable<string> words) => new($@"\b({string.Join('|', words.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static IEnumerable<string> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(block => block.Items.SelectMany(Paragraphs).Append(block.Plain()));
}
