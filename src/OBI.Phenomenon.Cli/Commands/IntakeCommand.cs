using System.CommandLine;
using System.Globalization;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi intake</c>: fetch and take in, and stop there.</summary>
internal static class IntakeCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var (pipeline, store, json) = (PipelineOptions.Pipeline(), PipelineOptions.Store(), PipelineOptions.Json());
        var command = new Command("intake", "Fetches the suppliers' deliveries and takes in what is new.\nExample: obi intake pipelines/quarterly.yaml") { pipeline, store, json };
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                var contract = PipelineFile.Read(parsed.GetRequiredValue(pipeline));
                var places = Places.Of(contract, parsed.GetValue(store));
                using var opened = SignalStore.Open(places.Store);
                var pulled = Pipeline.TakeIn(terminal, contract, opened, places, cancel);
                if (parsed.GetValue(json))
                {
                    terminal.Print(string.Create(CultureInfo.InvariantCulture, $$"""{"found":{{pulled.Found}},"takenIn":{{pulled.TakenIn}},"readAgain":{{pulled.ReadAgain}},"repeated":{{pulled.Repeated}},"settled":{{pulled.Settled}},"refused":{{pulled.Refusals.Count}},"read":{{pulled.Balance.Read}},"accepted":{{pulled.Balance.Accepted}},"outOfScope":{{pulled.Balance.OutOfScope}},"quarantined":{{pulled.Balance.Quarantined}},"rejected":{{pulled.Balance.Rejected}}}"""));
                }

                pulled.RequireNoRefusals();
                return (int)ExitCode.Done;
            },
            CancellationToken.None));
        return command;
    }
}
