using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Gates;

/// <summary>The only place where a true number becomes a published one.</summary>
/// <remarks>
/// A gate is either that of the released edition, with thresholds, or the open one of the internal edition. A picture takes its edition from its
/// gate, so what went through the open gate cannot be marked as released. Protection against recomputing a hidden number
/// from shown ones (secondary suppression) is not part of this gate.
/// </remarks>
public sealed class Gate
{
    /// <summary>Percentages are shown from a base of this size, in either edition: below it one signal moves them by more than five points.</summary>
    internal const int SmallestBase = 20;

    /// <summary>A supplier that knows its own signals in a pattern must be left with this many of others.</summary>
    private const int LeastOfOthers = 3;

    private readonly Thresholds? _thresholds;

    private Gate(Thresholds? thresholds) => _thresholds = thresholds;

    /// <summary>The gate of the released edition.</summary>
    public static Gate Released(Thresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return new Gate(thresholds);
    }

    /// <summary>The open gate of the internal edition (werkdossier), which shows every number, zero included.</summary>
    public static Gate Internal() => new(null);

    /// <summary>For whom pictures through this gate are.</summary>
    public Edition Edition => _thresholds is null ? Edition.Internal : Edition.Released;

    /// <summary>Whether a count may be shown: its lower bound of incidents reaches the threshold, so zero never is.</summary>
    internal bool Shows(Count count) => _thresholds is null || count.LowerBound >= _thresholds.Cell;

    /// <summary>Whether nothing can be learnt about a count from a difference: it is zero, or it may be shown.</summary>
    internal bool IsSafeAsDifference(Count count) => count.Signals == 0 || Shows(count);

    /// <summary>Whether a state has lines of its own, by its signals in the period of the picture.</summary>
    internal bool ShowsActor(Count count) => _thresholds is null || (count.LowerBound >= _thresholds.Actor && count.Suppliers >= _thresholds.Suppliers);

    /// <summary>Whether a pattern of signals may be shown: by its incidents, by its suppliers, and by what is left when the largest of them subtracts its own.</summary>
    internal bool ShowsPattern(Count count) => _thresholds is null
        || (Shows(count) && count.Suppliers >= _thresholds.Suppliers && count.Signals - count.BySource.Max(source => source.Signals) >= LeastOfOthers);

    /// <summary>A border of a band, which is a multiple of the threshold and no count; that the band is wide enough is for who draws it.</summary>
    internal Published Border(long? number) => number is { } border ? Pass(border) : Published.Withheld;

    /// <summary>A number of signals.</summary>
    internal Published Signals(Count count) => Shows(count) ? Pass(count.Signals) : Published.Withheld;

    /// <summary>A share of a whole; withheld when either is, or when the whole is smaller than <see cref="SmallestBase"/>.</summary>
    internal Published Share(Count part, Count whole) =>
        whole.Signals >= SmallestBase ? Signals(part) / Signals(whole) : Published.Withheld;

    /// <summary>A number of rows of deliveries, of which copies are not known: rows stand in for incidents.</summary>
    internal Published Rows(long rows) => _thresholds is null || rows >= _thresholds.Cell ? Pass(rows) : Published.Withheld;

    /// <summary>The sum of no rows at all, to which published numbers are added.</summary>
    internal Published NoRows => Pass(0);

    /// <summary>A number that is no count of signals and says nothing about people, such as deliveries expected or days of delay.</summary>
    /// <remarks>Passes in every edition: that an organisation supplied late or not at all is accounted for, not protected.</remarks>
    internal static Published Administrative(decimal number) => new(SignificantDigits.Round(number));

    /// <summary>A result computed from two counts; withheld unless both may be shown.</summary>
    internal Published Derived(double? number, Count first, Count second) =>
        number is { } value && Shows(first) && Shows(second) ? Pass(SignificantDigits.Round((decimal)value)) : Published.Withheld;

    /// <summary>
    /// Whether a modelled number may be shown: counted as incidents, in the proportion of incidents to signals of the history it was made from,
    /// it reaches the threshold.
    /// </summary>
    internal bool ShowsUsual(double usual, Count history) =>
        _thresholds is null || (history.Signals > 0 && usual * history.LowerBound / history.Signals >= _thresholds.Cell);

    /// <summary>A result of comparing a count with its usual number; withheld unless both may be shown.</summary>
    internal Published Derived(double? number, Count observed, double usual, Count history) =>
        Shows(observed) && ShowsUsual(usual, history) ? PassComputed(number) : Published.Withheld;

    /// <summary>A number that explains how others came about, or a week's; in the internal edition only.</summary>
    internal Published Inside(double? number) => _thresholds is null ? PassComputed(number) : Published.Withheld;

    /// <summary>A number without bounds, or too large for any reader, is no number.</summary>
    private Published PassComputed(double? number) =>
        number is { } value && Math.Abs(value) < 1e12 ? Pass(SignificantDigits.Round((decimal)value)) : Published.Withheld;

    private Published Pass(decimal number) => new(number, Edition == Edition.Internal);
}
