namespace OBI.Phenomenon.Sample;

/// <summary>The folder to write to already holds exports; old and new deliveries side by side would make a world nobody planted.</summary>
public sealed class OccupiedFolderException : IOException
{
    internal OccupiedFolderException(string folder)
        : base($"{folder}: already holds files; a sample is written to a folder without exports. Choose another one or empty it first.")
    {
    }
}
