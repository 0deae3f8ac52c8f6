using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LatentClasses;

public sealed class MaximumLikelihoodTest
{
    private const string Folder = "goldens/patterns/golden/";

    // Not identified: four classes of the carcinoma and Titanic data by the reference's own word, and three classes of four items with two answers (Goodman 1974).
    private static readonly string[] Unidentified = ["carcinoma 4", "titanic 4", "cheating 3"];

    [TestCase("carcinoma", 1)]
    [TestCase("carcinoma", 2)]
    [TestCase("carcinoma", 3)]
    [TestCase("carcinoma", 4)]
    [TestCase("cheating", 1)]
    [TestCase("cheating", 2)]
    [TestCase("cheating", 3)]
    [TestCase("housevotes84", 1)]
    [TestCase("housevotes84", 2)]
    [TestCase("housevotes84", 3)]
    [TestCase("housevotes84", 4)]
    [TestCase("titanic", 1)]
    [TestCase("titanic", 2)]
    [TestCase("titanic", 3)]
    [TestCase("titanic", 4)]
    public void Fit_PublishedData_AgreesWithThePublishedModel(string set, int classes)
    {
        var data = PublishedData.Read(set);
        var published = ReferenceData.Lines($"{Folder}lca_{set}_fit.csv").Skip(1).Select(PublishedData.Split).Single(row => row[1] == Text(classes));

        var step = data.Search(classes);

        var fit = step.Fit;
        Assert.That(fit.LogLikelihood, Is.GreaterThanOrEqualTo(Number(published[3]) - 1e-5));
        Assert.That(fit.FreeParameters, Is.EqualTo((int)Number(published[4])));
        Assert.That(step.Starts, Is.LessThanOrEqualTo(50));
        if (fit.LogLikelihood > Number(published[3]) + 1e-5 || Unidentified.Contains($"{set} {classes}"))
        {
            return;
        }

        AgreeInCriteria(data, fit, published);
        if (Number(published[14]) / Number(published[13]) >= 0.5)
        {
            AgreeInClasses(data, set, fit);
        }
    }

    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    public void Fit_HouseVotes_ReachesTheBestKnown(int classes)
    {
        var best = ReferenceData.Rows($"{Folder}lca_housevotes84_best_known.csv").Single(row => row[1] == Text(classes));

        var step = PublishedData.Read("housevotes84").Search(classes);

        Assert.That(step.Fit.LogLikelihood, Is.GreaterThanOrEqualTo(Number(best[2]) - 1e-3));
    }

    // Whether 319 students lied for an exam or a paper, bought a paper, or copied an answer (Dayton 1998, "Latent class scaling analysis"), in the
    // order of the four items counted in two answers; figures of poLCA 1.6.0.2.
    [Test]
    public void Fit_Cheating_FindsTheTwoClassesOfTheTextbook()
    {
        int[] counts = [207, 46, 7, 5, 13, 4, 1, 2, 10, 3, 1, 2, 11, 4, 1, 2];
        var sheets = counts.SelectMany((count, cell) => Enumerable.Repeat(Enumerable.Range(0, 4).Select(item => (cell >> (3 - item) & 1) == 0 ? "no" : "yes").ToArray(), count));
        var data = PublishedData.Of(["exam", "paper", "fraud", "copied"], [.. sheets]);

        var fit = data.Search(2).Fit;

        var (honest, other) = fit.Model.Shares[0] > fit.Model.Shares[1] ? (0, 1) : (1, 0);
        Assert.That(fit.LogLikelihood, Is.EqualTo(-440.027112411759).Within(1e-8));
        Assert.That(fit.Bic, Is.EqualTo(931.940944748582).Within(1e-6));
        Assert.That(fit.Icl, Is.EqualTo(1048.44037553296).Within(1e-2));
        Assert.That(fit.Model.Shares[honest], Is.EqualTo(0.839431630246831).Within(1e-5));
        Assert.That(fit.Model.Probability(honest, data.Label("exam", "yes")), Is.EqualTo(0.0166137472385428).Within(1e-5));
        Assert.That(fit.Model.Probability(other, data.Label("exam", "yes")), Is.EqualTo(0.576931604361178).Within(1e-5));
        Assert.That(fit.Model.Probability(other, data.Label("copied", "yes")), Is.EqualTo(0.37636063400564).Within(1e-5));
    }

    // The reference counts a sheet without answers among its signals, and the entropy of the shares for it; here it is no profile.
    private static void AgreeInCriteria(PublishedData data, ModelFit fit, string[] published)
    {
        var ofShares = -fit.Model.Shares.Sum(share => share * Math.Log(share));
        var all = fit with { Size = data.Sheets, Entropy = fit.Entropy + ((data.Sheets - fit.Size) * ofShares) };

        Assert.That(all.Bic, Is.EqualTo(Number(published[6])).Within(1e-6 * Number(published[6])));
        Assert.That(all.Icl, Is.EqualTo(Number(published[8])).Within(1e-6 * Number(published[8])));
    }

    // The reference stops when its log-likelihood grows by less than 1e-10 a step, up to 4e-9 and 7e-6 of a share short of the maximum. So its model is taken on from
    // there to the end: there the shares must be ours to 1e-6.
    private static void AgreeInClasses(PublishedData data, string set, ModelFit fit)
    {
        var order = Enumerable.Range(0, fit.Model.Classes).OrderByDescending(number => fit.Model.Shares[number]).ToList();
        var averages = new Averages(data.Table);
        var published = new ClassModel(order.Count, false, data.Table.Labels, averages);
        foreach (var row in ReferenceData.Lines($"{Folder}lca_{set}_probs.csv").Skip(1).Select(PublishedData.Split).Where(row => row[0] == Text(order.Count)))
        {
            var number = order[(int)Number(row[1]) - 1];
            published.Shares[number] = Number(row[2]);
            published.Probabilities[(number * published.Labels) + data.Label(row[3], row[4])] = Number(row[5]);

            Assert.That(fit.Model.Probability(number, data.Label(row[3], row[4])), Is.EqualTo(Number(row[5])).Within(1e-3), $"{row[3]} {row[4]}");
        }

        var estimation = new ExpectationMaximisation(data.Table, averages, LatentClassOptions.MaximumLikelihood);
        var finished = estimation.Run(published, 0, LatentClassOptions.MaximumLikelihood.MostIterations);
        Assert.That(estimation.LogLikelihood(published), Is.LessThanOrEqualTo(fit.LogLikelihood + 1e-9));
        foreach (var number in order)
        {
            Assert.That(finished.Model.Shares[number], Is.EqualTo(fit.Model.Shares[number]).Within(1e-6 * fit.Model.Shares[number]));
            Assert.That(published.Shares[number], Is.EqualTo(fit.Model.Shares[number]).Within(1e-5 * fit.Model.Shares[number]));
        }

        var patterns = new PatternModel(data.Table, fit.Model, [.. Enumerable.Range(0, order.Count)]);
        foreach (var row in ReferenceData.Lines($"{Folder}lca_{set}_post.csv").Skip(1).Select(PublishedData.Split).Where(row => row[0] == Text(order.Count)))
        {
            if (data.Places[(int)Number(row[1]) - 1] is var place and >= 0)
            {
                var assignment = patterns.Assign(data.Table, place);

                Assert.That(assignment.Probability, Is.EqualTo(Number(row[3])).Within(1e-4), row[1]);
                Assert.That(assignment.Pattern, Is.EqualTo(order[(int)Number(row[2]) - 1]), row[1]);
            }
        }
    }

    private static double Number(string text) => ReferenceData.Number(text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
