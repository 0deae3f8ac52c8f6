using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Intake.Reading;

/// <summary>Checks how a file opens; encodings are contracted, never detected.</summary>
internal static class ByteOrderMark
{
    /// <summary>Leaves the stream behind the mark that the format wants.</summary>
    /// <exception cref="IntakeException">The file is empty, or opens with another mark than contracted.</exception>
    internal static void Check(Stream file, FileFormat format)
    {
        Span<byte> opening = stackalloc byte[3];
        var read = file.ReadAtLeast(opening, 3, throwOnEndOfStream: false);
        if (read == 0)
        {
            throw new IntakeException("empty-file", 0, "the file is empty; a supplier with nothing to report sends the header alone, so ask for the delivery again");
        }

        var marked = read == 3 && opening.SequenceEqual((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (read >= 2 && opening[..2] is [0xFE, 0xFF] or [0xFF, 0xFE])
        {
            throw new IntakeException("encoding", 1, "the file is UTF-16; the contract says otherwise, so ask for the contracted encoding");
        }

        if (marked != format.ByteOrderMark)
        {
            throw new IntakeException("byte-order-mark", 1, marked
                ? "the file opens with a UTF-8 byte order mark that the contract refuses; set 'bom: required' or ask for a file without"
                : "the file lacks the UTF-8 byte order mark that the contract requires; set 'bom: refused' or ask for a file with one");
        }

        file.Position = marked ? 3 : 0;
    }
}
