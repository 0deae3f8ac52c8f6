using System.Text;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Test.Files;

public sealed class TableCsvTest
{
    [Test]
    public void Write_Table_IsRfc4180WithAMarkForEveryNumber()
    {
        var table = Samples.Actors() with
        {
            Rows =
            [
                new TableRow(["*", "2025-Q4"], [Samples.Number("43"), Published.Withheld]),
                new TableRow(["XA", "-"], [Samples.Number("0"), Samples.Number("0.720930")]),
            ],
        };

        var text = Encoding.UTF8.GetString(TableCsv.Write(table));

        Assert.That(text, Is.EqualTo(
            "actor,period,signals,signals_shown,share,share_shown\r\n" +
            "TOTAL,2025-Q4,43,yes,,no\r\n" +
            "XA,UNOBSERVED,0,yes,0.72093,yes\r\n"));
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("+31", "'+31")]
    [TestCase("-2", "'-2")]
    [TestCase("\tx", "'\tx")]
    [TestCase("＝1", "'＝1")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("a\"b", "\"a\"\"b\"")]
    [TestCase("=a,b", "\"'=a,b\"")]
    public void Write_KeyThatCouldBeAFormulaOrBreakALine_IsMadeSafe(string key, string cell)
    {
        var table = Samples.Actors() with { Rows = [new TableRow([key, "2025-Q4"], [Samples.Number("7"), Published.Withheld])] };

        var line = Encoding.UTF8.GetString(TableCsv.Write(table)).Split("\r\n")[1];

        Assert.That(line, Is.EqualTo(cell + ",2025-Q4,7,yes,,no"));
    }
}
