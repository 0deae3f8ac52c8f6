using System.CommandLine;
using OBI.Phenomenon.Cli.Terminals;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary>The program's command line.</summary>
internal static class ObiCommand
{
    /// <summary>All commands.</summary>
    internal static RootCommand Build(Terminal terminal, TimeProvider clock) => new(
        "OBI.Phenomenon makes the periodic phenomenon picture of undesired foreign interference out of anonymised, bundled signals.\n"
        + "Exit codes: 0 done, 1 failed, 2 usage, 3 input refused, 4 result differs from --expect, 5 environment.")
    {
        RunCommand.Build(terminal),
        IntakeCommand.Build(terminal),
        AnalyseCommand.Build(terminal),
        ReportCommand.Build(terminal),
        ScheduleCommand.Build(terminal),
        CloseCommand.Build(terminal, clock),
        ReviewCommand.Build(terminal, clock),
        ReleaseCommand.Build(terminal, clock),
        DefendCommand.Build(terminal),
        CheckCommand.Build(terminal),
        StatusCommand.Build(terminal),
        VerifyCommand.Build(terminal),
        PurgeCommand.Build(terminal, clock),
        TrendsCommand.Build(terminal),
        ClustersCommand.Build(terminal),
        ScreenCommand.Build(terminal),
        ProtectCommand.Build(terminal),
        AuditCommand.Build(terminal),
        SampleCommand.Build(terminal),
    };
}
