using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Audit.Reading;

/// <summary>The texts of an edition beside its picture and tables: PDFs with their alternative texts, other CSV files, the STIX bundle.</summary>
internal static class EditionTexts
{
    private const string ReadPdf = "readpdf";

    /// <summary>Reads them in order of their names.</summary>
    /// <param name="folder">The edition's folder.</param>
    /// <param name="tables">The tables whose files were read already.</param>
    /// <param name="host">Where PDFs are read.</param>
    internal static IEnumerable<ReadText> Read(string folder, IReadOnlySet<string> tables, NodeHost host) =>
        Files(folder, "*.pdf").SelectMany(file => Pdf(file, host))
            .Concat(Files(Path.Combine(folder, "tables"), "*.csv").Where(file => !tables.Contains(Path.GetFileNameWithoutExtension(file))).SelectMany(Csv))
            .Concat(Files(folder, "*.stix.json").SelectMany(Stix));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal) : [];

    private static IEnumerable<ReadText> Pdf(string file, NodeHost host)
    {
        var pages = host.Call(ReadPdf, JsonValue.Create(Convert.ToBase64String(File.ReadAllBytes(file)))).EnumerateArray().ToArray();
        return pages.Index().Select(page => new ReadText(
            string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, page {page.Index + 1}"),
            page.Item.GetString()!,
            pages.Length));
    }

    private static IEnumerable<ReadText> Csv(string file) => CsvText.Read(file).Index().Select(line => new ReadText(
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, line {line.Index + 1}"),
        string.Join(' ', line.Item),
        0));

    /// <summary>Of a bundle only its numbers are read: its texts hold versions and dates.</summary>
    private static IEnumerable<ReadText> Stix(string file)
    {
        using var bundle = JsonDocument.Parse(File.ReadAllBytes(file));
        return [new ReadText(Path.GetFileName(file), string.Join(' ', Numbers(bundle.RootElement)), 0)];
    }

    private static IEnumerable<string> Numbers(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => [json.GetRawText()],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Numbers(property.Value)),
        _ => [],
    };
}
