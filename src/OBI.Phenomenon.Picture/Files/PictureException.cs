namespace OBI.Phenomenon.Picture.Files;

/// <summary>A picture file is not one this program sealed, or breaks a rule of pictures.</summary>
public sealed class PictureException : Exception
{
    /// <summary>Says where, which rule, and what to do.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="path">The place within it, as a JSON path such as <c>$.tables[0].rows[3]</c>.</param>
    /// <param name="rule">The rule that must hold.</param>
    /// <param name="remedy">What the reader can do.</param>
    public PictureException(string file, string path, string rule, string remedy)
        : base($"{file}: {path}: {rule}; {remedy}.") => Path = path;

    /// <summary>For serialisers.</summary>
    public PictureException()
    {
    }

    /// <summary>For serialisers.</summary>
    public PictureException(string message)
        : base(message)
    {
    }

    /// <summary>For serialisers.</summary>
    public PictureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The place within the file, as a JSON path.</summary>
    public string Path { get; } = "$";
}
