using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>The patterns of a picture as a CSV file, written as <see cref="TableCsv"/> writes tables: one line for each pattern and period.</summary>
/// <remarks>
/// A state without patterns has one line that gives its outcome. <c>mix</c> lists labels as <c>MOD-110:most:over:mode</c>: the band, how it compares with the state's other
/// signals, and whether the model expects it most often; what is not shown or not so is left out between the colons.
/// </remarks>
public static class PatternCsv
{
    /// <summary>The file's name.</summary>
    public const string Name = "patterns.csv";

    private static readonly (string Name, Func<PatternSize, Published> Of)[] Numbers = [("least", size => size.Least), ("most", size => size.Most), ("signals", size => size.Signals)];

    /// <summary>Writes the patterns; equal patterns give equal bytes.</summary>
    public static byte[] Write(IReadOnlyList<ActorPatterns> actors)
    {
        var text = new StringBuilder();
        CsvText.WriteLine(text,
        [
            "actor", "outcome", "pattern", "period", .. Numbers.SelectMany(number => new[] { number.Name, number.Name + "_shown" }),
            "name", "mix", "stability", "certainty", "change", "related", "release",
        ]);
        foreach (var actor in actors)
        {
            string[] of = [CsvText.Key(actor.Actor), Word(actor.Outcome)];
            if (actor.Patterns.Count == 0)
            {
                CsvText.WriteLine(text, [.. of, string.Empty, string.Empty, .. Numbers.SelectMany(_ => CsvText.NumberAndMark(Published.Withheld)), .. Enumerable.Repeat(string.Empty, 7)]);
            }

            foreach (var pattern in actor.Patterns)
            {
                foreach (var size in pattern.Sizes)
                {
                    CsvText.WriteLine(text, [.. of, CsvText.Safe(pattern.Id), size.Period, .. Numbers.SelectMany(number => CsvText.NumberAndMark(number.Of(size))), .. What(pattern)]);
                }
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string[] What(Pattern pattern) =>
    [
        CsvText.Safe(string.Join(' ', pattern.Name)), CsvText.Safe(string.Join(' ', pattern.Mix.Select(Mix))), Word(pattern.Stability), Word(pattern.Certainty), Word(pattern.Change),
        CsvText.Safe(string.Join(' ', pattern.Related)), Word(pattern.Release),
    ];

    private static string Mix(MixLabel label) =>
        $"{label.Label}:{Word(label.Band)}:{(label.Compared == Representation.None ? string.Empty : Word(label.Compared))}:{(label.IsMode ? "mode" : string.Empty)}";

    private static string Word<T>(T? choice)
        where T : struct, Enum => choice is { } known ? Word(known) : string.Empty;

    private static string Word<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());
}
