using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Glr;
using OBI.Phenomenon.Analysis.Trends.Regression;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Glr;

public sealed class GlrDetectorTest
{
    /// <summary>
    /// Series with counts far above a mean that a trend has brought near 0, and in how many steps: there the search of the reference leaves
    /// its range, and its statistic is below the maximum, mostly 0 (37 signals where 1 is usual).
    /// </summary>
    private static readonly Dictionary<string, int> SearchFails = new() { ["rotaBB_00_04"] = 29, ["rotaBB_10_14"] = 77, ["ha_berlin"] = 14, ["meningo_age1"] = 31 };

    [TestCase("pois_value")]
    [TestCase("pois_cases")]
    [TestCase("pois_theta")]
    public void Run_MeanOfThePoissonReference_AgreesToEightDigits(string settings)
    {
        var runs = ReferenceChart.All("glrnb", settings);

        foreach (var run in runs)
        {
            AssertChart(new GlrDetector(Options(run.Controls)).Run(run.Series, run.First, new InControlMean([.. run.Column(4)], 0)), run, 1e-8);
        }

        Assert.That(runs, Has.Count.EqualTo(16));
    }

    [Test]
    public void Run_MeanOfTheNegativeBinomialReferenceInCompatMode_AgreesToEightDigits()
    {
        var runs = ReferenceChart.All("glrnb", "nb_value");

        foreach (var run in runs)
        {
            AssertChart(new GlrDetector(Options(run.Controls, GlrMode.Compat)).Run(run.Series, run.First, new InControlMean([.. run.Column(4)], run.Column(5)[0])), run, 1e-8);
        }

        Assert.That(runs, Has.Count.EqualTo(14));
    }

    [Test]
    public void Run_MeanOfTheNegativeBinomialReferenceWhereItFindsTheMaximum_Agrees()
    {
        var runs = ReferenceChart.All("glrnb", "nb_value").Where(run => !SearchFails.ContainsKey(run.Name)).ToList();

        foreach (var run in runs)
        {
            AssertChart(new GlrDetector(Options(run.Controls)).Run(run.Series, run.First, new InControlMean([.. run.Column(4)], run.Column(5)[0])), run, 1e-4);
        }

        Assert.That(runs, Has.Count.EqualTo(10));
    }

    [Test]
    public void With_StepsWhereTheReferenceFindsNoMaximum_IsNeverBelowIt()
    {
        foreach (var run in ReferenceChart.All("glrnb", "nb_value").Where(run => SearchFails.ContainsKey(run.Name)))
        {
            var (means, statistics, alarms) = (run.Column(4), run.Column(6), run.Column(7));
            var shift = new NegativeBinomialShift(run.Column(5)[0], window: null);
            var higher = 0;
            for (var i = 0; i < means.Length; i++)
            {
                var count = run.Series.Counts[run.First + i];
                var statistic = shift.With(count, means[i]);
                higher += statistic > statistics[i] + (1e-4 * Math.Max(1, statistics[i])) ? 1 : 0;
                Assert.That(statistic, Is.GreaterThan(statistics[i] - 1e-4), $"{run.Name} {i}");

                // The chart starts afresh where the reference did, so that its next steps can be compared.
                if (alarms[i] == 1)
                {
                    shift.Restart();
                }
                else
                {
                    shift.Add(count, means[i]);
                }
            }

            Assert.That(higher, Is.EqualTo(SearchFails[run.Name]), run.Name);
        }
    }

    [TestCase("pois_value")]
    [TestCase("pois_cases")]
    [TestCase("pois_theta")]
    public void Detect_PoissonReferenceSeries_AgreesWithItsOwnMean(string settings)
    {
        foreach (var run in ReferenceChart.All("glrnb", settings))
        {
            var results = new GlrDetector(Options(run.Controls)).Detect(run.Series, run.First, run.Last);

            Assert.That(NumberComparison.Largest(results.Select(result => result.Mean), run.Column(4)), Is.LessThan(1e-8), run.Name);
            AssertChart(results, run, 1e-6);
        }
    }

    [Test]
    public void Detect_NegativeBinomialReferenceSeriesInCompatMode_AgreesWithItsOwnMeanAndAlpha()
    {
        foreach (var run in ReferenceChart.All("glrnb", "nb_value"))
        {
            var results = new GlrDetector(Options(run.Controls, GlrMode.Compat)).Detect(run.Series, run.First, run.Last);

            Assert.That(NumberComparison.Largest(results.Select(result => result.Mean), run.Column(4)), Is.LessThan(1e-8), run.Name);
            Assert.That(NumberComparison.Largest(results.Select(result => result.Alpha), run.Column(5)), Is.LessThan(1e-8), run.Name);
            AssertChart(results, run, 1e-8);
        }
    }

    // Two stop at a finite size after 25 turns where there is none (alpha below 0.001); one stops before its size stands still (mean 50 after counts of 5).
    [Test]
    public void Detect_NegativeBinomialReferenceSeries_AgreesWhereTheReferenceFindsTheMaximum()
    {
        foreach (var run in ReferenceChart.All("glrnb", "nb_value"))
        {
            var results = new GlrDetector(Options(run.Controls)).Detect(run.Series, run.First, run.Last);

            var tolerance = run.Name is "n1" or "s2" or "meningo_age1" ? 1e-3 : 1e-8;
            Assert.That(NumberComparison.Largest(results.Select(result => result.Mean), run.Column(4)), Is.LessThan(tolerance), run.Name);
            Assert.That(NumberComparison.Largest(results.Select(result => result.Alpha), run.Column(5)), Is.LessThan(tolerance), run.Name);
            if (!SearchFails.ContainsKey(run.Name))
            {
                AssertChart(results, run, run.Name is "n1" or "s2" ? 2e-3 : 1e-6);
            }
        }
    }

    // Steps of the reference (algo.glrnb of surveillance 1.20.3).
    [TestCase(161, 1.3939249443657258, 0)]
    [TestCase(162, 1.3560797867766154, 0)]
    [TestCase(164, 1.3235234065402359, 1.7475111395671812)]
    [TestCase(171, 1.6701159987280494, 1.1637211058771921)]
    public void Detect_ReferenceSteps_Agrees(int step, double mean, double statistic)
    {
        var series = new CountSeries("weekly", 52, [.. ReferenceStart.SalmonellaAgona]);

        var results = new GlrDetector(new GlrOptions(alpha: 0)).Detect(series, 161, 171);

        Assert.That(results[step - 161].Mean, Is.EqualTo(mean).Within(1e-8));
        Assert.That(results[step - 161].Statistic, Is.EqualTo(statistic).Within(1e-8));
    }

    [Test]
    public void Detect_ReferenceStepsWithTheta_Agrees()
    {
        var series = new CountSeries("weekly", 52, [.. ReferenceStart.SalmonellaAgona]);

        var results = new GlrDetector(new GlrOptions(alpha: 0, theta: Math.Log(2))).Detect(series, 161, 166);

        Assert.That(results.Select(result => result.Statistic), Is.EqualTo(new[] { 0, 0, 0, 1.4490653156995452, 0.81394344818632269, 0.1600316202709624 }).Within(1e-8));
    }

    // At α = 1/2 and μ = 2: θ x + (x + 2) log(2 / (1 + e^θ)), with θ = log 3 and x = 6.
    [Test]
    public void Run_NegativeBinomialWithTheta_AddsTheLogLikelihoodRatio()
    {
        var detector = new GlrDetector(new GlrOptions(alpha: 0.5, theta: Math.Log(3)));

        var result = detector.Run(Weekly(6), 0, new InControlMean([2], 0.5))[0];

        Assert.That(result.Statistic, Is.EqualTo((6 * Math.Log(3)) - (8 * Math.Log(2))).Within(1e-12));
    }

    [Test]
    public void Detect_ReferenceStepsWithTrendAndAlpha_Agrees()
    {
        var series = new CountSeries("weekly", 52, [.. ReferenceStart.SalmonellaAgona]);

        var results = new GlrDetector(new GlrOptions(trend: true)).Detect(series, 161, 164);

        Assert.That(results.Select(result => result.Mean), Is.EqualTo(new[] { 1.2347795281867706, 1.1961399769990195, 1.1705973189756664, 1.1576927786815812 }).Within(1e-7));
        Assert.That(results[3].Alpha, Is.EqualTo(0.315985595887255).Within(1e-8));
        Assert.That(results[3].Statistic, Is.EqualTo(1.3387297588887894).Within(1e-7));
    }

    [TestCase(0, null)]
    [TestCase(0, 0.7)]
    [TestCase(0.3, null)]
    [TestCase(0.3, 0.7)]
    public void Judge_FewestSignalsThatAlarm_AlarmAndOneFewerDoesNot(double alpha, double? theta)
    {
        double[] before = [4, 5, 3, 7, 5, 6, 2, 8, 4, 6];
        var detector = new GlrDetector(new GlrOptions(alpha: alpha, theta: theta, harmonics: 0, result: GlrReturn.Cases));
        var cases = detector.Judge(Weekly([.. before, 5]), 8, 10)[2].Upper!.Value;

        Assert.That(detector.Judge(Weekly([.. before, cases]), 8, 10)[2].Alarm, Is.True);
        Assert.That(detector.Judge(Weekly([.. before, cases - 1]), 8, 10)[2].Alarm, Is.False);
    }

    [TestCase(0)]
    [TestCase(0.3)]
    public void Judge_AfterAnAlarm_StartsAfresh(double alpha)
    {
        var detector = new GlrDetector(new GlrOptions(alpha: alpha, harmonics: 0));

        var judged = detector.Judge(Weekly(4, 5, 3, 7, 5, 6, 60, 1), 6, 7);

        Assert.That(judged.Select(step => step.Alarm), Is.EqualTo(new[] { true, false }));
        Assert.That(judged[1].Score, Is.Zero);
    }

    [Test]
    public void Run_Window_FindsNoRiseThatBeganBeforeIt()
    {
        var means = new InControlMean([2, 2, 2, 2], 0);
        double[] counts = [5, 5, 2, 3];
        GlrResult Last(int? window, GlrMode mode) => new GlrDetector(new GlrOptions(threshold: 100, alpha: 0, window: window, mode: mode)).Run(Weekly(counts), 0, means)[3];
        double Ratio(double count, double mean) => (count * Math.Log(count / mean)) - (count - mean);

        Assert.That(Last(null, GlrMode.Corrected).Statistic, Is.EqualTo(Ratio(15, 8)).Within(1e-12));
        Assert.That(Last(2, GlrMode.Corrected).Statistic, Is.EqualTo(Ratio(10, 6)).Within(1e-12));
        Assert.That(Last(1, GlrMode.Corrected).Statistic, Is.EqualTo(Ratio(3, 2)).Within(1e-12));
        Assert.That(Last(1, GlrMode.Compat).Statistic, Is.EqualTo(Ratio(5, 4)).Within(1e-12));
    }

    [Test]
    public void Judge_AlphaThatIsAlmostZero_IsPoisson()
    {
        var series = Weekly(4, 5, 3, 7, 5, 6, 12, 9);

        var poisson = new GlrDetector(new GlrOptions(alpha: 0, harmonics: 0)).Judge(series, 6, 7);
        var almost = new GlrDetector(new GlrOptions(alpha: 1e-6, harmonics: 0)).Judge(series, 6, 7);

        Assert.That(almost.Select(step => step.Score!.Value), Is.EqualTo(poisson.Select(step => step.Score!.Value)).Within(1e-4));
    }

    [Test]
    public void Judge_CountNeverObserved_IsLeftOut()
    {
        var detector = new GlrDetector(new GlrOptions(alpha: 0, harmonics: 0));

        var with = detector.Judge(Weekly(5, 5, 5, 7, double.NaN, 8), 3, 5);
        var without = detector.Judge(Weekly(5, 5, 5, 7, 8), 3, 4);

        Assert.That(with[1].Outcome, Is.EqualTo(Outcome.InsufficientHistory));
        Assert.That(with[2].Score, Is.EqualTo(without[1].Score));
    }

    [TestCase(0)]
    [TestCase(2)]
    [TestCase(4)]
    public void Judge_HistoryThatDoesNotDetermineTheMean_SaysSo(int first)
    {
        var judged = new GlrDetector(new GlrOptions()).Judge(Weekly(0, 0, 0, 0, 5), first, 4);

        Assert.That(judged.Select(step => (step.Outcome, step.Alarm)), Has.All.EqualTo((Outcome.InsufficientHistory, false)));
    }

    private static CountSeries Weekly(params double[] counts) => new("weekly", 52, [.. counts]);

    private static void AssertChart(IReadOnlyList<GlrResult> results, ReferenceChart run, double tolerance)
    {
        var numbers = results.Select(result => run.Controls["ret"] == "cases" ? result.Cases : result.Statistic);
        Assert.That(NumberComparison.Largest(numbers, run.Column(6)), Is.LessThan(tolerance), run.Name);
        Assert.That(results.Select(result => result.Alarm), Is.EqualTo(run.Column(7).Select(alarm => alarm == 1)), run.Name);
    }

    private static GlrOptions Options(IReadOnlyDictionary<string, string> controls, GlrMode mode = GlrMode.Corrected) => new(
        double.Parse(controls["c.ARL"], CultureInfo.InvariantCulture),
        Number(controls, "alpha"),
        Number(controls, "theta"),
        int.Parse(controls["mu0.S"], CultureInfo.InvariantCulture),
        bool.Parse(controls["mu0.trend"]),
        Enum.Parse<GlrReturn>(controls["ret"], ignoreCase: true),
        mode: mode);

    private static double? Number(IReadOnlyDictionary<string, string> controls, string name) =>
        controls.TryGetValue(name, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : null;
}
