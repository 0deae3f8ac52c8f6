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
            [texts["cover.marking"], header.Marking],
            [texts["cover.taxonomy"], texts.Fill("cover.version", ("version", header.TaxonomyVersion))],
            [texts["cover.program"], $"{header.Product} {header.ProductVersion}"],
            [texts["cover.run"], Fingerprint(header.RunId)],
        ];
    }

    /// <summary>Enough of a hash to tell two runs apart on paper; the whole one stands in the account.</summary>
    private static string Fingerprint(string hash) => hash.Length > 16 ? hash[..16] : hash;
}
