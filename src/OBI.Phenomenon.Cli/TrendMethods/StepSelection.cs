using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>Which steps of a series are judged: those asked for with <c>--range</c>, or else the last year.</summary>
internal sealed class StepSelection
{
    private readonly (int First, int Last)? _steps;
    private readonly (DateOnly First, DateOnly Last)? _dates;

    private StepSelection((int First, int Last)? steps, (DateOnly First, DateOnly Last)? dates) => (_steps, _dates) = (steps, dates);

    /// <summary>Whether nothing was asked for.</summary>
    internal bool IsUsual => _steps is null && _dates is null;

    /// <summary>Reads <c>FIRST..LAST</c>, both dates or both numbers from 1; null is the last year.</summary>
    /// <exception cref="CommandException">It is something else.</exception>
    internal static StepSelection Of(string? text)
    {
        if (text is null)
        {
            return new StepSelection(null, null);
        }

        var ends = text.Split("..");
        if (ends.Length == 2 && ControlText.Whole(ends[0]) is { } first and >= 1 && ControlText.Whole(ends[1]) is { } last && first <= last)
        {
            return new StepSelection((first - 1, last - 1), null);
        }

        return ends.Length == 2 && Date(ends[0]) is { } from && Date(ends[1]) is { } until && from <= until
            ? new StepSelection(null, (from, until))
            : throw new CommandException(ExitCode.Usage, "--range is FIRST..LAST, two step numbers from 1 (209..312) or two dates (2025-01-06..2025-12-29), the first not after the last");
    }

    /// <summary>The steps of a series, both ends included, or null when it has none of those asked for.</summary>
    /// <exception cref="CommandException">Dates are asked for and the file has numbers.</exception>
    internal (int First, int Last)? In(CountSeries series, int historySteps)
    {
        var end = series.Length - 1;
        if (_steps is var (first, last))
        {
            return first <= end ? (first, Math.Min(last, end)) : null;
        }

        if (_dates is not var (from, until))
        {
            return (Math.Min(end, Math.Max(historySteps, end - series.Frequency + 1)), end);
        }

        if (series.Dates.IsEmpty)
        {
            throw new CommandException(ExitCode.Usage, "--range has dates, but the file numbers its steps; give two step numbers");
        }

        var inside = Enumerable.Range(0, series.Length).Where(step => series.Dates[step] >= from && series.Dates[step] <= until).ToList();
        return inside.Count > 0 ? (inside[0], inside[^1]) : null;
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
