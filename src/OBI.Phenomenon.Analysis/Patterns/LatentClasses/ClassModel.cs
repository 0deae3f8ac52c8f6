namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>A mixture of classes: their shares, and in each the probability of every label.</summary>
/// <remarks>Classes are numbered from 0; the noise, where there is one, comes last.</remarks>
internal sealed class ClassModel(int classes, bool hasNoise, int labels, Averages averages)
{
    /// <summary>The number of classes, the noise not counted.</summary>
    internal int Classes { get; } = classes;

    /// <summary>Whether there is a noise class.</summary>
    internal bool HasNoise { get; } = hasNoise;

    /// <summary>Classes and noise.</summary>
    internal int Components => Classes + (HasNoise ? 1 : 0);

    internal int Labels { get; } = labels;

    internal Averages Averages { get; } = averages;

    /// <summary>The share of each component; they sum to 1.</summary>
    internal double[] Shares { get; } = new double[classes + (hasNoise ? 1 : 0)];

    /// <summary>The probability of each label in each class, classes × labels.</summary>
    internal double[] Probabilities { get; } = new double[classes * labels];

    /// <summary>Whether a label is tied to the state's average in a class, classes × labels.</summary>
    internal bool[] Tied { get; } = new bool[classes * labels];

    /// <summary>The probability of a label in a component.</summary>
    internal double Probability(int component, int label) =>
        component < Classes ? Probabilities[(component * Labels) + label] : Averages.Background[label];

    /// <summary>The class with the smallest share, and its size among so many signals.</summary>
    internal (int Number, double Size) Smallest(double signals)
    {
        var number = Enumerable.Range(0, Classes).MinBy(number => Shares[number]);
        return (number, Shares[number] * signals);
    }

    /// <summary>The model without one of its classes, which leaves its share to the others.</summary>
    internal ClassModel Without(int number)
    {
        var rest = new ClassModel(Classes - 1, HasNoise, Labels, Averages);
        for (var component = 0; component < rest.Components; component++)
        {
            var from = component < number ? component : component + 1;
            rest.Shares[component] = Shares[from] / (1 - Shares[number]);
            if (component < rest.Classes)
            {
                Probabilities.AsSpan(from * Labels, Labels).CopyTo(rest.Probabilities.AsSpan(component * Labels));
                Tied.AsSpan(from * Labels, Labels).CopyTo(rest.Tied.AsSpan(component * Labels));
            }
        }

        return rest;
    }

    /// <summary>The classes without the noise, which leaves its share to them.</summary>
    internal ClassModel WithoutNoise()
    {
        var rest = new ClassModel(Classes, false, Labels, Averages);
        for (var number = 0; number < Classes; number++)
        {
            rest.Shares[number] = Shares[number] / (1 - Shares[Classes]);
        }

        Probabilities.CopyTo(rest.Probabilities, 0);
        Tied.CopyTo(rest.Tied, 0);
        return rest;
    }

    /// <summary>The same classes beside other averages.</summary>
    internal ClassModel Against(Averages other)
    {
        var copy = new ClassModel(Classes, HasNoise, Labels, other);
        Shares.CopyTo(copy.Shares, 0);
        Probabilities.CopyTo(copy.Probabilities, 0);
        Tied.CopyTo(copy.Tied, 0);
        return copy;
    }
}
