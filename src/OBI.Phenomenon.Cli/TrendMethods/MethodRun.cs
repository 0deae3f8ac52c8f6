using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Cli.SeriesFiles;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>Runs a method over the series of a file.</summary>
internal static class MethodRun
{
    /// <summary>The steps judged, series by series in the order of the file.</summary>
    /// <exception cref="CommandException">The file lacks something that the choices need, or no series has the steps asked for.</exception>
    internal static IReadOnlyList<JudgedStep> Over(SeriesFile file, PreparedMethod method, StepSelection selection)
    {
        if (method.Objection(file.Series[0]) is { } objection)
        {
            throw GivenControls.Wrong(objection);
        }

        var steps = new List<JudgedStep>();
        foreach (var series in file.Series)
        {
            if (selection.In(series, method.HistorySteps) is var (first, last))
            {
                var judged = method.Detector.Judge(series, first, last);

                // Of the usual steps, those at the start that have too little before them are left out; the last one always says why.
                var skipped = selection.IsUsual ? judged.TakeWhile(step => step.Outcome == Outcome.InsufficientHistory).Count() : 0;
                steps.AddRange(judged.Skip(Math.Min(skipped, judged.Count - 1)).Select(step => new JudgedStep(series, step)));
            }
        }

        return steps.Count > 0
            ? WithQValues(steps)
            : throw new CommandException(ExitCode.Usage, "--range has no step of the file; its steps are numbered from 1");
    }

    private static JudgedStep[] WithQValues(List<JudgedStep> steps)
    {
        JudgedStep[] result = [.. steps];
        var families = Enumerable.Range(0, result.Length)
            .Where(i => result[i].Judgement is { Outcome: Outcome.Evaluated, PValue: not null })
            .GroupBy(i => result[i].Moment);
        foreach (var family in families)
        {
            var adjusted = BenjaminiHochberg.Adjust([.. family.Select(i => result[i].Judgement.PValue!.Value)]);
            foreach (var (i, q) in family.Zip(adjusted))
            {
                result[i] = result[i] with { QValue = q };
            }
        }

        return result;
    }
}
