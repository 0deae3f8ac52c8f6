using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Questions;
using OBI.Phenomenon.Analysis.Trends.Shares;

namespace OBI.Phenomenon.Analysis.Trends.Verdicts;

/// <summary>All answers to all questions, judged together under their actors: once by themselves, and once against everything else.</summary>
/// <remarks>
/// Readers see findings of all kinds side by side, so they are one family: a family for each kind, at the same rate each, would bring a false
/// finding into four periods of ten in which nothing changed, and a rate divided over the kinds beforehand would find less.
/// Against everything else means: with the larger of the p-values against the usual number and against that number times the factor of the
/// others, a factor that takes the change with it only (above 1 for a rise); for a shift, with the factor that each month had. A larger p-value
/// is valid whenever one of the two is, so the share of false findings is kept in a month of general reporting too, when nearly every absolute
/// test rejects.
/// </remarks>
internal sealed class TrendFamily
{
    private readonly HierarchicalFamily _absolute;
    private readonly HierarchicalFamily _relative;
    private readonly Dictionary<AnsweredSeries, ImmutableArray<FamilyMember>> _members;
    private readonly Dictionary<string, double> _largestFound;
    private readonly double _level;

    /// <param name="answers">Every answer, with the series that gave it.</param>
    /// <param name="shares">What everything else did.</param>
    /// <param name="falseDiscoveryRate">The share of false findings tolerated among the findings of all kinds.</param>
    internal TrendFamily(IReadOnlyList<(AnsweredSeries Series, Answer Answer)> answers, ShareReference shares, double falseDiscoveryRate)
    {
        _level = falseDiscoveryRate;
        var parents = answers.Select(pair => pair.Series.Source.Key.Actor.Code).ToArray();

        // A shift that cannot be a finding needs no second look, which is the longer one.
        var factors = answers.Select(pair => pair.Answer.Shift is null || pair.Answer.PValue <= _level ? shares.Find(pair.Series.Judged!, pair.Answer) : null).ToArray();
        var absolute = answers.Select(pair => SixDigits.Round(pair.Answer.PValue)).ToArray();
        var relative = answers.Select((pair, at) => factors[at] is { } factor && TakesAlong(factor, pair.Answer) ? SixDigits.Round(Against(shares, pair.Series.Judged!, pair.Answer, factor)) : (double?)null).ToArray();
        var both = absolute.Zip(relative, (alone, along) => Math.Max(alone, along ?? alone)).ToArray();
        _absolute = HierarchicalFamily.Judge([.. answers.Select((pair, at) => new Hypothesis(parents[at], absolute[at], pair.Answer.Attainable))], _level);
        _relative = HierarchicalFamily.Judge([.. answers.Select((pair, at) => new Hypothesis(parents[at], both[at], pair.Answer.Attainable))], _level);
        _members = Enumerable.Range(0, answers.Count)
            .Select(at => (answers[at].Series, Member: new FamilyMember(answers[at].Answer, absolute[at], _absolute.QValues[at], _absolute.IsFinding(at), factors[at], relative[at], _relative.IsFinding(at))))
            .GroupBy(pair => pair.Series, ReferenceEqualityComparer.Instance)
            .ToDictionary(pairs => (AnsweredSeries)pairs.Key!, pairs => pairs.Select(pair => pair.Member).ToImmutableArray(), (IEqualityComparer<AnsweredSeries>)ReferenceEqualityComparer.Instance);
        var found = Enumerable.Range(0, answers.Count).Where(_absolute.IsFinding).GroupBy(at => parents[at]).ToArray();
        _largestFound = found.ToDictionary(group => group.Key, group => group.Max(at => absolute[at]), StringComparer.Ordinal);
    }

    /// <summary>Findings of the absolute test, and out of how many.</summary>
    internal (int Findings, int Tests) Selected => (_absolute.Findings, _absolute.Tests);

    /// <summary>The answers of a series, in order of kind; none when it was not asked.</summary>
    internal ImmutableArray<FamilyMember> MembersOf(AnsweredSeries series) => _members.TryGetValue(series, out var members) ? members : [];

    /// <summary>The p-value up to which a series of this actor would have been a finding, the others being what they are.</summary>
    /// <remarks>
    /// The largest p-value that was a finding, or what one more would have been held against in the family as a whole, and for an actor without
    /// findings as the only one of that actor too, whichever is larger; tests of few counts allow somewhat more than that.
    /// </remarks>
    internal double ThresholdOf(string actor)
    {
        var parent = _absolute.Parents.FirstOrDefault(parent => parent.Name == actor);
        if (parent is null)
        {
            return _level / Math.Max(1, _absolute.Tests);
        }

        var kept = _absolute.Parents.Count(other => other.KeptFrom <= _level) + 1;
        var asParent = parent.KeptFrom <= _level ? 1 : HierarchicalFamily.Leniency * _level * kept / _absolute.Parents.Length / parent.Tests;
        var whole = _level * Math.Min(_absolute.Findings + 1, _absolute.Tests) / _absolute.Tests;
        return Math.Max(Math.Min(asParent, whole), _largestFound.GetValueOrDefault(actor));
    }

    private static double Against(ShareReference shares, JudgedSeries series, Answer answer, GeneralFactor factor) =>
        answer.Shift is null ? answer.Against(factor.MovedAlong(answer.Usual)) : ShiftQuestion.Against(series, shares.CourseOf(series));

    private static bool TakesAlong(GeneralFactor factor, Answer answer) => answer.Upwards ? factor.Counted > 1 : factor.Counted < 1;
}
