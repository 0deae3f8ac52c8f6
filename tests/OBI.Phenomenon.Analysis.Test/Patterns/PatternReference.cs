using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns;

/// <summary>Reference values of clustering, made with R and Python.</summary>
internal static class PatternReference
{
    /// <summary>The rows of a file, quotes removed and its header left out; ignores the test when it is not there.</summary>
    internal static List<string[]> Rows(string file) =>
        [.. ReferenceData.Rows($"goldens/patterns/golden/{file}").Select(row => row.Select(field => field.Trim('"')).ToArray())];

    internal static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    internal static double[] Numbers(string text) => [.. text.Split(' ').Select(ReferenceData.Number)];

    /// <summary>Numbers from 1, separated by spaces, as numbers from 0.</summary>
    internal static int[] FromZero(string text) => [.. text.Split(' ').Select(number => Whole(number) - 1)];

    /// <summary>A matrix written as pairs of numbers from 1.</summary>
    internal static DissimilarityMatrix Matrix(string file)
    {
        var values = Rows(file).ToDictionary(row => (Whole(row[0]) - 1, Whole(row[1]) - 1), row => ReferenceData.Number(row[2]));
        return DissimilarityMatrix.Of(values.Keys.Max(pair => pair.Item2) + 1, (high, low) => values[(low, high)]);
    }

    /// <summary>Rows as profiles, and the place of each row; an empty value was not observed, and a row without values has place −1.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="kinds">The kind of each column; a field of many labels has one, <c>1</c>, and lacks it where the value is <c>0</c>.</param>
    internal static (ProfileTable Table, int[] PlaceOf) Profiles(IReadOnlyList<string[]> rows, params FieldKind[] kinds)
    {
        var fields = kinds.Select((kind, column) => new ProfileField(
            $"V{column}",
            kind,
            kind == FieldKind.Multiple ? ["1"] : [.. rows.Select(row => row[column]).Where(value => value.Length > 0).Distinct().Order(StringComparer.Ordinal)])).ToImmutableArray();
        var builder = new ProfileTableBuilder(fields);
        var added = rows.Select(row => Add(builder, fields, row)).ToList();
        var (table, places) = builder.Build();
        return (table, [.. added.Select(number => number < 0 ? number : places[number])]);
    }

    /// <summary>The dissimilarity of two rows: 1 when one has no values, for then there is nothing to compare.</summary>
    internal static double Apart(DissimilarityMatrix profiles, int left, int right) => left < 0 || right < 0 ? 1 : profiles[left, right];

    private static int Add(ProfileTableBuilder builder, ImmutableArray<ProfileField> fields, string[] row)
    {
        var (observed, first) = (0, 0);
        var labels = new List<int>();
        foreach (var (column, field) in fields.Index())
        {
            if (row[column].Length > 0)
            {
                observed |= 1 << column;
                labels.AddRange(field.Labels.IndexOf(row[column]) is var place and >= 0 ? [first + place] : []);
            }

            first += field.Labels.Length;
        }

        return observed == 0 ? -1 : builder.Add(observed, labels.ToArray());
    }
}
