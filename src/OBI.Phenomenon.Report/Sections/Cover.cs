using System.Globalization;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What stands on the cover.</summary>
internal static class Cover
{
    /// <summary>Name and value, line by line.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Write(Material material)
    {
        var (header, texts, wording) = (material.Header, material.Texts, material.Wording);
        return
        [
            [texts["cover.period"], texts.Fill("cover.days", ("first", wording.Day(header.PeriodFirst)), ("last", wording.Day(header.PeriodLast)))],
            [texts["cover.asof"], wording.Day(header.AsOfDate)],
            [texts["cover.edition"], texts.Fill("cover.version", ("version", header.Version.ToString(CultureInfo.InvariantCulture)))],
            .. OfReason(material),
            [texts["cover.marking"], header.Marking],
            [texts["cover.taxonomy"], texts.Fill("cover.version", ("version", header.TaxonomyVersion))],
            [texts["cover.program"], $"{header.Product} {header.ProductVersion}"],
            [texts["cover.run"], Fingerprint(header.RunId)],
        ];
    }

    /// <summary>What a reader of an earlier version, or of a picture that lacks a supplier, has to know first.</summary>
    private static IEnumerable<IReadOnlyList<string>> OfReason(Material material)
    {
        var (header, texts) = (material.Header, material.Texts);
        if (header.Without.Count > 0)
        {
            yield return [texts["cover.without"], string.Join(", ", header.Without.Select(material.Supplier))];
        }

        if (header.Reason is { } reason)
        {
            yield return [texts[header.Version > 1 ? "cover.correction" : "cover.reason"], reason];
        }
    }

    /// <summary>Enough of a hash to tell two runs apart on paper; the whole one stands in the account.</summary>
    private static string Fingerprint(string hash) => hash.Length > 16 ? hash[..16] : hash;
}
