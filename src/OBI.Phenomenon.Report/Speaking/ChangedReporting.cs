using System.Globalization;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says why a comparison with a year before cannot be made where reporting itself changed.</summary>
internal static class ChangedReporting
{
    /// <summary>The sentence when any of these comparisons is not made for that reason; nothing when all are.</summary>
    /// <remarks>A change that only works through after its last day is not known by name here.</remarks>
    public static string Sentence(Material material, IEnumerable<Finding?> findings)
    {
        if (!findings.Any(finding => finding is { Verdict: FindingVerdict.ReportingChanged }))
        {
            return "";
        }

        var names = Names(material);
        return material.Texts.Fill("changes.reporting", ("reference", material.Reference), ("markers", names.Length == 0 ? "" : material.Texts.Fill("changes.reporting.names", ("names", names))));
    }

    /// <summary>The changes in reporting of either period, and the lasting ones between them, by name and days.</summary>
    private static string Names(Material material) => material.Wording.List(
        [.. material.Reading.Picture.Markers.Where(marker => IsOf(marker, material.Reading.Picture.Header)).Select(marker => Named(material, marker))]);

    /// <summary>Days are compared as text: ISO dates sort as they follow.</summary>
    private static bool IsOf(ReportingChange marker, Header header) => marker.Until is null
        ? string.CompareOrdinal(marker.From, header.PeriodLast) <= 0 && string.CompareOrdinal(marker.From, YearBefore(header.PeriodFirst)) >= 0
        : Overlap(marker, header.PeriodFirst, header.PeriodLast) || Overlap(marker, YearBefore(header.PeriodFirst), YearBefore(header.PeriodLast));

    private static bool Overlap(ReportingChange marker, string first, string last) =>
        string.CompareOrdinal(marker.From, last) <= 0 && string.CompareOrdinal(marker.Until, first) >= 0;

    private static string YearBefore(string day) =>
        string.Create(CultureInfo.InvariantCulture, $"{int.Parse(day.AsSpan(0, 4), CultureInfo.InvariantCulture) - 1}{day[4..]}");

    private static string Named(Material material, ReportingChange marker) => material.Texts.Fill(
        "reporting.named",
        ("name", material.Wording.Label(marker.Name)),
        ("days", marker.Until is { } until
            ? material.Texts.Fill("context.days", ("first", material.Wording.Day(marker.From)), ("last", material.Wording.Day(until)))
            : material.Texts.Fill("context.since", ("first", material.Wording.Day(marker.From)))));
}
