using System.Globalization;
using OBI.Phenomenon.Benchmarks.Studies.Worlds;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>Worlds in which suppliers join and leave, campaigns run and reports come late: what is flagged, and is it what happened?</summary>
internal sealed class ConfoundersStudy(TextWriter output) : Study(output)
{
    internal override void Run()
    {
        foreach (var name in new[] { "world1", "world2" })
        {
            if (WorldFile.Read(name) is { } world)
            {
                Evaluate(world);
            }
            else
            {
                Output.WriteLine($"{name} skipped: reference data not present");
            }
        }

        Evaluate(new WorldSimulation(7).Simulate());
        Evaluate(new WorldSimulation(8).Simulate(changes: 0));
    }

    private void Evaluate(World world)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var score = new WorldScore(world);
        for (var month = 37; month < world.Months; month++)
        {
            score.Add(month);
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {world.Name}, {world.Months - 37} months judged in {clock.Elapsed.TotalSeconds:0.0} s"));
        score.Print(Output);
    }
}
