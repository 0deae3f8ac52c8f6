using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>Judged steps as lines of CSV.</summary>
internal static class JudgedStepLines
{
    internal const string Header = "series,t,date,observed,expected,upper,score,pvalue,qvalue,alarm,outcome";

    /// <summary>A step as a line; numbers can be read back without loss.</summary>
    internal static string Of(JudgedStep step)
    {
        var (series, judgement) = (step.Series, step.Judgement);
        var number = (judgement.Step + 1).ToString(CultureInfo.InvariantCulture);
        return string.Join(
            ',',
            CsvFields.Written(series.Name),
            number,
            series.Dates.IsEmpty ? number : series.Dates[judgement.Step].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Written(judgement.Observed),
            Written(judgement.Expected),
            Written(judgement.Upper),
            Written(judgement.Score),
            Written(judgement.PValue),
            Written(step.QValue),
            judgement.Alarm ? "1" : "0",
            Word(judgement.Outcome));
    }

    /// <summary>Zero is added so that a negative zero loses its sign.</summary>
    private static string Written(double? number) =>
        number is { } value && double.IsFinite(value) ? (value + 0).ToString("R", CultureInfo.InvariantCulture) : string.Empty;

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Evaluated => "evaluated",
        Outcome.InsufficientHistory => "insufficient-history",
        Outcome.TooFewSignals => "too-few-signals",
        Outcome.BlockedByMarker => "blocked-by-marker",
        Outcome.PrecisionTooCoarse => "precision-too-coarse",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
