using BenchmarkDotNet.Running;
using OBI.Phenomenon.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(DoorToDoor)]).Run(args);
