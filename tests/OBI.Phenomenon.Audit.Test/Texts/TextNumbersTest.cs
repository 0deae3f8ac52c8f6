using System.Globalization;
using System.Text;
using OBI.Phenomenon.Audit.Test.Fixture;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Audit.Test.Texts;

public sealed class TextNumbersTest
{
    private static readonly string[] ByActor = ["actor:overlap", "period:partition"];

    /// <summary>What is undeclared in a document of one page, beside a picture that holds 40, 1200 and the threshold 5.</summary>
    private static IEnumerable<string> UndeclaredIn(string sentence)
    {
        using var folder = new TemporaryFolder();
        var path = new EditionDraft("2025-Q4").Table("actors", ByActor, "*|2025-Q4 = 1200", "XA|2025-Q4 = 40", "XB|2025-Q4 = ?").Write(folder, "q4");
        folder.Write("q4/report.pdf", Pdf(sentence));
        return Auditor.Attack([path], new AuditOptions()).Undeclared.Select(number => $"{number.Place}: {number.Number}");
    }

    [TestCase("XB: 17, XA: 40.", "17")]
    [TestCase("Op XB wijst 1 signaal.", "1")]
    [TestCase("In totaal 1.300 signalen.", "1.300")]
    [TestCase("From 1200 to 44 signals.", "44")]
    public void Undeclared_NumberThatThePictureDoesNotHold_IsFound(string sentence, string number)
    {
        Assert.That(UndeclaredIn(sentence), Is.EqualTo([$"report.pdf, page 1: {number}"]));
    }

    [TestCase("In totaal 1.200 signalen, waarvan 40 over XA; een getal vanaf 5 voorvallen.")]
    [TestCase("Peildatum 9-1-2026, K4 2025, versie 12.3.4, MOD-110, 33% en 12,7.")]
    [TestCase("Figuur 1, pagina 1.")]
    [TestCase("0 500 1.000 1.500 40 1200")]
    public void Undeclared_NumbersThatAreNoCountsOrAreThere_AreNot(string sentence)
    {
        Assert.That(UndeclaredIn(sentence), Is.Empty);
    }

    [Test]
    public void Undeclared_OtherFilesOfNumbers_AreComparedWhole()
    {
        using var folder = new TemporaryFolder();
        var path = new EditionDraft("2025-Q4").Table("actors", ByActor, "XA|2025-Q4 = 40").Write(folder, "q4");
        folder.Write("q4/tables/trends.csv", "actor,observed\r\nXA,40\r\nXB,3\r\n");
        folder.Write("q4/picture.stix.json", """{"objects":[{"spec_version":"2.1","number_observed":40},{"number_observed":2}]}""");

        var report = Auditor.Attack([path], new AuditOptions());

        Assert.That(report.Undeclared.Select(number => $"{number.Place}: {number.Number}"), Is.EqualTo(["trends.csv, line 3: 3", "picture.stix.json: 2"]));
        Assert.That(report.IsSafe, Is.False);
    }

    /// <summary>A PDF of one line, in as few objects as a reader accepts.</summary>
    private static string Pdf(string sentence)
    {
        var content = $"BT /F1 10 Tf 20 700 Td ({sentence.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (number, body) in objects.Index())
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{body}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => text.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        return text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
