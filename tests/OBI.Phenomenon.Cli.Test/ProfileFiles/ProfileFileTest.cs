using System.Text;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Cli.CsvFiles;
using OBI.Phenomenon.Cli.ProfileFiles;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Cli.Test.ProfileFiles;

public sealed class ProfileFileTest
{
    [Test]
    public void Read_ColumnsInAnyOrder_FindsLabelsAndWhatWasNotObserved()
    {
        var file = Read("target,region,id,quarter,modus,actor,summary\nt1|t2,n,a,2025-Q3,,XA,words\n,,b,2025Q4,\"m,1|m2\",XB,\n");

        Assert.That(file.Columns.Fields.Select(field => (field.Name, field.Kind)), Is.EqualTo(new[] { ("target", FieldKind.Multiple), ("region", FieldKind.Single), ("modus", FieldKind.Multiple) }));
        Assert.That(file.Columns.LeftOut, Is.EqualTo(new[] { "summary" }));
        Assert.That(file.Rows.Select(row => (row.Id, row.Actor, row.Quarter)), Is.EqualTo(new (string, string, Period?)[] { ("a", "XA", Period.Parse("2025-Q3")), ("b", "XB", Period.Parse("2025-Q4")) }));
        Assert.That(file.Rows[0].Labels, Is.EqualTo(new[] { new[] { "t1", "t2" }, ["n"], [] }));
        Assert.That(file.Rows[1].Labels, Is.EqualTo(new[] { Array.Empty<string>(), [], ["m,1", "m2"] }));
    }

    [Test]
    public void Read_ChosenColumns_LeavesOthersOutAndSaysSo()
    {
        var file = Read("id,modus,target,region,note\n1,a,b,c,some words\n", FieldChoice.Of("target", "modus", "note"));

        Assert.That(file.Columns.Fields.Select(field => (field.Name, field.Kind)), Is.EqualTo(new[] { ("modus", FieldKind.Single), ("target", FieldKind.Multiple) }));
        Assert.That(file.Columns.LeftOut, Is.EqualTo(new[] { "region" }));
        Assert.That(file.Rows[0].Text, Is.EqualTo("some words"));
    }

    [TestCase("modus,region", null, null, FieldKind.Multiple)]
    [TestCase("modus", null, null, FieldKind.Single)]
    public void Read_Region_HasOneLabelUnlessItIsAskedForAsAField(string fields, string? single, string? text, FieldKind kind) =>
        Assert.That(Read("id,modus,region\n1,a,b\n", FieldChoice.Of(fields, single, text)).Columns.Fields.Single(field => field.Name == "region").Kind, Is.EqualTo(kind));

    [TestCase("modus,id", null, null)]
    [TestCase("modus", "modus", null)]
    [TestCase("modus", null, "actor")]
    [TestCase("modus,", null, null)]
    [TestCase("modus,target", null, null)]
    [TestCase(null, "country", null)]
    [TestCase(null, null, "words")]
    public void Read_ColumnThatCannotBeAskedFor_IsAUsageError(string? fields, string? single, string? text) =>
        Assert.That(() => Read("id,actor,modus\n1,x,a\n", FieldChoice.Of(fields, single, text)), Throws.InstanceOf<CommandException>().With.Property(nameof(CommandException.ExitCode)).EqualTo(ExitCode.Usage));

    [Test]
    public void Read_MoreFieldsThanThereCanBe_IsAUsageError() =>
        Assert.That(() => Read("id," + string.Join(',', Enumerable.Range(0, 17).Select(field => $"f{field}")) + "\n"), Throws.InstanceOf<CommandException>().With.Message.Contains("--fields"));

    [TestCase("", "file.csv: the file is empty")]
    [TestCase("id,modus\n", "file.csv: the file has a header and no rows")]
    [TestCase("id;modus\n1;2\n", "file.csv:1: the header is separated by semicolons")]
    [TestCase("9913,a\n9914,b\n", "file.csv:1: column 'id' is missing")]
    [TestCase("\nid,modus\n", "file.csv:1: column 1 of the header is empty")]
    [TestCase("id,modus,\n", "file.csv:1: column 3 of the header is empty")]
    [TestCase("id,modus,modus\n", "file.csv:1: column 3 of the header is there twice")]
    [TestCase("id,mod\tus\n", "file.csv:1: column 2 of the header holds a character that cannot be seen")]
    [TestCase("id,actor,quarter,summary\n", "file.csv:1: there is no column of labels")]
    [TestCase("id,\"modus\n", "file.csv:1: quotes in the header do not match")]
    [TestCase("id,modus\n1,a\n\n2,b\n", "file.csv:3: the line is empty")]
    [TestCase("id,modus\n1,a,9913\n", "file.csv:2: the line has 3 values, the header 2 columns")]
    [TestCase("id,modus\n1,\"9913\n", "file.csv:2: quotes do not match")]
    [TestCase("id,modus\n,9913\n", "file.csv:2: column 'id': empty")]
    [TestCase("id,modus\n9913,a\n2,a\n9913,b\n", "file.csv:4: column 'id': the same as in line 2")]
    [TestCase("id,actor,modus\n1,,9913\n", "file.csv:2: column 'actor': empty")]
    [TestCase("id,quarter,modus\n1,,9913\n", "file.csv:2: column 'quarter': not a quarter")]
    [TestCase("id,quarter,modus\n1,9913Q5,a\n", "file.csv:2: column 'quarter': not a quarter")]
    [TestCase("id,quarter,modus\n1,2025-07,a\n", "file.csv:2: column 'quarter': not a quarter")]
    [TestCase("id,modus\n1,a||9913\n", "file.csv:2: column 'modus': a label is empty")]
    [TestCase("id,modus\n1,9913|a|9913\n", "file.csv:2: column 'modus': a label is there twice")]
    [TestCase("id,modus\n1,a| 9913\n", "file.csv:2: column 'modus': a label is wrong: begins or ends with a space")]
    [TestCase("id,modus\n1,99\u202e13\n", "file.csv:2: column 'modus': a label is wrong: holds a character that cannot be seen")]
    [TestCase("id,region\n1,a|9913\n", "file.csv:2: column 'region': more labels than one")]
    public void Read_BrokenRule_SaysWhereAndWhatToDoAndNeverTheValue(string text, string problem)
    {
        var refusal = Assert.Throws<CsvRefusal>(() => Read(text))!;

        Assert.That(refusal.Message, Does.StartWith(problem).And.Not.Contain("9913"));
    }

    [Test]
    public void Read_WordsAsLabels_AreRefusedBeforeTheyAreMany() =>
        Assert.That(() => Read("id,modus\n" + string.Concat(Enumerable.Range(0, 2000).Select(row => $"{row},label {row}\n"))), Throws.InstanceOf<CsvRefusal>().With.Message.StartsWith("file.csv:1002: column 'modus': more than 1,000 different labels"));

    [FsCheck.NUnit.Property]
    public void Read_AnyBytes_AreReadOrRefused(byte[] bytes)
    {
        try
        {
            ProfileFile.Read(new MemoryStream([.. "id,modus\n"u8, .. bytes]), "file.csv", FieldChoice.Of(null, null, null));
        }
        catch (CsvRefusal refusal)
        {
            Assert.That(refusal.Message, Does.StartWith("file.csv"));
        }
    }

    private static ProfileFile Read(string text, FieldChoice? choice = null) =>
        ProfileFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "file.csv", choice ?? FieldChoice.Of(null, null, null));
}
