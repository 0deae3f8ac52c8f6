using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Disclosure.Composition.Trends;

/// <summary>The changes in reporting that trends name or that fall within the periods shown, so that no chart shows a campaign unmarked.</summary>
internal static class MarkerList
{
    internal static IReadOnlyList<ReportingChange> Of(PictureMaterial material, IReadOnlyList<Trend> trends, ActorLines lines, Gate gate)
    {
        var findings = material.Findings;
        var first = findings.Periods.TakeLast(findings.Options.HistoryPeriods).First().First;
        var named = trends.SelectMany(trend => trend.Markers).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. material.Markers
                .Concat(findings.Trends.SelectMany(finding => finding.Markers))
                .DistinctBy(marker => marker.Id)
                .Where(marker => named.Contains(marker.Id) || ((marker.Until ?? marker.From) >= first && marker.From <= findings.Period.Last && MayBeNamed(marker, lines, gate)))
                .Select(marker => new ReportingChange(
                    marker.Id,
                    new Words(marker.Name.Nl, marker.Name.En),
                    Text.Of(marker.From),
                    marker.Until is { } until ? Text.Of(until) : null,
                    [.. marker.Actors.Select(actor => actor.Code).Order(StringComparer.Ordinal)])),
        ];
    }

    /// <summary>A marker's name may name the states it is about, so all of those must have lines.</summary>
    internal static bool MayBeNamed(Marker marker, ActorLines lines, Gate gate) =>
        gate.Edition == Edition.Internal || marker.Actors.All(actor => lines.Scopes.Any(scope => scope.Actor == actor));
}
