using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies.Eight;

/// <summary>
/// The eight newest quarters of <c>data-samples</c>, closed, decided upon and released one after another by the program itself, and then attacked all together: by an outsider, and by
/// each supplier with its own counts. What can be derived, what is shown, and what is still to be seen of the truth that was planted.
/// </summary>
/// <remarks>
/// Every exposure was accepted, so that readers were told of what is reported for the first time; that there was none before is then no leak, and is counted apart; so is what a supplier finds out where others contributed nothing, which needs no protection. Seconds are of the processors.
/// </remarks>
internal sealed class EightStudy(TextWriter output) : Study(output)
{
    private readonly PipelineContract _pipeline = PipelineFile.Read(Repository.PathOf("pipelines", "quarterly.yaml"));

    internal override void Run()
    {
        using var desk = new PlayedQuarters();
        var planted = PlantedTrend.Read(Repository.PathOf("data-samples", "truth.json"));
        var own = new OwnSignals(_pipeline, desk.Store);
        Period[] quarters = [.. Enumerable.Range(0, 8).Select(Period.Parse("2024-Q1").Add)];
        var (seen, visible, inside) = (new HashSet<PlantedTrend>(), 0, 0);
        foreach (var quarter in quarters)
        {
            var before = ChildTime.Seconds;
            desk.Release(quarter);
            own.Add(quarter, desk.FolderOf(quarter));
            using var released = Read(desk, quarter, "picture.json");
            using var werkdossier = Read(desk, quarter, "intern", "werkdossier.json");
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {quarter}: {Shown(released)} numbers shown, {Patterns(released)} of {Patterns(werkdossier)} patterns told, released in {ChildTime.Seconds - before:0.0} s"));
            Output.WriteLine($"   {new MergedRests(released.RootElement, werkdossier.RootElement, _pipeline.Thresholds.Cell)}");
            foreach (var trend in planted.Where(trend => trend.IsIn(quarter)))
            {
                var (within, outside) = (trend.In(werkdossier.RootElement), trend.In(released.RootElement));
                Output.WriteLine($"   {trend.Actor} {trend.Concept}: {within ?? "not found"} inside, {outside ?? "nothing"} released");
                inside += within is null ? 0 : 1;
                visible += within is null || outside is null ? 0 : 1;
                if (outside is not null)
                {
                    seen.Add(trend);
                }
            }
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"planted changes: {seen.Count} of {planted.Count} visible; of {inside} quarters in which one is found inside {visible} say so to readers ({(double)visible / inside:P0})"));
        Output.WriteLine("attacker,shown,suppressed,exact,of which zeros told,narrow,of which others contributed nothing,undeclared,seconds");
        Attack(desk, quarters, "outsider", null);
        foreach (var supplier in _pipeline.Sources.Select(source => source.Source))
        {
            Attack(desk, quarters, supplier, own);
        }
    }

    private static JsonDocument Read(PlayedQuarters desk, Period quarter, params string[] file) => JsonDocument.Parse(File.ReadAllText(Path.Combine([desk.FolderOf(quarter), .. file])));

    private static int Shown(JsonDocument picture) => picture.RootElement.GetProperty("tables").EnumerateArray()
        .SelectMany(table => table.GetProperty("rows").EnumerateArray())
        .Count(row => row.GetProperty("values")[0].ValueKind == JsonValueKind.Number);

    private static int Patterns(JsonDocument picture) => picture.RootElement.GetProperty("patterns").EnumerateArray().Sum(actor => actor.GetProperty("patterns").GetArrayLength());

    private void Attack(PlayedQuarters desk, Period[] quarters, string name, OwnSignals? own)
    {
        var before = ChildTime.Seconds;
        var attack = own is null ? desk.Attack(quarters) : desk.Attack(quarters, name, own.FileOf(name));
        if (attack.Output.Length == 0)
        {
            throw new InvalidOperationException(attack.Error);
        }

        using var report = JsonDocument.Parse(attack.Output);
        var found = report.RootElement;
        var nothing = found.GetProperty("intervals").EnumerateArray().Count(interval => interval.GetProperty("verdict").ValueEquals("narrow") && OfOthers(own, name, interval) == 0);
        var zeros = found.GetProperty("intervals").EnumerateArray().Count(interval => interval.GetProperty("verdict").ValueEquals("exact") && interval.GetProperty("upper").ValueKind == JsonValueKind.Number && interval.GetProperty("upper").GetInt64() == 0);
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name},{found.GetProperty("published")},{found.GetProperty("suppressed")},{found.GetProperty("exact")},{zeros},{found.GetProperty("narrow")},{nothing},{found.GetProperty("undeclared").GetArrayLength()},{ChildTime.Seconds - before:0.0}"));
        foreach (var interval in found.GetProperty("intervals").EnumerateArray().Where(interval => !interval.GetProperty("verdict").ValueEquals("safe") && OfOthers(own, name, interval) != 0).Take(20))
        {
            Output.WriteLine($"   {interval.GetProperty("edition")} {interval.GetProperty("table")} {interval.GetProperty("key")}: {interval.GetProperty("lower")} to {interval.GetProperty("upper")}{(OfOthers(own, name, interval) is { } others ? $", truly {others}" : string.Empty)}");
        }
    }

    private static long? OfOthers(OwnSignals? own, string supplier, JsonElement interval) => own?.OfOthers(
        supplier, interval.GetProperty("edition").GetString()!, interval.GetProperty("table").GetString()!, interval.GetProperty("key").GetString()!);
}
