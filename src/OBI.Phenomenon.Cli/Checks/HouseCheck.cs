using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Delivery;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Node;
using OBI.Phenomenon.Store;
using Quartz;

namespace OBI.Phenomenon.Cli.Checks;

/// <summary>Looks at everything a run needs, without running.</summary>
internal sealed class HouseCheck(string? store)
{
    private readonly List<CheckFinding> _findings = [];

    /// <summary>What was looked at, in order.</summary>
    internal IReadOnlyList<CheckFinding> Findings => _findings;

    /// <summary>How the command ends: input that is wrong weighs more than a machine that is.</summary>
    internal ExitCode Outcome =>
        _findings.Exists(finding => finding.Problem is not null && finding.ExitCode == ExitCode.InputRefused) ? ExitCode.InputRefused
        : _findings.Exists(finding => finding.Problem is not null) ? ExitCode.Environment
        : ExitCode.Done;

    /// <summary>Looks at this machine.</summary>
    internal void Machine() => Look("this machine", ExitCode.Environment, () =>
    {
        var node = NodeHome.Find().Check();
        return (node.IsReady ? $"this machine: Node {node.Version} and its packages" : "this machine", node.IsReady ? null : string.Join(" ", node.Missing));
    });

    /// <summary>Looks at a pipeline, or at every pipeline in a folder.</summary>
    internal void Pipelines(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.yaml").Order(StringComparer.Ordinal).ToArray() : [path];
        if (files.Length == 0)
        {
            _findings.Add(new CheckFinding(path, "holds no pipeline; a pipeline is a YAML file such as pipelines/quarterly.yaml", ExitCode.InputRefused));
        }

        foreach (var file in files)
        {
            PipelineContract? pipeline = null;
            Look(YamlFile.Shown(file), ExitCode.InputRefused, () =>
            {
                pipeline = PipelineFile.Read(file);
                return ($"{pipeline.File}: taxonomy {pipeline.Concepts.Version} with {pipeline.Concepts.Concepts.Length} concepts, {pipeline.Sources.Count} suppliers", WhyNoSchedule(pipeline));
            });
            if (pipeline is null)
            {
                OtherFaults(file);
            }
            else
            {
                Parts(pipeline);
            }
        }
    }

    /// <summary>The findings as JSON.</summary>
    internal string ToJson() => JsonSerializer.Serialize(new
    {
        sound = Outcome == ExitCode.Done,
        findings = _findings.Select(finding => new { subject = finding.Subject, problem = finding.Problem, note = finding.Note }),
    });

    /// <summary>A pipeline stops at its first fault; this finds the faults of its parts beyond that.</summary>
    private void OtherFaults(string file)
    {
        var known = _findings[^1].Problem;
        foreach (var problem in PipelineFaults.OfParts(file).Where(problem => problem != known))
        {
            _findings.Add(new CheckFinding(YamlFile.Shown(file), problem, ExitCode.InputRefused));
        }
    }

    private void Parts(PipelineContract pipeline)
    {
        foreach (var marker in pipeline.Markers.Where(marker => marker.HoldsForAll && marker.Until is null))
        {
            _findings.Add(new CheckFinding($"{pipeline.File}: marker '{marker.Id}'", Problem: null, ExitCode.Done)
            {
                Note = string.Create(CultureInfo.InvariantCulture, $"it has no end and holds for everything: no change is judged in the 12 months from {marker.From:yyyy-MM-dd}"),
            });
        }

        foreach (var source in pipeline.Sources)
        {
            DeliveredFile? newest = null;
            Look($"{source.File}: delivery folder", ExitCode.Environment, () =>
            {
                var (found, strangers) = (DeliveryFolder.Find(source), DeliveryFolder.CountStrangers(source));
                newest = found.Count > 0 ? found[^1] : null;
                return (
                    $"{source.File}: {found.Count} deliveries in {YamlFile.Shown(source.Delivery.From)}",
                    strangers == 0 ? null : $"files there that are not named as '{source.Delivery.Names.Pattern}' ({{delivered}} is yyyyMMdd, {{number}} three digits) and are left alone: {strangers}; rename them or take them out");
            });
            if (newest is not null)
            {
                Look($"{source.File}: newest delivery", ExitCode.InputRefused, () => DryRun.OfNewest(source, newest));
            }
        }

        var places = Places.Of(pipeline, store);
        Look($"store {YamlFile.Shown(places.Store)}", ExitCode.Environment, () =>
        {
            if (!File.Exists(places.Store))
            {
                return ($"store {YamlFile.Shown(places.Store)}: not there yet, the first run makes it", null);
            }

            using var opened = SignalStore.OpenExisting(places.Store);
            var unsound = opened.CheckIntegrity();
            return ($"store {YamlFile.Shown(places.Store)}: {opened.Ledger.HeadSequence} lines in the ledger", unsound.Count == 0 ? null : $"{string.Join("; ", unsound)}; restore a backup, or delete it and take the deliveries in again");
        });
    }

    private static string? WhyNoSchedule(PipelineContract pipeline) =>
        CronExpression.TryParse(pipeline.Cron, out _) ? null : $"'schedule.cron' is no Quartz cron expression (seconds minutes hours day-of-month month day-of-week), such as \"0 0 7 20 1,4,7,10 ?\"";

    private void Look(string subject, ExitCode exitCode, Func<(string Subject, string? Problem)> look)
    {
        try
        {
            var (seen, problem) = look();
            _findings.Add(new CheckFinding(seen, problem, exitCode));
        }
        catch (Exception failure) when (failure is ContractException or DeliveryException or StoreException or NodeException)
        {
            _findings.Add(new CheckFinding(subject, failure.Message, exitCode));
        }
    }
}
