namespace OBI.Phenomenon.Analysis.Patterns.Explanations;

/// <summary>How telling words are of a class: class-based TF-IDF (Grootendorst 2022, eq. 2).</summary>
public static class ClassWords
{
    /// <summary>Weighs words.</summary>
    /// <param name="counts">How often each word occurs in each class, classes × words.</param>
    /// <returns>Classes × words: the word's share of the class's words × ln(1 + mean words of a class / how often it occurs in all).</returns>
    public static double[,] Weigh(long[,] counts)
    {
        var (classes, words) = (counts.GetLength(0), counts.GetLength(1));
        var sizes = new long[classes];
        var totals = new long[words];
        for (var group = 0; group < classes; group++)
        {
            for (var word = 0; word < words; word++)
            {
                sizes[group] += counts[group, word];
                totals[word] += counts[group, word];
            }
        }

        var mean = (double)sizes.Sum() / classes;
        var weights = new double[classes, words];
        for (var group = 0; group < classes; group++)
        {
            for (var word = 0; word < words; word++)
            {
                weights[group, word] = counts[group, word] == 0 ? 0 : (double)counts[group, word] / sizes[group] * Math.Log(1 + (mean / totals[word]));
            }
        }

        return weights;
    }
}
