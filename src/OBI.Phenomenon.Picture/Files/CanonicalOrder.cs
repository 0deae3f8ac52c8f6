using OBI.Phenomenon.Picture.Corrections;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>The one order in which a picture is written, so that the same picture is the same bytes.</summary>
internal static class CanonicalOrder
{
    internal static PhenomenonPicture Of(PhenomenonPicture picture) => picture with
    {
        Suppliers = [.. picture.Suppliers.OrderBy(supplier => supplier.Id, StringComparer.Ordinal)],
        Tables = [.. picture.Tables.OrderBy(table => table.Id, StringComparer.Ordinal).Select(OfRows)],
        Findings = [.. picture.Findings.OrderBy(finding => finding.Id, StringComparer.Ordinal)],
        Trends = [.. picture.Trends.OrderBy(trend => trend.Id, StringComparer.Ordinal)],
        Patterns = [.. picture.Patterns.OrderBy(actor => actor.Actor, StringComparer.Ordinal).Select(OfPatterns)],
        KeyPoints = [.. picture.KeyPoints.OrderBy(point => point.Rank)],
        Markers = [.. picture.Markers.OrderBy(marker => marker.Id, StringComparer.Ordinal)],
        Events = [.. picture.Events.OrderBy(happened => happened.First, StringComparer.Ordinal).ThenBy(happened => happened.Last, StringComparer.Ordinal).ThenBy(happened => happened.Name.Nl, StringComparer.Ordinal).ThenBy(happened => happened.Source, StringComparer.Ordinal)],
        Earlier = [.. picture.Earlier.OrderBy(earlier => earlier.Period, StringComparer.Ordinal).Select(OfOverturned)],
        Remarks = [.. picture.Remarks.OrderBy(remark => remark.Subject, StringComparer.Ordinal)],
        Chapters = [.. picture.Chapters.OrderBy(chapter => chapter.Kind)],
        Vocabulary = [.. picture.Vocabulary.OrderBy(term => term.Facet, StringComparer.Ordinal).ThenBy(term => term.Code, StringComparer.Ordinal)],
        Parameters = [.. picture.Parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal)],
    };

    internal static int Compare(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            if (string.CompareOrdinal(left[i], right[i]) is var order and not 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static ActorPatterns OfPatterns(ActorPatterns actor) => actor with
    {
        Patterns = [.. actor.Patterns.OrderBy(pattern => pattern.Id, StringComparer.Ordinal)],
        Model = actor.Model is not { } model ? null : model with
        {
            Gone = [.. model.Gone.OrderBy(gone => gone.Id, StringComparer.Ordinal)],
            Moved = [.. model.Moved.OrderBy(moved => moved.Period, StringComparer.Ordinal).ThenBy(moved => moved.Source, StringComparer.Ordinal).ThenBy(moved => moved.Target, StringComparer.Ordinal)],
        },
        Links = [.. actor.Links.OrderBy(link => link.Period, StringComparer.Ordinal).ThenBy(link => link.Source, StringComparer.Ordinal).ThenBy(link => link.Target, StringComparer.Ordinal).ThenBy(link => link.Change)],
    };

    private static EarlierPeriod OfOverturned(EarlierPeriod earlier) => earlier with { Overturned = [.. earlier.Overturned.OrderBy(verdict => verdict.Trend, StringComparer.Ordinal)] };

    private static Table OfRows(Table table) => table with
    {
        Rows = [.. table.Rows.Order(Comparer<TableRow>.Create((left, right) => Compare(left.Key, right.Key)))],
    };
}
