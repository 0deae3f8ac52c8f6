using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Reviews;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>What must hold in a picture beyond its shape: keys are unique, and every part of a key has a dimension.</summary>
internal sealed class PictureRules(string file, string remedy)
{
    internal void Check(PhenomenonPicture picture)
    {
        Unique("$.suppliers", picture.Suppliers.Select(supplier => supplier.Id));
        Unique("$.tables", picture.Tables.Select(table => table.Id));
        Unique("$.findings", picture.Findings.Select(finding => finding.Id));
        Unique("$.trends", picture.Trends.Select(trend => trend.Id));
        Unique("$.patterns", picture.Patterns.Select(actor => actor.Actor));
        Unique("$.markers", picture.Markers.Select(marker => marker.Id));
        Unique("$.earlier", picture.Earlier.Select(earlier => earlier.Period));
        for (var i = 0; i < picture.Earlier.Count; i++)
        {
            Unique($"$.earlier[{i}].overturned", picture.Earlier[i].Overturned.Select(verdict => verdict.Trend));
            Require(picture.Earlier[i].Overturned.All(verdict => verdict.Said != verdict.Now), $"$.earlier[{i}].overturned", "what is taken back differs from what is found now");
        }

        Unique("$.remarks", picture.Remarks.Select(remark => remark.Subject));
        Unique("$.chapters", picture.Chapters.Select(chapter => chapter.Kind.ToString()));
        Unique("$.vocabulary", picture.Vocabulary.Select(term => term.Facet + "/" + term.Code));
        Unique("$.parameters", picture.Parameters.Select(parameter => parameter.Name));
        for (var i = 0; i < picture.Tables.Count; i++)
        {
            CheckTable($"$.tables[{i}]", picture.Tables[i]);
        }

        Require(
            picture.Header.Edition == Edition.Internal || !NumbersOf(picture).Any(number => number.IsInternal),
            "$.header.edition",
            "numbers that came through the open gate stand in an internal picture only");
        for (var i = 0; i < picture.Remarks.Count; i++)
        {
            CheckRemark(picture, $"$.remarks[{i}]", picture.Remarks[i]);
        }

        CheckTrends(picture);
        foreach (var (holds, path, rule) in PatternRules.Of(picture))
        {
            Require(holds, path, rule);
        }

        Require(
            Lines(picture.KeyPoints).SequenceEqual(Lines(KeyPointList.Of(picture.Trends, picture.Patterns, picture.Vocabulary)), StringComparer.Ordinal),
            "$.keyPoints",
            "key points follow from the trends and patterns of the same picture");
    }

    private static IEnumerable<Published> NumbersOf(PhenomenonPicture picture) => picture.Tables
        .SelectMany(table => table.Rows)
        .SelectMany(row => row.Values)
        .Concat(picture.Findings.SelectMany(finding => new[] { finding.Observed, finding.Usual, finding.Ratio, finding.RatioLow, finding.RatioHigh, finding.PValue, finding.QValue }))
        .Concat(picture.Trends.SelectMany(trend => trend.Numbers))
        .Concat(picture.Patterns.SelectMany(actor => actor.Numbers))
        .Concat(picture.Suppliers.SelectMany(supplier => new[] { supplier.Expected, supplier.Delivered, supplier.ZeroReports, supplier.MedianDays }));

    private static IEnumerable<string> Lines(IEnumerable<KeyPoint> points) =>
        points.Select(point => string.Join('\n', [point.Id, point.Kind.ToString(), $"{point.Rank}", .. point.Trends, "", .. point.Patterns]));

    private void CheckTrends(PhenomenonPicture picture)
    {
        var isInternal = picture.Header.Edition == Edition.Internal;
        var markers = picture.Markers.Select(marker => marker.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < picture.Trends.Count; i++)
        {
            var trend = picture.Trends[i];
            Require(trend.Markers.All(markers.Contains), $"$.trends[{i}].markers", "each marker named by a trend is in the list of markers");
            Require(isInternal || trend.Explanation is null, $"$.trends[{i}].explanation", "explanations stand in an internal picture only");
            Require(
                isInternal || (trend.Release != TrendRelease.None && !trend.Withholds.Any(number => number.IsShown)),
                $"$.trends[{i}].release",
                "a released trend holds no more numbers than its release says");
        }
    }

    private void CheckRemark(PhenomenonPicture picture, string path, Remark remark)
    {
        var speaks = remark.Kind is RemarkKind.Annotated or RemarkKind.Relabelled;
        Require(remark.Text is not null == speaks, path + ".text", "a remark or a name has a text, other decisions have none");
        Require(
            picture.Header.Edition == Edition.Internal || (speaks && remark.Reason is null && Subjects(picture).Contains(remark.Subject)),
            path,
            "a released picture holds remarks on what it shows, without reasons");
    }

    private static IEnumerable<string> Subjects(PhenomenonPicture picture) => picture.Trends.Select(trend => trend.Id)
        .Concat(picture.Findings.Select(finding => finding.Id))
        .Concat(picture.Patterns.SelectMany(actor => actor.Patterns).Select(pattern => pattern.Id));

    private void CheckTable(string path, Table table)
    {
        Require(IsName(table.Id), path + ".id", "a table's id names its file: small letters, digits and dashes");
        Require(table.Dimensions.Count > 0 && table.Measures.Count > 0, path, "a table has at least one dimension and one measure");
        Unique(path + ".dimensions", table.Dimensions);
        Unique(path + ".measures", table.Measures);
        Require(
            table.Relations.Select(relation => relation.Dimension).SequenceEqual(table.Dimensions, StringComparer.Ordinal),
            path + ".relations",
            "each dimension has one relation, in the order of the dimensions");
        for (var i = 0; i < table.Rows.Count; i++)
        {
            Require(table.Rows[i].Key.Count == table.Dimensions.Count, $"{path}.rows[{i}].key", "a key has one part for each dimension");
            Require(table.Rows[i].Values.Count == table.Measures.Count, $"{path}.rows[{i}].values", "a row has one value for each measure");
            Require(i == 0 || CanonicalOrder.Compare(table.Rows[i - 1].Key, table.Rows[i].Key) != 0, $"{path}.rows[{i}].key", "each key occurs once");
        }
    }

    private void Unique(string path, IEnumerable<string> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var key in keys)
        {
            Require(seen.Add(key), $"{path}[{index++}]", "each key occurs once");
        }
    }

    private void Require(bool holds, string path, string rule)
    {
        if (!holds)
        {
            throw new PictureException(file, path, rule, remedy);
        }
    }

    private static bool IsName(string text) =>
        text.Length > 0 && text.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');
}
