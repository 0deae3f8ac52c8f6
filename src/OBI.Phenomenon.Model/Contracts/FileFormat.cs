namespace OBI.Phenomenon.Model.Contracts;

/// <summary>How a delivery's file is written.</summary>
/// <param name="Kind">Comma-separated (or otherwise separated) text, or one JSON object a line.</param>
/// <param name="Encoding">Its encoding; never detected.</param>
/// <param name="ByteOrderMark">Whether it must open with a UTF-8 byte order mark; if not, it must not.</param>
/// <param name="Separator">What parts the fields of a CSV line.</param>
public sealed record FileFormat(FileKind Kind, FileEncoding Encoding, bool ByteOrderMark, char Separator);
