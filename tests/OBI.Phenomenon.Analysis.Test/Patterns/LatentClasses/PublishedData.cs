using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LatentClasses;

/// <summary>A data set that latent class analysis is taught with, each item a field of one label.</summary>
/// <param name="Table">Its profiles; each answer sheet counts, copies too.</param>
/// <param name="Places">The profile of each sheet, −1 when nothing on it was answered.</param>
internal sealed record PublishedData(ProfileTable Table, int[] Places)
{
    /// <summary>Sheets, the empty ones counted.</summary>
    internal int Sheets => Places.Length;

    internal static PublishedData Read(string set)
    {
        var lines = ReferenceData.Lines($"goldens/patterns/golden/lca_{set}_data.csv");
        return Of(Split(lines[0]), [.. lines.Skip(1).Select(Split)]);
    }

    internal static PublishedData Of(string[] items, List<string[]> sheets)
    {
        var fields = items.Select((item, column) => new ProfileField(
            item,
            FieldKind.Single,
            [.. sheets.Select(sheet => sheet[column]).Where(answer => answer.Length > 0).Distinct().Order(StringComparer.Ordinal)])).ToList();
        var first = fields.Select((_, column) => fields.Take(column).Sum(field => field.Labels.Length)).ToList();
        var builder = new ProfileTableBuilder([.. fields]);
        var added = new List<int>();
        foreach (var sheet in sheets)
        {
            var answered = Enumerable.Range(0, items.Length).Where(column => sheet[column].Length > 0).ToList();
            added.Add(answered.Count == 0 ? -1 : builder.Add(
                answered.Sum(column => 1 << column),
                [.. answered.Select(column => first[column] + fields[column].Labels.IndexOf(sheet[column]))]));
        }

        var (table, places) = builder.Build();
        return new PublishedData(table, [.. added.Select(number => number < 0 ? -1 : places[number])]);
    }

    /// <summary>The best model of maximum likelihood, and how many starts it took.</summary>
    internal SearchStep Search(int classes) => new ModelSearch(Table, LatentClassOptions.MaximumLikelihood with { Classes = classes }).Run([])[^1];

    /// <summary>The number of a label.</summary>
    internal int Label(string item, string answer)
    {
        var field = Table.Fields.Single(field => field.Name == item);
        return Table.FirstLabels[Table.Fields.IndexOf(field)] + field.Labels.IndexOf(answer);
    }

    internal static string[] Split(string line) => [.. line.Split(',').Select(cell => cell.Trim('"'))];
}
