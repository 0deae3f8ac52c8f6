using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Analysis.Archives;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Analysis.Test.Archives;

public sealed class FindingsArchiveTest
{
    private static readonly Lazy<Findings> Found = new(() => Samples.Analyse([.. Signals()]));

    [Test]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var bytes = FindingsArchive.Write(Found.Value);

        var read = FindingsArchive.Read(bytes);

        Assert.That(FindingsArchive.Write(read), Is.EqualTo(bytes));
        Assert.That(FindingsFile.Write(read), Is.EqualTo(FindingsFile.Write(Found.Value)));
        Assert.That(Found.Value.Patterns.Sum(actor => actor.Patterns.Length), Is.Positive, "patterns travel too");
        Assert.That(Found.Value.Trends, Is.Not.Empty);
    }

    /// <summary>Whatever a property of the findings is called, it has to come back: a property that is never written would be lost in silence.</summary>
    [Test]
    public void Read_EveryProperty_IsWrittenByName()
    {
        using var json = JsonDocument.Parse(FindingsArchive.Write(Found.Value));

        Assert.That(json.RootElement.EnumerateObject().Select(property => property.Name), Is.EquivalentTo(typeof(Findings).GetProperties().Select(property => property.Name)));
    }

    [TestCase(-0.0)]
    [TestCase(1.0 / 3)]
    [TestCase(double.Epsilon)]
    [TestCase(double.MaxValue)]
    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    public void Read_Number_ComesBackBitByBit(double number)
    {
        var found = Found.Value with { Comparisons = [Found.Value.Comparisons[0] with { Ratio = number }] };

        var read = FindingsArchive.Read(FindingsArchive.Write(found)).Comparisons[0].Ratio!.Value;

        Assert.That(BitConverter.DoubleToInt64Bits(read), Is.EqualTo(BitConverter.DoubleToInt64Bits(number)));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("[1]")]
    public void Read_SomethingElse_IsRefused(string text)
    {
        Assert.That(() => FindingsArchive.Read(System.Text.Encoding.UTF8.GetBytes(text)), Throws.InstanceOf<JsonException>());
    }

    /// <summary>Four years of two states, one with two patterns apart.</summary>
    private static IEnumerable<Tally> Signals()
    {
        for (var month = new DateOnly(2022, 1, 1); month < new DateOnly(2026, 1, 1); month = month.AddMonths(1))
        {
            var day = month.AddDays(month.Month).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return Samples.Tally("XA", "CHN-100 MOD-110 OBJ-100 TGT-110", day, 3);
            yield return Samples.Tally("XA", "MOD-200 TGT-100", day, 4, "bz");
            yield return Samples.Tally("XA+XB", "MOD-120", day, 1 + (month.Month % 3), "szw");
        }
    }
}
