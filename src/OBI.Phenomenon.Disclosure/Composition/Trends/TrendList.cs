using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using AnalysedVerdict = OBI.Phenomenon.Analysis.Trends.Findings.TrendVerdict;

namespace OBI.Phenomenon.Disclosure.Composition.Trends;

/// <summary>The trends that pass the gate.</summary>
internal sealed class TrendList
{
    /// <summary>The median of fewer series comes too near to a single one of them, which may be hidden.</summary>
    private const int LeastComparable = 5;

    /// <summary>Usual numbers and percentages a year are modelled, to no more than a tenth.</summary>
    private const int DecimalsOfNumbers = 1;

    /// <summary>A hundredth of a ratio or share is a percent, the finest that a report prints.</summary>
    private const int DecimalsOfRatios = 2;

    private readonly PictureMaterial _material;
    private readonly EditionView _view;
    private readonly Gate _gate;
    private readonly TrendGate _trendGate;

    internal TrendList(PictureMaterial material, EditionView view, EditionView released)
    {
        (_material, _view, _gate) = (material, view, view.Gate);

        // The werkdossier holds every trend, and says how much of each the released edition shows.
        _trendGate = new TrendGate(material.Findings, released);
        Trends =
        [
            .. material.Findings.Trends
                .Select(finding => (Finding: finding, Release: _trendGate.Of(finding)))
                .Where(each => _gate.Edition == Edition.Internal || (each.Release != TrendRelease.None && IsAdmitted(each.Finding)))
                .Select(each => Publish(each.Finding, each.Release)),
        ];
    }

    internal IReadOnlyList<Trend> Trends { get; }

    /// <summary>That nothing changed needs no decision.</summary>
    private bool IsAdmitted(TrendFinding finding) =>
        finding.Verdict == AnalysedVerdict.None || _material.Review.Admits(IdOf(finding), finding.Verdict == AnalysedVerdict.Emergent);

    private static string IdOf(TrendFinding finding) => $"{finding.Actor.Code}/{finding.Subject}";

    private Trend Publish(TrendFinding finding, TrendRelease release)
    {
        var decides = finding.Tests.FirstOrDefault(test => test.Kind == TrendWords.KindOf(finding.Verdict is AnalysedVerdict.None ? finding.AbsoluteVerdict : finding.Verdict));
        var whole = _gate.Edition == Edition.Internal || release == TrendRelease.Full;
        var hasUsual = whole || release == TrendRelease.Usual;
        var level = hasUsual ? finding.Level : null;
        var (explanation, detectability, slope) = (finding.Explanation, finding.Detectability, finding.Slope);
        var observed = _view.Cells.Judged(finding);
        var shift = hasUsual || finding.Verdict is AnalysedVerdict.ShiftUp or AnalysedVerdict.ShiftDown ? finding.Shift : null;
        return new Trend(
            IdOf(finding),
            finding.Actor.Code,
            finding.Subject.ToString(),
            finding.Period.ToString(),
            TrendWords.Of(finding.Outcome),
            TrendWords.Of(finding.Verdict),
            TrendWords.Of(finding.AbsoluteVerdict),
            (decides?.First ?? finding.Period).ToString(),
            (decides?.Last ?? finding.Period).ToString(),
            whole && !finding.Suppliers.IsEmpty ? _gate.Number(observed) : Published.Withheld, // of nobody nothing was counted, which is not zero
            new Estimate(Derived(level?.Usual, DecimalsOfNumbers), Derived(level?.UsualLow, DecimalsOfNumbers), Derived(level?.UsualHigh, DecimalsOfNumbers)),
            new Estimate(Compared(level?.Ratio, DecimalsOfRatios), Compared(level?.RatioLow, DecimalsOfRatios), Compared(level?.RatioHigh, DecimalsOfRatios)),
            level is not null && explanation is not null ? TrendWords.Of(explanation.Method) : null,
            Compared(decides?.QValue),
            finding.Share is { } share && (_gate.Edition == Edition.Internal || share.ComparableSeries >= LeastComparable) ? Compared(share.Factor, DecimalsOfRatios) : Published.Withheld,
            hasUsual ? finding.Share?.Vetoes : null,
            Derived(detectability?.RiseRatio, DecimalsOfRatios),
            Derived(detectability?.FallRatio, DecimalsOfRatios),
            Derived(explanation?.ReportedShare, DecimalsOfRatios),
            RestsOn(finding),
            shift is null ? null : new TrendShift(shift.Begins.ToString(), shift.Earliest.ToString(), shift.Latest.ToString(), Compared(shift.Factor, DecimalsOfRatios)),
            new Estimate(Compared(slope?.PercentPerYear, DecimalsOfNumbers), Compared(slope?.Low, DecimalsOfNumbers), Compared(slope?.High, DecimalsOfNumbers)),
            [.. finding.Markers.Where(marker => MarkerList.MayBeNamed(marker, _view.Lines, _gate)).Select(marker => marker.Id).Order(StringComparer.Ordinal)],
            release,
            _gate.Edition == Edition.Internal ? TrendExplanations.Of(finding, _gate) : null);

        // What follows from the observed number too.
        Published Compared(double? number, int? decimals = null) => !whole ? Published.Withheld
            : level is null ? _gate.Inside(number)
            : _gate.Derived(Readable(number, decimals), observed, _trendGate.UsualOf(finding, level));

        Published Derived(double? number, int decimals) => level is null ? _gate.Inside(number) : _gate.Derived(Readable(number, decimals), _trendGate.UsualOf(finding, level));
    }

    /// <summary>A modelled number as precise as a reader can use it; the werkdossier keeps all digits.</summary>
    private double? Readable(double? number, int? decimals) => _gate.Edition == Edition.Released && number is { } value && decimals is { } digits ? Math.Round(value, digits) : number;

    /// <summary>Outside, a supplier is known by its group.</summary>
    private string? RestsOn(TrendFinding finding) => finding.RestsOn is { } supplier && _gate.Edition == Edition.Released
        ? _material.Suppliers.First(account => account.Id == supplier).Group
        : finding.RestsOn;
}
