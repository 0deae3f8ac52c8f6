using System.Globalization;
using OBI.Phenomenon.Delivery;
using OBI.Phenomenon.Intake;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Cli.Checks;

/// <summary>Reads a supplier's newest delivery as a run would, and keeps nothing of it.</summary>
internal static class DryRun
{
    /// <summary>What would become of the delivery, and what is wrong with that, if anything is.</summary>
    internal static (string Subject, string? Problem) OfNewest(SourceContract contract, DeliveredFile file)
    {
        using var staging = new StagingArea();
        using var staged = staging.Stage(file);
        using var bytes = File.OpenRead(staged.Copy);
        var head = new BatchHead(file.Source, file.Name, file.Delivered, file.Number, file.Covers.First, file.Covers.Last, staged.Bytes, staged.Sha256, contract.MappingVersion, string.Empty);
        try
        {
            var balance = BatchIntake.Read(bytes, contract, head, new Nowhere(), TextWriter.Null).Balance;
            return (
                string.Create(CultureInfo.InvariantCulture, $"{YamlFile.Shown(file.Path)}: {balance.Read} rows, {balance.Accepted} acceptable"),
                balance.Quarantined * 2 > balance.Read ? string.Create(CultureInfo.InvariantCulture, $"{balance.Quarantined} of {balance.Read} rows would be held back; most likely a column's terms are missing in terms.yaml") : null);
        }
        catch (IntakeException refused)
        {
            return (YamlFile.Shown(file.Path), refused.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {refused.Line}: {refused.Message}") : refused.Message);
        }
    }

    private sealed class Nowhere : ISignalSink
    {
        public RecordOutcome Add(Signal signal) => RecordOutcome.Added;

        public RecordOutcome Withdraw(long record, long line) => RecordOutcome.Withdrawn;
    }
}
