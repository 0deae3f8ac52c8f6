using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Gates;

/// <summary>The only place where a true number becomes a published one.</summary>
/// <remarks>
/// A gate is either that of the released edition, which shows the cells that were decided to be shown, or the open one of the internal edition. A picture takes its edition
/// from its gate, so what went through the open gate cannot be marked as released. There is no way to show a count but as a cell, and none to show a cell that was not weighed with all others.
/// </remarks>
internal sealed class Gate
{
    /// <summary>Percentages are shown from a base of this size, in either edition: below it one signal moves them by more than five points.</summary>
    internal const int SmallestBase = 20;

    private readonly CellDecisions? _decisions;
    private readonly PrimaryRules? _rules;

    private Gate(CellDecisions? decisions, PrimaryRules? rules) => (_decisions, _rules) = (decisions, rules);

    /// <summary>The gate of the released edition.</summary>
    internal static Gate Released(CellDecisions decisions, PrimaryRules rules) => new(decisions, rules);

    /// <summary>The open gate of the internal edition (werkdossier), which shows every number, zero included.</summary>
    internal static Gate Internal() => new(null, null);

    /// <summary>For whom pictures through this gate are.</summary>
    internal Edition Edition => _decisions is null ? Edition.Internal : Edition.Released;

    /// <summary>Whether a cell is shown.</summary>
    internal bool Shows(Cell cell) => _decisions is null || _decisions.Show(cell);

    /// <summary>A border of a band, which is a multiple of the threshold and no count; that the band is wide enough is for who draws it.</summary>
    internal Published Border(long? number) => number is { } border ? Pass(border) : Published.Withheld;

    /// <summary>A number of signals or rows.</summary>
    internal Published Number(Cell cell) => Shows(cell) ? Pass(cell.Count.Signals) : Published.Withheld;

    /// <summary>A number that readers hold: it was released before.</summary>
    internal static Published Held(PublishedCell released) => new(released.Count.Signals);

    /// <summary>A share of a whole; withheld when either is, or when the whole is smaller than <see cref="SmallestBase"/>.</summary>
    internal Published Share(Cell part, Cell whole) =>
        whole.Count.Signals >= SmallestBase ? Number(part) / Number(whole) : Published.Withheld;

    /// <summary>A number that is no count of signals and says nothing about people, such as deliveries expected or days of delay.</summary>
    /// <remarks>Passes in every edition: that an organisation supplied late or not at all is accounted for, not protected.</remarks>
    internal static Published Administrative(decimal number) => new(SignificantDigits.Round(number));

    /// <summary>A result computed from two numbers; withheld unless both are shown.</summary>
    internal Published Derived(double? number, Cell first, Cell second) => Shows(first) && Shows(second) ? PassComputed(number) : Published.Withheld;

    /// <summary>A result computed from a modelled number; withheld unless that is large enough.</summary>
    internal Published Derived(double? number, UsualNumber usual) => _rules is null || _rules.Pass(usual) ? PassComputed(number) : Published.Withheld;

    /// <summary>A result of comparing a number with its usual one; withheld unless both may be shown.</summary>
    internal Published Derived(double? number, Cell observed, UsualNumber usual) => Shows(observed) ? Derived(number, usual) : Published.Withheld;

    /// <summary>A number that explains how others came about, or a week's; in the internal edition only.</summary>
    internal Published Inside(double? number) => _decisions is null ? PassComputed(number) : Published.Withheld;

    /// <summary>A count that is no cell of any table; in the internal edition only.</summary>
    internal Published Inside(long number) => _decisions is null ? Pass(number) : Published.Withheld;

    /// <summary>A number without bounds, or too large for any reader, is no number.</summary>
    private static bool IsNumber(double number) => Math.Abs(number) < 1e12;

    private Published PassComputed(double? number) =>
        number is { } value && IsNumber(value) ? Pass(SignificantDigits.Round((decimal)value)) : Published.Withheld;

    private Published Pass(decimal number) => new(number, Edition == Edition.Internal);
}
