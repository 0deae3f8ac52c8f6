using System.Text;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Test.Files;

public sealed class PictureFileTest
{
    private static readonly byte[] Written = PictureFile.Write(Samples.Picture());

    [Test]
    public void Read_WhatWasWritten_WritesTheSameBytes()
    {
        var read = PictureFile.Read(Written);

        Assert.That(PictureFile.Write(read), Is.EqualTo(Written));
        Assert.That(read.Header, Is.EqualTo(Samples.Picture().Header).UsingPropertiesComparer());
        Assert.That(read.Suppliers[0], Is.EqualTo(Samples.Picture().Suppliers[0]));
        Assert.That(read.Findings[0], Is.EqualTo(Samples.Picture().Findings[0]));
    }

    [Test]
    public void Write_RowsInAnyOrder_GivesTheSameBytes()
    {
        var picture = Samples.Picture();
        var shuffled = picture with
        {
            Tables = [.. picture.Tables.Reverse().Select(table => table with { Rows = [.. table.Rows.Reverse()] })],
        };

        Assert.That(PictureFile.Write(shuffled), Is.EqualTo(Written));
    }

    [Test]
    public void Write_Numbers_HaveNoTrailingZeros()
    {
        var text = Encoding.UTF8.GetString(Written);

        Assert.That(text, Does.Contain("{\"key\":[\"XA\",\"2025-Q4\"],\"values\":[31,0.72093]}"));
        Assert.That(text, Does.Contain("\"medianDays\":12.5}"));
        Assert.That(text, Does.Contain("België"));
        Assert.That(text, Does.Not.Contain("\r"));
    }

    [Test]
    public void Seal_IsTheHashOfAllBytesBeforeItsLine()
    {
        var text = Encoding.UTF8.GetString(Written);
        var lastLine = text.TrimEnd('\n').LastIndexOf('\n') + 1;

        var expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text[..lastLine])));

        Assert.That(text[lastLine..], Is.EqualTo($"\"seal\":\"{expected}\"}}\n"));
    }

    [TestCase(0x01)]
    [TestCase(0x80)]
    public void Read_AnyByteChanged_IsRefused(int change)
    {
        for (var place = 0; place < Written.Length; place++)
        {
            var bytes = Written.ToArray();
            bytes[place] ^= (byte)change;

            Assert.That(() => PictureFile.Read(bytes), Throws.TypeOf<PictureException>(), $"byte {place}");
        }
    }

    [Test]
    public void Read_CutShort_IsRefused()
    {
        for (var length = 0; length < Written.Length; length++)
        {
            var bytes = Written[..length];

            Assert.That(() => PictureFile.Read(bytes), Throws.TypeOf<PictureException>(), $"{length} bytes");
        }
    }

    [TestCase("\"values\":[31]", "\"values\":[32]", "$.seal")]
    [TestCase("\"draft\":true", "\"draft\":true,\"extra\":1", "$.header.extra")]
    [TestCase("\"draft\":true", "\"draft\":\"yes\"", "$.header.draft")]
    [TestCase("\"draft\":true,", "", "$.header")]
    [TestCase("\"verdict\":\"no-change\"", "\"verdict\":2", "$.findings[0].verdict")]
    [TestCase("\"values\":[31]", "\"values\":[\"31\"]", "$.tables[1].rows[1].values[0]")]
    [TestCase("obi-picture/1", "obi-picture/2", "$.format")]
    public void Read_Changed_SaysWhere(string from, string to, string path)
    {
        var changed = Encoding.UTF8.GetString(Written).Replace(from, to, StringComparison.Ordinal);

        Assert.That(
            () => PictureFile.Read(Encoding.UTF8.GetBytes(changed)),
            Throws.TypeOf<PictureException>().With.Property(nameof(PictureException.Path)).EqualTo(path));
    }

    [Test]
    public void Read_SealedAnewInAnotherForm_IsRefused()
    {
        var text = Encoding.UTF8.GetString(Written).Replace("\"values\":[43]", "\"values\":[43.0]", StringComparison.Ordinal);
        var body = text[..(text.TrimEnd('\n').LastIndexOf('\n') + 1)];
        var seal = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(body)));

        Assert.That(
            () => PictureFile.Read(Encoding.UTF8.GetBytes($"{body}\"seal\":\"{seal}\"}}\n")),
            Throws.TypeOf<PictureException>().With.Message.Contains("one form only"));
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("no json")]
    public void Read_NoPicture_IsRefused(string text)
    {
        Assert.That(() => PictureFile.Read(Encoding.UTF8.GetBytes(text)), Throws.TypeOf<PictureException>());
    }

    [Test]
    public void Write_KeyTwice_IsRefused()
    {
        var table = Samples.Actors();

        Assert.That(
            () => PictureFile.Write(Samples.Picture() with { Tables = [table with { Rows = [.. table.Rows, table.Rows[0]] }] }),
            Throws.TypeOf<PictureException>().With.Message.Contains("each key occurs once"));
    }

    [Test]
    public void Write_KeyThatDoesNotFitItsDimensions_IsRefused()
    {
        var table = Samples.Actors() with { Rows = [new TableRow(["XA"], [Published.Withheld, Published.Withheld])] };

        Assert.That(
            () => PictureFile.Write(Samples.Picture() with { Tables = [table] }),
            Throws.TypeOf<PictureException>().With.Property(nameof(PictureException.Path)).EqualTo("$.tables[0].rows[0].key"));
    }
}
