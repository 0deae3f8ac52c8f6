using System.Collections.Immutable;
using System.Text;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>A supplying organisation: what it hears, how well, and how it writes that down.</summary>
internal sealed record Supplier(string Key, int Place)
{
    internal DateOnly From { get; init; } = World.WorldPlan.First;

    internal required PeriodKind Every { get; init; }

    internal required string Extension { get; init; }

    internal required Encoding Encoding { get; init; }

    internal required string NewLine { get; init; }

    /// <summary>Between cells; null for newline-delimited JSON.</summary>
    internal char? Separator { get; init; }

    /// <summary>Between the values of one cell.</summary>
    internal char ValueSeparator { get; init; } = ',';

    internal required ImmutableArray<Column> Columns { get; init; }

    internal required Delays Delays { get; init; }

    /// <summary>Whether it takes reports in at weekends.</summary>
    internal bool OpenAtWeekends { get; init; }

    /// <summary>How finely it knows dates: shares of the names of <see cref="DatePrecision"/>.</summary>
    internal required Mix Precisions { get; init; }

    /// <summary>How it writes a date of each precision (.NET format; weeks and quarters as in ISO 8601).</summary>
    internal required Func<ImpreciseDate, string> Date { get; init; }

    /// <summary>Its own record number, from the delivery's period and the row's place in it.</summary>
    internal required Func<Period, int, string> Number { get; init; }

    /// <summary>Dates it sends now and then that cannot be read.</summary>
    internal required ImmutableArray<string> BadDates { get; init; }

    /// <summary>Modi operandi it has words for that nobody mapped.</summary>
    internal required ImmutableArray<string> UnmappedTerms { get; init; }

    /// <summary>A word beside a modus operandi that says nothing about the conduct.</summary>
    internal required string Circumstance { get; init; }

    /// <summary>Rows (per mille) that name a second state.</summary>
    internal int SecondActorPermille { get; init; }

    /// <summary>How many reports a row stands for.</summary>
    internal Mix Counts { get; init; } = Mix.Parse("1:1");

    internal Mix Bases { get; init; } = Mix.Parse("perceived:1");

    internal Mix Likelihoods { get; init; } = Mix.Parse("not-stated:1");

    internal Mix StateLinks { get; init; } = Mix.Parse("not-stated:1");

    internal Mix Credibilities { get; init; } = Mix.Parse("6:1");

    /// <summary>Reports on such a day relative to the mean over a week.</summary>
    internal double Openness(DateOnly day)
    {
        var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return OpenAtWeekends ? 1 : weekend ? 0 : 7.0 / 5;
    }

    /// <summary>Whether it has a word for a concept; what it has no column for, it keeps silent about.</summary>
    internal bool CanSay(string role, string code) =>
        Columns.FirstOrDefault(column => column.Role == role)?.Words.Know(code) ?? true;
}
