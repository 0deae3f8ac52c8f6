namespace OBI.Phenomenon.Model.Contracts;

/// <summary>The encodings that are read.</summary>
public enum FileEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8 = 0,

    /// <summary>Windows-1252.</summary>
    Windows1252 = 1,
}
