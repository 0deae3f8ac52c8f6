using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Proposes models of one class more: one class parted in two, or a new class drawn out of the noise (after Ueda and others 2000).</summary>
/// <remarks>Each part is estimated on the signals of its class alone, so that all proposals together cost about one start. What lies hidden in the noise is looked for like any other class.</remarks>
internal sealed class ClassParting(ProfileTable table, Averages averages, LatentClassOptions options)
{
    /// <summary>Profiles that belong to a class with less than this are left out of its parting.</summary>
    private const double Least = 0.1;

    /// <summary>Seeds tried in each class.</summary>
    private const int Tries = 4;

    private const int Iterations = 8;

    /// <summary>Places of the work, so that chance here is not that of a start.</summary>
    private const int Place = 0x5711;

    private readonly LatentClassOptions _untied = options with { Ties = false };

    /// <summary>The proposals, the most gainful first.</summary>
    internal IReadOnlyList<ClassModel> Proposals(ClassModel model, int most)
    {
        var (members, weights) = Members(model);
        return
        [
            .. Enumerable.Range(0, model.Components)
                .AsParallel()
                .AsOrdered()
                .Where(component => members[component].Count >= 4)
                .Select(component => Split(model, component, members[component], weights[component]))
                .OrderByDescending(split => split.Gain)
                .Take(most)
                .Select(split => split.Model),
        ];
    }

    private (double Gain, ClassModel Model) Split(ClassModel model, int component, List<int> members, List<float> weights)
    {
        var own = table.Select(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members)).Reweighted([.. weights]);
        var isNoise = component == model.Classes;
        var estimation = new ExpectationMaximisation(own, averages, _untied with { Noise = isNoise });
        var seeding = new Seeding(own);
        var best = Enumerable.Range(0, Tries).Select(attempt =>
        {
            var step = new ExpectationStep(own, isNoise ? 1 : 2, isNoise);
            var counts = step.NewCounts();
            var chance = new CounterStream(options.Seed, Place, model.Classes, component, attempt);
            if (isNoise)
            {
                seeding.FillOne(counts, step.Width, chance);
            }
            else
            {
                seeding.Fill(counts, 2, false, step.Width, chance);
            }

            return estimation.Run(counts, Iterations);
        }).MaxBy(run => run.LogLikelihood)!;
        return (best.LogLikelihood - estimation.LogLikelihood(Alone(model, component)), Join(model, component, best.Model));
    }

    /// <summary>A component by itself; beside the noise a class without signals.</summary>
    private ClassModel Alone(ClassModel model, int component)
    {
        var isNoise = component == model.Classes;
        var alone = new ClassModel(1, isNoise, model.Labels, averages);
        alone.Shares[^1] = 1;
        model.Probabilities.AsSpan(isNoise ? 0 : component * model.Labels, model.Labels).CopyTo(alone.Probabilities);
        return alone;
    }

    private ClassModel Join(ClassModel model, int component, ClassModel parts)
    {
        var joined = new ClassModel(model.Classes + 1, model.HasNoise, model.Labels, averages);
        model.Probabilities.CopyTo(joined.Probabilities, 0);
        model.Shares.AsSpan(0, model.Classes).CopyTo(joined.Shares);
        if (model.HasNoise)
        {
            joined.Shares[^1] = model.Shares[^1];
        }

        var share = model.Shares[component];
        if (component < model.Classes)
        {
            parts.Probabilities.AsSpan(0, model.Labels).CopyTo(joined.Probabilities.AsSpan(component * model.Labels));
            joined.Shares[component] = share * parts.Shares[0];
            parts.Probabilities.AsSpan(model.Labels).CopyTo(joined.Probabilities.AsSpan(model.Classes * model.Labels));
            joined.Shares[model.Classes] = share * parts.Shares[1];
        }
        else
        {
            parts.Probabilities.CopyTo(joined.Probabilities.AsSpan(model.Classes * model.Labels));
            joined.Shares[model.Classes] = share * parts.Shares[0];
            joined.Shares[^1] = share * parts.Shares[1];
        }

        return joined;
    }

    private (List<int>[] Members, List<float>[] Weights) Members(ClassModel model)
    {
        var members = Enumerable.Range(0, model.Components).Select(_ => new List<int>()).ToArray();
        var weights = Enumerable.Range(0, model.Components).Select(_ => new List<float>()).ToArray();
        var tables = new LikelihoodTables(table, model.Classes);
        tables.Fill(model);
        Span<double> posterior = stackalloc double[model.Components];
        for (var profile = 0; profile < table.Count; profile++)
        {
            tables.Score(table, profile, posterior);
            ExpectationStep.Normalise(posterior, out _);
            for (var component = 0; component < model.Components; component++)
            {
                if (posterior[component] >= Least)
                {
                    members[component].Add(profile);
                    weights[component].Add((float)(posterior[component] * table.Weight(profile)));
                }
            }
        }

        return (members, weights);
    }
}
