using BenchmarkDotNet.Running;
using OBI.Phenomenon.Benchmarks.Studies;

// "study NAME…" runs simulations; anything else goes to the benchmarks.
if (args is not ["study", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

var names = args[1..];
if (names.Length == 0 || names.FirstOrDefault(name => !Study.All.ContainsKey(name)) is not null)
{
    Console.Error.WriteLine($"name one or more of: {string.Join(", ", Study.All.Keys)}");
    return 2;
}

foreach (var name in names)
{
    Console.Out.WriteLine($"# {name}");
    ((Study)Activator.CreateInstance(Study.All[name], Console.Out)!).Run();
}

return 0;
