using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Obi;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Analysis.Trends.Questions;
using OBI.Phenomenon.Model.Concepts;

namespace OBI.Phenomenon.Analysis.Trends.Shares;

/// <summary>Tells how much more or less the same suppliers reported of everything else.</summary>
/// <remarks>
/// For a series of one actor, the others are every other actor's families of modi operandi; each actor has one vote and the median decides,
/// so that one actor, however large, cannot drag the rest. For a concept of all actors together the others are the other families of its
/// facet, one vote each. For the total of all actors there is nothing else to compare with.
/// </remarks>
internal sealed class ShareReference
{
    /// <summary>A group with fewer usual signals than this has its vote together with others like it.</summary>
    private const double FewestSignals = 5;

    /// <summary>One other alone would decide everything; of two the middle is taken.</summary>
    private const int FewestGroups = 2;

    /// <summary>The standard error of a median over that of a mean, √(π/2).</summary>
    private const double MedianError = 1.2533;

    private static readonly SeriesKey Everything = new(ActorScope.All, Subject.Total);

    private readonly ConceptCatalogue _catalogue;
    private readonly Dictionary<string, List<JudgedSeries>> _comparable;
    private readonly Dictionary<(string Others, string Own, int First, int Last), GeneralFactor?> _factors = [];
    private readonly Dictionary<(string Others, string Own), GeneralCourse> _courses = [];
    private readonly Dictionary<string, List<(string Name, CourseVotes Votes)>> _votes = [];
    private readonly Dictionary<(string Others, int First, int Last), List<(string Name, ComparableGroup Group, double Log, double Variance)>> _groups = [];

    internal ShareReference(IEnumerable<JudgedSeries> judged, ConceptCatalogue catalogue)
    {
        _catalogue = catalogue;
        _comparable = judged
            .Where(series => series.Source.IsFamily && (series.Source.Key.Actor == ActorScope.All || series.Source.Key.Subject.Facet == Facet.Modus))
            .GroupBy(OthersOf)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    /// <summary>The factor for what a series answered; null when there is too little to compare with.</summary>
    internal GeneralFactor? Find(JudgedSeries series, Answer answer) =>
        series.Source.Key == Everything ? null
        : answer.Shift is { } shift ? CourseOf(series).From(MonthlyRates.Of(series), series.Panel.NumberOf(shift.Begins.First))
        : FindWindow(series, answer.Usual);

    /// <summary>The course of everything else over the months that a shift is looked for in.</summary>
    internal GeneralCourse CourseOf(JudgedSeries series)
    {
        var key = (OthersOf(series), OwnGroupOf(series));
        if (!_courses.TryGetValue(key, out var course))
        {
            var others = VotesOf(key.Item1, series.Panel.Months).Where(group => group.Name != key.Item2).Select(group => group.Votes).ToArray();
            course = new GeneralCourse([.. Enumerable.Range(0, series.Panel.Months).Select(month => Estimate(others, month))]);
            _courses.Add(key, course);
        }

        return course;
    }

    private GeneralFactor? FindWindow(JudgedSeries series, Expectation window)
    {
        // A run that began before is compared over the part that all series have a usual number for.
        var key = (OthersOf(series), OwnGroupOf(series), Math.Max(window.First, series.Panel.WindowFirst), window.Last);
        if (!_factors.TryGetValue(key, out var factor))
        {
            factor = Estimate(key);
            _factors.Add(key, factor);
        }

        return factor;
    }

    private List<(string Name, CourseVotes Votes)> VotesOf(string others, int months)
    {
        if (!_votes.TryGetValue(others, out var groups))
        {
            groups = [];
            foreach (var members in (_comparable.GetValueOrDefault(others) ?? []).GroupBy(OwnGroupOf))
            {
                var votes = new CourseVotes(months);
                foreach (var series in members)
                {
                    votes.Add(series);
                }

                groups.Add((members.Key, votes));
            }

            _votes.Add(others, groups);
        }

        return groups;
    }

    private static GeneralFactor? Estimate(IReadOnlyList<CourseVotes> groups, int month)
    {
        var small = new CourseVotes(month + 1);
        foreach (var group in groups.Where(group => group.Usual(month) < FewestSignals))
        {
            small.Add(group, month);
        }

        var large = groups.Where(group => group.Usual(month) >= FewestSignals).ToList();
        if (small.Usual(month) >= FewestSignals)
        {
            large.Add(small);
        }

        return FactorOf([.. large.Select(group => group.At(month))], large.Sum(group => group.Series));
    }

    private GeneralFactor? Estimate((string Others, string Own, int First, int Last) key)
    {
        var groups = GroupsOf(key.Others, key.First, key.Last).Where(group => group.Name != key.Own).ToList();
        var small = new ComparableGroup();
        foreach (var (_, group, _, _) in groups.Where(group => group.Group.Usual < FewestSignals))
        {
            small.Add(group);
        }

        var votes = groups.Where(group => group.Group.Usual >= FewestSignals).Select(group => (group.Log, group.Variance)).ToList();
        if (small.Usual >= FewestSignals)
        {
            votes.Add(small.Estimate());
        }

        return FactorOf(votes, groups.Sum(group => group.Group.Series));
    }

    private static GeneralFactor? FactorOf(List<(double Log, double Variance)> votes, int series)
    {
        if (votes.Count < FewestGroups)
        {
            return null;
        }

        var log = Median(votes.Select(vote => vote.Log));

        // Either the votes scatter as their own errors say, or more: actors differ.
        var spread = 1.4826 * Median(votes.Select(vote => Math.Abs(vote.Log - log)));
        var own = Math.Sqrt(votes.Average(vote => vote.Variance));
        return new GeneralFactor(Math.Exp(log), MedianError * Math.Max(own, spread) / Math.Sqrt(votes.Count), series);
    }

    private List<(string Name, ComparableGroup Group, double Log, double Variance)> GroupsOf(string others, int first, int last)
    {
        if (!_groups.TryGetValue((others, first, last), out var groups))
        {
            groups = [];
            foreach (var members in (_comparable.GetValueOrDefault(others) ?? []).GroupBy(OwnGroupOf))
            {
                var group = new ComparableGroup();
                foreach (var series in members.Where(series => !double.IsNaN(series.Sum(first, last))))
                {
                    group.Add(series.Baseline.Expect(first, last), series.Sum(first, last));
                }

                if (group.Usual > 0)
                {
                    var (log, variance) = group.Estimate();
                    groups.Add((members.Key, group, log, variance));
                }
            }

            _groups.Add((others, first, last), groups);
        }

        return groups;
    }

    /// <summary>Series are compared within one kind, and only when the same suppliers make them up.</summary>
    private static string OthersOf(JudgedSeries series) =>
        (series.Source.Key.Actor == ActorScope.All ? series.Source.Key.Subject.Facet.ToString() : string.Empty) + '|' + string.Join(',', series.Participation.Suppliers);

    private string OwnGroupOf(JudgedSeries series) => series.Source.Key.Actor != ActorScope.All
        ? series.Source.Key.Actor.Code
        : series.Source.Key.Subject.Concept is { } code ? _catalogue.FamilyOf(code).Value : "*";

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
