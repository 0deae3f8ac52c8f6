using OBI.Phenomenon.Audit;
using OBI.Phenomenon.Cli.CsvFiles;
using OBI.Phenomenon.Delivery;
using OBI.Phenomenon.Intake;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Node;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Report;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli;

/// <summary>Turns what went wrong into a message and an exit code.</summary>
internal static class Failures
{
    /// <summary>What to tell the user, and how to end.</summary>
    internal static (ExitCode ExitCode, string Message) Explain(Exception failure) => failure switch
    {
        CommandException known => (known.ExitCode, known.Message),
        SignatureException unsigned => (ExitCode.Usage, unsigned.Message),
        ContractException or IntakeException or PictureException or ReportException or AuditException or CsvRefusal => (ExitCode.InputRefused, failure.Message),
        StoreException { Kind: StoreFault.Overtaken } => (ExitCode.InputRefused, failure.Message),
        DeliveryException or StoreException or NodeException => (ExitCode.Environment, failure.Message),

        // The message of an unforeseen exception may hold a value of a record: only its kind and place are shown.
        _ => (ExitCode.Failed, $"a defect in the program ({failure.GetType().Name} in {failure.TargetSite?.DeclaringType?.Name}.{failure.TargetSite?.Name}); nothing half-done was kept. Please report it with the command that led to it."),
    };
}
