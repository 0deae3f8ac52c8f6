using OBI.Phenomenon.Report.Chapters;

namespace OBI.Phenomenon.Report.Test.Chapters;

public sealed class ChapterReaderTest
{
    [Test]
    public void Headings_AreCountedFromTheHighest()
    {
        var blocks = ChapterReader.Read("## Een\n\nTekst.\n\n### Twee\n\n## Drie\n", "depth");

        Assert.That(blocks.Where(block => block.Kind == "heading").Select(block => block.Level), Is.EqualTo(new[] { 1, 2, 1 }));
    }

    [Test]
    public void Emphasis_KeepsItsWords()
    {
        var words = ChapterReader.Read("Het is **zeer *goed*** zo.\n", "depth")[0].Words;

        Assert.That(words.Select(word => word.Kind), Is.EqualTo(new[] { "text", "strong", "text" }));
        Assert.That(words[1].Words.Select(word => (word.Kind, word.Plain())), Is.EqualTo(new[] { ("text", "zeer "), ("emphasis", "goed") }));
    }

    [Test]
    public void List_WithinAList_IsAPartOfItsItem()
    {
        var list = ChapterReader.Read("1. een\n   - a\n   - b\n2. twee\n", "depth").Single();

        Assert.That(list.Kind, Is.EqualTo("enumeration"));
        Assert.That(list.Items[0].Select(block => block.Kind), Is.EqualTo(new[] { "paragraph", "list" }));
    }

    [Test]
    public void Table_HasItsHeadsFirst()
    {
        var table = ChapterReader.Read("| A | B |\n|---|---|\n| 1 | **2** |\n", "depth").Single();

        Assert.That(table.Rows.Select(row => string.Join('|', row.Select(cell => string.Concat(cell.Select(word => word.Plain()))))), Is.EqualTo(new[] { "A|B", "1|2" }));
    }

    [TestCase("#let x = 1 $ & @ref _ ` \\\\")]
    [TestCase("\"aanhaling\" – ‘enkel’ … é ß")]
    public void Sign_ThatMeansSomethingElsewhere_IsText(string text)
    {
        var plain = ChapterReader.Read("Tekst " + text + "\n", "depth").Single().Plain();

        Assert.That(plain, Is.EqualTo("Tekst " + text.Replace("\\\\", "\\", StringComparison.Ordinal)));
    }

    [TestCase("Een.\n\n<div>x</div>\n", 3, "raw HTML")]
    [TestCase("Een <b>twee</b>.\n", 1, "raw HTML")]
    [TestCase("Een.\n\n![plaat](x.png)\n", 3, "an image")]
    [TestCase("Zie [hier](https://voorbeeld.example).\n", 1, "a link")]
    [TestCase("Zie <https://voorbeeld.example>.\n", 1, "a link")]
    [TestCase("Een `code`.\n", 1, "code")]
    [TestCase("Een.\n\n```\ncode\n```\n", 3, "a block of code")]
    [TestCase("Een.\n\n> citaat\n", 3, "a quotation")]
    [TestCase("Een.\n\n---\n", 3, "a rule")]
    [TestCase("# Een\n\n### Drie\n", 3, "a heading out of order")]
    [TestCase("## Een\n\n# Hoger\n", 3, "a heading out of order")]
    public void WhatAChapterCannotHave_IsRefusedWithItsLine(string markdown, int line, string what)
    {
        var refusal = Assert.Throws<ReportException>(() => ChapterReader.Read(markdown, "depth"));

        Assert.That(refusal!.Message, Does.StartWith($"chapter 'depth', line {line}: ").And.Contains(what));
    }
}
