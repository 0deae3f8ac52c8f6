using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>What must hold of the patterns in a picture, above all in a released one: bands, words and modes, never a count.</summary>
internal static class PatternRules
{
    private const string Region = "region";

    private static readonly PatternChange[] OfNothing = [PatternChange.Emerging, PatternChange.Vanished, PatternChange.Recurring, PatternChange.Past];

    /// <summary>Every rule with whether it holds and the place it is about.</summary>
    internal static IEnumerable<(bool Holds, string Path, string Rule)> Of(PhenomenonPicture picture)
    {
        var words = picture.Vocabulary.Select(term => (term.Facet, term.Code)).ToHashSet();
        for (var i = 0; i < picture.Patterns.Count; i++)
        {
            var (actor, path) = (picture.Patterns[i], $"$.patterns[{i}]");
            var ids = actor.Patterns.Select(pattern => pattern.Id).ToHashSet(StringComparer.Ordinal);
            yield return (ids.Count == actor.Patterns.Count, path + ".patterns", "each pattern has an id of its own");
            yield return (
                actor.Links.All(link => ids.Contains(link.Source) && ids.Contains(link.Target)) && actor.Patterns.SelectMany(pattern => pattern.Related).All(ids.Contains),
                path + ".links",
                "patterns are linked and related to patterns of the same list");
            yield return ((actor.Outcome == PatternOutcome.Evaluated) == (actor.Patterns.Count > 0), path + ".outcome", "a state has patterns if its outcome says so, and only then");
            for (var j = 0; j < actor.Patterns.Count; j++)
            {
                yield return (IsOfPeriod(actor.Patterns[j], picture.Header.Period), $"{path}.patterns[{j}].sizes", "sizes are by period, oldest first, and end with the period judged");
                yield return (actor.Patterns[j].Name.Count > 0, $"{path}.patterns[{j}].name", "a pattern has a name");
            }

            foreach (var rule in picture.Header.Edition == Edition.Released ? OfReleased(actor, path, words) : [])
            {
                yield return rule;
            }
        }
    }

    private static IEnumerable<(bool Holds, string Path, string Rule)> OfReleased(ActorPatterns actor, string path, HashSet<(string Field, string Label)> words)
    {
        yield return (actor.Model is null, path + ".model", "how patterns were found stands in an internal picture only");
        yield return (actor.Outcome != PatternOutcome.TooFewSignals, path + ".outcome", "a released picture does not say that there were too few signals");
        for (var j = 0; j < actor.Patterns.Count; j++)
        {
            var (pattern, place) = (actor.Patterns[j], $"{path}.patterns[{j}]");
            yield return (pattern.Explanation is null && pattern.First is null && pattern.Last is null, place + ".explanation", "counts and the periods of a pattern stand in an internal picture only");
            yield return (pattern.Sizes.All(size => !size.Signals.IsShown) && pattern.Sizes[^1].Least.IsShown, place + ".sizes", "a released pattern has a band as its size, and no count");
            yield return (pattern.Stability != StabilityGrade.NoPattern && pattern.Release != PatternRelease.None, place + ".release", "a released pattern is one that its release lets out");
            yield return (
                pattern.Change is null ? pattern.Release == PatternRelease.WithoutChange && pattern.Related.Count == 0 : !OfNothing.Contains(pattern.Change.Value) && pattern.Release == PatternRelease.Full,
                place + ".change",
                "a released pattern says no more of what became of it than its release");
            yield return (
                pattern.Mix.All(label => label.Field != Region && words.Contains((label.Field, label.Label))) && pattern.Name.All(code => pattern.Mix.Any(label => label.Label == code)),
                place + ".mix",
                "a released pattern names concepts of the vocabulary, no region, and nothing that its mix does not");
        }
    }

    private static bool IsOfPeriod(Pattern pattern, string period)
    {
        var periods = pattern.Sizes.Select(size => size.Period).ToArray();
        return periods.Length > 0 && periods[^1] == period && periods.SequenceEqual(periods.Distinct().Order(StringComparer.Ordinal));
    }
}
