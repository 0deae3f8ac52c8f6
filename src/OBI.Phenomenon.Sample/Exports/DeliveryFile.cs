using System.Globalization;
using System.Text;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Reports;
using OBI.Phenomenon.Sample.Suppliers;

namespace OBI.Phenomenon.Sample.Exports;

/// <summary>One delivery being written, row by row.</summary>
internal sealed class DeliveryFile : IDisposable
{
    private readonly Supplier _supplier;
    private readonly StreamWriter _writer;
    private readonly StringBuilder _line = new();
    private readonly Cell[] _cells;

    internal DeliveryFile(Supplier supplier, Period period, DateOnly delivered, string folder)
    {
        _supplier = supplier;
        Period = period;
        _cells = new Cell[supplier.Columns.Length];
        Name = string.Create(CultureInfo.InvariantCulture, $"{supplier.Key}_{delivered:yyyyMMdd}_001.{supplier.Extension}");
        _writer = new StreamWriter(Path.Combine(folder, Name), append: false, supplier.Encoding, bufferSize: 1 << 16);
        if (supplier.Separator is not null)
        {
            CsvLine.WriteHeader(_line, supplier);
            EndLine();
        }
    }

    internal Period Period { get; }

    /// <summary>The file's name.</summary>
    internal string Name { get; }

    /// <summary>The lines written so far.</summary>
    internal long Line { get; private set; }

    internal void Write(Report report)
    {
        Phrasing.Phrase(_supplier, report, _cells);
        if (_supplier.Separator is null)
        {
            JsonLine.Write(_line, _supplier, _cells);
        }
        else
        {
            CsvLine.Write(_line, _supplier, _cells);
        }

        EndLine();
    }

    public void Dispose() => _writer.Dispose();

    private void EndLine()
    {
        _writer.Write(_line.Append(_supplier.NewLine));
        _line.Clear();
        Line++;
    }
}
