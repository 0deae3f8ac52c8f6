namespace OBI.Phenomenon.Cli;

/// <summary>How the program ends, so that whatever started it can tell what to do next.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Failed for a reason that is nobody's input or machine: a defect.</summary>
    Failed = 1,

    /// <summary>The command line is not understood.</summary>
    Usage = 2,

    /// <summary>Input was refused: a contract, a pipeline, a delivery or a picture.</summary>
    InputRefused = 3,

    /// <summary>The result is not the one expected.</summary>
    ResultDiffers = 4,

    /// <summary>The machine lacks something: a tool, a folder it may write to, a store it can use.</summary>
    Environment = 5,
}
