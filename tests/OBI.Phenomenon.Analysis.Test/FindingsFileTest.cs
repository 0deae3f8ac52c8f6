using System.Text.Json;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Analysis.Test;

public sealed class FindingsFileTest
{
    [Test]
    public void Patterns_AreWrittenWithTheirCountsWordsAndPeriods()
    {
        var count = new PeriodCount(Samples.Quarter, new Count([new SourceCount("politie", 12, 14, 11), new SourceCount("bz", 3, 3, 3)]));
        var actor = new ActorPatterns
        {
            Actor = ActorScope.Of(StateActor.Parse("XA")),
            Outcome = PatternOutcome.Evaluated,
            Choice = new ModelChoice([new ModelScore(1, -20.5, 3, 50, 48, 49)], 1, 1, 1, 1, 10, 9),
            Noise = [count],
            Patterns =
            [
                new PatternFinding
                {
                    Id = "XA-P01",
                    Name = ["MOD-110"],
                    Counts = [count],
                    Labels = [new LabelEvidence("modus", "MOD-110", 12, 15, 0, 9, null, 2, 3.1, 0.004, true)],
                    Modes = [new FieldMode("modus", "MOD-110", 0.8), new FieldMode("region", null, 0.3)],
                    Stability = new PatternStability(0.8, 0.1, 50),
                    Certainty = new PatternCertainty(0.9, 13, 2, 0.2),
                    LifeCycle = new Analysis.Patterns.Findings.LifeCycle(LifeCycleKind.Emerging, Samples.Quarter, Samples.Quarter, [], null, [new PatternEvent(LifeCycleKind.Emerging, Samples.Quarter, [], ["XA-P01"])]),
                    Variants = [0.6, 0.4],
                },
            ],
        };

        var written = JsonDocument.Parse(FindingsFile.Write(Samples.Analyse(Samples.Tally()) with { Patterns = [actor] })).RootElement.GetProperty("patterns")[0];

        Assert.That((written.GetProperty("actor").GetString(), written.GetProperty("outcome").GetString(), written.GetProperty("choice").GetProperty("startsAtBest").GetInt32()), Is.EqualTo(("XA", "Evaluated", 9)));
        var pattern = written.GetProperty("patterns")[0];
        Assert.That(pattern.GetProperty("counts")[0].GetProperty("period").GetString(), Is.EqualTo("2025-Q4"));
        Assert.That(pattern.GetProperty("counts")[0].GetProperty("count").GetProperty("bySource").GetProperty("politie").EnumerateArray().Select(part => part.GetInt32()), Is.EqualTo(new[] { 12, 14, 11 }));
        Assert.That(pattern.GetProperty("labels")[0].GetProperty("lift").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(pattern.GetProperty("stability").GetProperty("grade").GetString(), Is.EqualTo("Stable"));
        Assert.That(pattern.GetProperty("lifeCycle").GetProperty("kind").GetString(), Is.EqualTo("Emerging"));
    }
}
