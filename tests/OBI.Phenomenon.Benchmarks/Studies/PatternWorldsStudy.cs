using OBI.Phenomenon.Benchmarks.Studies.Patterns;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>The same as <see cref="PatternsStudy"/>, in worlds that nothing was chosen on.</summary>
internal sealed class PatternWorldsStudy(TextWriter output) : Study(output)
{
    private const int Seeds = 10;
    private const int Signals = 1500;

    internal override void Run()
    {
        Output.WriteLine($"world,patterns,{PatternScore.Header}");
        foreach (var kind in Enum.GetValues<PatternWorldKind>())
        {
            foreach (var patterns in (int[])[1, 4, 8])
            {
                var scores = Enumerable.Range(0, Seeds).Select(seed => PatternsStudy.Score(new PatternWorld(kind, Signals, patterns, seed).Draw())).ToList();
                Output.WriteLine($"{kind},{patterns},{PatternScore.Mean(scores)}");
            }
        }
    }
}
