using OBI.Phenomenon.Model.Deliveries;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>What a pull brought.</summary>
internal sealed class PullResult
{
    /// <summary>Deliveries found.</summary>
    internal int Found { get; set; }

    /// <summary>Deliveries taken in now for the first time.</summary>
    internal int TakenIn { get; set; }

    /// <summary>Deliveries known before, read again because their contract or terms mean something else now.</summary>
    internal int ReadAgain { get; set; }

    /// <summary>Deliveries known already.</summary>
    internal int Repeated { get; set; }

    /// <summary>Deliveries that contract or terms would read otherwise now, but whose signals were purged: they stay as they were read.</summary>
    internal int Settled { get; set; }

    /// <summary>The rows taken in now.</summary>
    internal BatchBalance Balance { get; set; } = BatchBalance.Zero;

    /// <summary>For each delivery that was refused, where, which rule and what to do.</summary>
    internal List<string> Refusals { get; } = [];

    /// <summary>Ends the command when a delivery was refused: a picture without it would look complete.</summary>
    /// <exception cref="CommandException">One was.</exception>
    internal void RequireNoRefusals()
    {
        if (Refusals.Count > 0)
        {
            throw new CommandException(
                ExitCode.InputRefused,
                string.Join('\n', Refusals) + $"\n{(Refusals.Count == 1 ? "One delivery was refused; nothing of it was kept. Replace it or take it out of the folder, and run again." : $"{Refusals.Count} deliveries were refused; nothing of them was kept. Replace them or take them out of their folders, and run again.")}");
        }
    }
}
