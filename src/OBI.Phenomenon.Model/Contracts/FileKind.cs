namespace OBI.Phenomenon.Model.Contracts;

/// <summary>The kinds of file that are read.</summary>
public enum FileKind
{
    /// <summary>CSV (RFC 4180) with a header line.</summary>
    Csv = 0,

    /// <summary>Newline-delimited JSON: one flat object a line.</summary>
    NdJson = 1,
}
