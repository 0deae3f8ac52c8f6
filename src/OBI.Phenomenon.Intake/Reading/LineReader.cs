namespace OBI.Phenomenon.Intake.Reading;

/// <summary>Reads a file line by line as bytes, in memory bounded by the longest line allowed.</summary>
internal sealed class LineReader(Stream file, int longest) : IDisposable
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The number of the current line, counted from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>Goes to the next line; a carriage return before the line feed is not part of it.</summary>
    /// <exception cref="IntakeException">The line is longer than allowed.</exception>
    internal bool TryRead(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (feed >= 0 || (_ended && _end > _start))
            {
                var length = feed >= 0 ? feed : _end - _start;
                RequireShort(length);
                line = _buffer.AsSpan(_start, length);
                line = line is [.., (byte)'\r'] ? line[..^1] : line;
                _start += length + (feed >= 0 ? 1 : 0);
                Number++;
                return true;
            }

            if (_ended)
            {
                line = default;
                return false;
            }

            Fill();
        }
    }

    private void RequireShort(int length)
    {
        if (length > longest)
        {
            throw new IntakeException("line-too-long", Number + 1, "the line is longer than 1 MiB; ask for the delivery again");
        }
    }

    public void Dispose() => file.Dispose();

    private void Fill()
    {
        RequireShort(_end - _start);
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = file.Read(_buffer.AsSpan(_end));
        _ended = read == 0;
        _end += read;
    }
}
