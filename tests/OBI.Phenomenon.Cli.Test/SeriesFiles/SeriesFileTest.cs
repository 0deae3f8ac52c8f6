using System.Globalization;
using System.Text;
using OBI.Phenomenon.Cli.CsvFiles;
using OBI.Phenomenon.Cli.SeriesFiles;

namespace OBI.Phenomenon.Cli.Test.SeriesFiles;

public sealed class SeriesFileTest
{
    [Test]
    public void Read_ColumnsInAnyOrderAndSeriesInterleaved_KeepsEachSeriesInOrder()
    {
        var file = Read("series,population,count,date\n\"a, b\",10.5,1,2025-01-06\nc,2,7,2025-01-13\n\"a, b\",10.5,,2025-01-13\nc,2,8,2025-01-20\n");

        Assert.That(file.Series.Select(series => series.Name), Is.EqualTo(new[] { "a, b", "c" }));
        Assert.That(file.Series[0].Counts, Is.EqualTo(new[] { 1, double.NaN }));
        Assert.That(file.Series[1].Counts, Is.EqualTo(new double[] { 7, 8 }));
        Assert.That(file.Series[1].Dates[1], Is.EqualTo(new DateOnly(2025, 1, 20)));
        Assert.That(file.Series[0].Population, Has.All.EqualTo(10.5));
        Assert.That(file.Series.Select(series => series.Frequency), Has.All.EqualTo(52));
    }

    [TestCase("date,count\n2025-01-06,1\n2025-01-13,2\n", 52)]
    [TestCase("date,count\n2024-02-28,1\n2024-02-29,2\n2024-03-01,2\n", 365)]
    [TestCase("date,count\n2024-01-31,1\n2024-02-29,2\n2024-03-31,2\n", 12)]
    [TestCase("date,count\n2025-02-28,1\n2025-03-31,2\n", 12)]
    [TestCase("date,count\n2025-02-01,1\n2025-03-01,2\n", 12)]
    [TestCase("date,count\n1,1\n2,2\n", 52)]
    [TestCase("date,count\n2025-01-06,1\n", 52)]
    public void Read_Dates_TellTheFrequency(string text, int frequency) =>
        Assert.That(Read(text).Series[0].Frequency, Is.EqualTo(frequency));

    [Test]
    public void Read_NumberedSteps_TakeTheFrequencyAskedFor() =>
        Assert.That(Read("date,count\n1,1\n2,2\n", 12).Series[0].Frequency, Is.EqualTo(12));

    [Test]
    public void Read_FrequencyThatTheDatesContradict_IsAUsageError() =>
        Assert.That(() => Read("date,count\n2025-01-06,1\n2025-01-13,2\n", 12), Throws.InstanceOf<CommandException>().With.Message.Contains("--frequency"));

    [TestCase("\uFEFFdate,count\r\n1,4\r\n2,5\r\n")]
    [TestCase("date,count\n1,4\n2,5")]
    [TestCase("\"date\",\"count\"\n\"1\",\"4\"\n2,5\n")]
    public void Read_MarksLineEndsAndQuotesOfAnyProgram_AreNoMatter(string text) =>
        Assert.That(Read(text).Series[0].Counts, Is.EqualTo(new double[] { 4, 5 }));

    [TestCase("", "file.csv: the file is empty")]
    [TestCase("date,count\n", "file.csv: the file has a header and no rows")]
    [TestCase("date;count\n1;2\n", "file.csv:1: the header is separated by semicolons")]
    [TestCase("date,count,remark\n", "file.csv:1: column 3 of the header is not 'date'")]
    [TestCase("1,2\n2,3\n", "file.csv:1: column 1 of the header is not 'date'")]
    [TestCase("\ndate,count\n1,1\n", "file.csv:1: the line is empty; begin with a header")]
    [TestCase("Date,count\n", "file.csv:1: column 1 of the header is not 'date', 'count', 'population' or 'series', in small letters")]
    [TestCase("date,count,count\n", "file.csv:1: column 3 of the header is 'count' again")]
    [TestCase("date,series\n", "file.csv:1: column 'count' is missing")]
    [TestCase("date,\"count\n", "file.csv:1: quotes in the header do not match")]
    [TestCase("date,count\n1,2\n\n2,3\n", "file.csv:3: the line is empty")]
    [TestCase("date,count\n1,2,9913\n", "file.csv:2: the line has 3 fields, the header 2")]
    [TestCase("date,count\n1\n", "file.csv:2: the line has 1 fields, the header 2")]
    [TestCase("date,count\n1,\"9913\n", "file.csv:2: quotes do not match")]
    [TestCase("date,count\n1,99\"13\n", "file.csv:2: quotes do not match")]
    [TestCase("date,count\n1,2\r9913,4\n", "file.csv:2: the line holds a carriage return")]
    [TestCase("date,count\n1,-9913\n", "file.csv:2: column 'count': below 0")]
    [TestCase("date,count\n1,9913.5\n", "file.csv:2: column 'count': not written as a whole number")]
    [TestCase("date,count\n1,+9913\n", "file.csv:2: column 'count': not written as a whole number")]
    [TestCase("date,count\n1,9913x\n", "file.csv:2: column 'count': not a number")]
    [TestCase("date,count\n1,NaN\n", "file.csv:2: column 'count': not a number")]
    [TestCase("date,count\n1,99139913991399139913\n", "file.csv:2: column 'count': above 1,000,000,000")]
    [TestCase("date,count\n9913-02-30,1\n", "file.csv:2: column 'date': neither a day of the calendar nor")]
    [TestCase("date,count\n06-01-9913,1\n", "file.csv:2: column 'date': neither a day of the calendar nor")]
    [TestCase("date,count\n1,1\n9913-01-06,1\n", "file.csv:3: column 'date': dates and numbers are mixed")]
    [TestCase("date,count\n9913,1\n", "file.csv:2: column 'date': a series starts at step 1")]
    [TestCase("date,count\n1,1\n9913,1\n", "file.csv:3: column 'date': steps before it are missing")]
    [TestCase("date,count\n1,1\n1,1\n", "file.csv:3: column 'date': the same as in the row before it")]
    [TestCase("date,count\n9913-01-06,1\n9913-01-06,1\n", "file.csv:3: column 'date': the same as in the row before it")]
    [TestCase("date,count\n9913-01-13,1\n9913-01-06,1\n", "file.csv:3: column 'date': earlier than the row before it")]
    [TestCase("date,count\n9913-01-06,1\n9913-01-13,1\n9913-01-27,1\n", "file.csv:4: column 'date': does not follow the row before it: steps are a week apart")]
    [TestCase("date,count\n9913-01-06,1\n9913-01-20,1\n9913-01-27,1\n", "file.csv:3: column 'date': does not follow the row before it: steps are a week apart")]
    [TestCase("date,count\n9913-01-01,1\n9913-02-01,1\n9913-04-01,1\n", "file.csv:4: column 'date': does not follow the row before it: steps are a month")]
    [TestCase("date,count\n9913-01-01,1\n9913-02-01,1\n9913-03-02,1\n", "file.csv:4: column 'date': does not follow the row before it: steps are a month")]
    [TestCase("date,count\n9913-01-01,1\n9913-04-01,1\n", "file.csv:3: column 'date': neither a day, a week nor a month")]
    [TestCase("date,count,population\n1,1,0\n", "file.csv:2: column 'population': not a number from 0.000001 to 1,000,000,000,000")]
    [TestCase("date,count,population\n1,1,\n", "file.csv:2: column 'population': not a number from 0.000001 to 1,000,000,000,000")]
    [TestCase("date,count,population\n1,1,9913e-300\n", "file.csv:2: column 'population': not a number from 0.000001")]
    [TestCase("date,count,population\n1,1,9913e300\n", "file.csv:2: column 'population': not a number from 0.000001")]
    [TestCase("date,count,series\n1,1,\n", "file.csv:2: column 'series': empty")]
    [TestCase("date,count,series\n1,1,99\t13\n", "file.csv:2: column 'series': holds a character that cannot be seen")]
    [TestCase("date,count,series\n1,1,99\u202e13\n", "file.csv:2: column 'series': holds a character that cannot be seen")]
    [TestCase("series,date,count\na,1,1\nb,1,1\na,1,1\n", "file.csv:4: column 'date': the same as in the row before it of its series")]
    public void Read_BrokenRule_SaysWhereAndWhatToDoAndNeverTheValue(string text, string problem)
    {
        var refusal = Assert.Throws<CsvRefusal>(() => Read(text))!;

        Assert.That(refusal.Message, Does.StartWith(problem).And.Not.Contain("9913"));
    }

    [Test]
    public void Read_HugeField_IsRefusedBeforeItIsRead()
    {
        using var endless = new EndlessStream("date,count\n1,");

        var refusal = Assert.Throws<CsvRefusal>(() => SeriesFile.Read(endless, "file.csv", null))!;

        Assert.That(refusal.Message, Does.StartWith("file.csv:2: the line is longer than 65,536 bytes"));
    }

    [Test]
    public void Read_LongName_IsRefused() =>
        Assert.That(() => Read($"date,count,series\n1,1,{new string('a', 201)}\n"), Throws.InstanceOf<CsvRefusal>().With.Message.Contains("longer than 200 characters"));

    [TestCase("latin1")]
    [TestCase("utf-16")]
    public void Read_OtherEncoding_IsRefused(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetPreamble().Concat(Encoding.GetEncoding(encoding).GetBytes("date,count,series\n1,1,Curaçao\n")).ToArray();

        Assert.That(() => SeriesFile.Read(new MemoryStream(bytes), "file.csv", null), Throws.InstanceOf<CsvRefusal>().With.Message.Contains("is not UTF-8; save the file as CSV UTF-8"));
    }

    [FsCheck.NUnit.Property]
    public void Read_AnyCounts_AreReadBack(ushort[] counts)
    {
        var text = "date,count\n" + string.Concat(counts.Select((count, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1},{count}\n")));

        if (counts.Length == 0)
        {
            Assert.That(() => Read(text), Throws.InstanceOf<CsvRefusal>());
        }
        else
        {
            Assert.That(Read(text).Series[0].Counts, Is.EqualTo(counts.Select(count => (double)count)));
        }
    }

    [FsCheck.NUnit.Property]
    public void Read_AnyBytes_AreReadOrRefused(byte[] bytes)
    {
        try
        {
            SeriesFile.Read(new MemoryStream([.. "date,count\n"u8, .. bytes]), "file.csv", null);
        }
        catch (CsvRefusal refusal)
        {
            Assert.That(refusal.Message, Does.StartWith("file.csv"));
        }
    }

    private static SeriesFile Read(string text, int? frequency = null) => SeriesFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "file.csv", frequency);

    private sealed class EndlessStream(string start) : Stream
    {
        private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
        private int _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = _read < _start.Length ? _start[_read++] : (byte)'7';
            }

            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
