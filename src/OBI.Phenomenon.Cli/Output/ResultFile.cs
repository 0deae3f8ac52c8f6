namespace OBI.Phenomenon.Cli.Output;

/// <summary>One file of a result, still in memory: nothing is written before everything is made.</summary>
/// <param name="Name">Its path within the output folder, with forward slashes.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record ResultFile(string Name, byte[] Bytes);
