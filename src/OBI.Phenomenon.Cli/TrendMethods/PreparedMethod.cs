using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>A method with its choices made.</summary>
/// <param name="Detector">Judges.</param>
internal sealed record PreparedMethod(IDetector Detector)
{
    /// <summary>Steps that must come before the first one judged, whatever the series.</summary>
    internal int HistorySteps { get; init; }

    /// <summary>Whether to say which steps could not be judged.</summary>
    internal bool Warns { get; init; } = true;

    /// <summary>What a series lacks for these choices, and what to do; null when it lacks nothing.</summary>
    internal Func<CountSeries, string?> Objection { get; init; } = _ => null;
}
