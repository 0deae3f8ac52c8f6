using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>The patterns of a model: each one class, or several that were merged.</summary>
/// <remarks>Patterns are numbered from 0; the noise, where there is one, comes after the last. A class can belong to the noise.</remarks>
public sealed class PatternModel
{
    private readonly ClassModel _model;
    private readonly ImmutableArray<int> _patternOf;
    private readonly LikelihoodTables _tables;

    internal PatternModel(ProfileTable table, ClassModel model, ImmutableArray<int> patternOf)
    {
        (_model, _patternOf) = (model, patternOf);
        Patterns = patternOf.Max() + 1;
        _tables = new LikelihoodTables(table, model.Classes);
        _tables.Fill(model);
    }

    /// <summary>The number of patterns.</summary>
    public int Patterns { get; }

    /// <summary>Whether there is a noise class.</summary>
    public bool HasNoise => _model.HasNoise;

    /// <summary>The same classes with patterns joined.</summary>
    /// <param name="table">A table with the fields the model was made of.</param>
    /// <param name="into">For each pattern the number of the one it becomes, numbered from 0 without a gap.</param>
    internal PatternModel Join(ProfileTable table, ImmutableArray<int> into) =>
        new(table, _model, [.. _patternOf.Select(pattern => pattern < 0 ? pattern : into[pattern])]);

    /// <summary>The share of the noise, with that of classes that belong to it; it can be too small for one less the others to tell, and 0 where there is none.</summary>
    public double NoiseShare =>
        Enumerable.Range(0, _model.Components).Where(component => component >= _model.Classes || _patternOf[component] < 0).Sum(component => _model.Shares[component]);

    /// <summary>The share of each class of a pattern, largest first; their sum is the pattern's.</summary>
    public ImmutableArray<double> SharesOf(int pattern) =>
        [.. Members(pattern).Select(component => _model.Shares[component]).OrderDescending()];

    /// <summary>The probability of a label in a pattern, by the shares of its classes.</summary>
    public double Probability(int pattern, int label)
    {
        var members = Members(pattern).ToList();
        return members.Sum(component => _model.Shares[component] * _model.Probability(component, label)) / members.Sum(component => _model.Shares[component]);
    }

    /// <summary>Whether a label differs from the state's average in a class of the pattern.</summary>
    public bool SetsApart(int pattern, int label) => Members(pattern).Any(component => !_model.Tied[(component * _model.Labels) + label]);

    /// <summary>Writes the joint log-probability of a profile and each pattern, the noise last, over <paramref name="into"/>.</summary>
    /// <param name="table">A table with the fields the model was made of.</param>
    /// <param name="profile">The profile's number in it.</param>
    /// <param name="into">As many numbers as there are patterns, and one for the noise where there is one.</param>
    public void LogJoint(ProfileTable table, int profile, Span<double> into)
    {
        Span<double> scores = stackalloc double[_model.Components];
        _tables.Score(table, profile, scores);
        into.Fill(double.NegativeInfinity);
        for (var component = 0; component < _model.Components; component++)
        {
            var place = component < _model.Classes && _patternOf[component] >= 0 ? _patternOf[component] : Patterns;
            into[place] = LogSum(into[place], scores[component]);
        }
    }

    /// <summary>The log-probability of a profile in the background that noise is drawn from, whether or not the model needs a noise.</summary>
    /// <param name="table">A table with the fields the model was made of.</param>
    /// <param name="profile">The profile's number in it.</param>
    public double LogBackground(ProfileTable table, int profile)
    {
        double sum = 0;
        for (var field = 0; field < table.Fields.Length; field++)
        {
            sum += table.Observes(profile, field) ? LogProbability(table, profile, field, _model.Classes) : 0;
        }

        return sum;
    }

    /// <summary>Where a profile belongs.</summary>
    public ProfileAssignment Assign(ProfileTable table, int profile)
    {
        Span<double> scores = stackalloc double[Patterns + (HasNoise ? 1 : 0)];
        LogJoint(table, profile, scores);
        ExpectationStep.Normalise(scores, out var entropy);
        var (first, second) = (0, 0);
        for (var place = 1; place < scores.Length; place++)
        {
            (first, second) = scores[place] > scores[first] ? (place, first)
                : first == second || scores[place] > scores[second] ? (first, place)
                : (first, second);
        }

        return new ProfileAssignment(NumberOf(first), (float)scores[first], NumberOf(second), scores.Length == 1 ? 0 : (float)(entropy / Math.Log(scores.Length)));
    }

    /// <summary>The probability that a profile belongs to a pattern, be it the likeliest or not.</summary>
    /// <param name="pattern">The pattern, or below 0 for the noise.</param>
    /// <param name="table">A table with the fields the model was made of.</param>
    /// <param name="profile">The profile's number in it.</param>
    public float ProbabilityOf(int pattern, ProfileTable table, int profile)
    {
        Span<double> scores = stackalloc double[Patterns + (HasNoise ? 1 : 0)];
        LogJoint(table, profile, scores);
        ExpectationStep.Normalise(scores, out _);
        return pattern >= 0 ? (float)scores[pattern] : HasNoise ? (float)scores[Patterns] : 0;
    }

    /// <summary>The field that tells most against a pattern and for the noise: differences of log-probability, which over all fields add up to the odds.</summary>
    /// <param name="table">A table with the fields the model was made of.</param>
    /// <param name="profile">The profile's number in it.</param>
    /// <param name="pattern">The pattern it comes nearest to.</param>
    /// <returns>The number of the field, one that was observed.</returns>
    public int LeastFitting(ProfileTable table, int profile, int pattern)
    {
        var (least, lowest) = (0, double.PositiveInfinity);
        for (var field = 0; field < table.Fields.Length; field++)
        {
            if (table.Observes(profile, field))
            {
                var fit = Members(pattern).Max(component => LogProbability(table, profile, field, component)) - LogProbability(table, profile, field, _model.Classes);
                (least, lowest) = fit < lowest ? (field, fit) : (least, lowest);
            }
        }

        return least;
    }

    private double LogProbability(ProfileTable table, int profile, int field, int component)
    {
        double sum = 0;
        var isSingle = table.Fields[field].Kind == FieldKind.Single;
        for (var label = table.FirstLabels[field]; label < table.FirstLabels[field] + table.Fields[field].Labels.Length; label++)
        {
            var probability = _model.Probability(component, label);
            sum += table.Has(profile, label) ? Math.Log(probability) : isSingle ? 0 : Math.Log(1 - probability);
        }

        return sum;
    }

    private short NumberOf(int place) => place < Patterns ? (short)place : ProfileAssignment.Noise;

    private IEnumerable<int> Members(int pattern) => Enumerable.Range(0, _model.Classes).Where(component => _patternOf[component] == pattern);

    private static double LogSum(double left, double right)
    {
        var highest = Math.Max(left, right);
        return double.IsNegativeInfinity(highest) ? highest : highest + Math.Log(Math.Exp(left - highest) + Math.Exp(right - highest));
    }
}
