using System.Text.Json;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Audit.Reading;

/// <summary>Reads released editions from their folders.</summary>
internal static class EditionReader
{
    private const string Picture = "picture.json";
    private const string Format = "obi-picture/1";
    private const string Remedy = "name the folder that a run left for readers";

    /// <summary>A smaller number of rows or series is too like a number of signals to be taken for one.</summary>
    private const int FewestToCount = 20;

    /// <summary>Reads them in the order in which they were made.</summary>
    /// <exception cref="AuditException">A folder holds no released picture or a changed one, or the editions are of different pipelines.</exception>
    /// <exception cref="NodeException">The machine cannot read PDFs.</exception>
    internal static IReadOnlyList<ReleasedEdition> Read(IReadOnlyList<string> folders, NodeHost host)
    {
        var read = folders.Select(folder => Read(folder, host)).OrderBy(edition => edition.AsOf).ThenBy(edition => edition.Period, StringComparer.Ordinal).ToArray();
        foreach (var (edition, other) in from edition in read from other in read where !ReferenceEquals(edition, other) select (edition, other))
        {
            if (edition.Pipeline != other.Pipeline)
            {
                throw new AuditException($"{edition.Folder} and {other.Folder}", "editions that are attacked together are of one pipeline", "attack each pipeline's editions by themselves");
            }

            if (edition.Seal == other.Seal)
            {
                throw new AuditException($"{edition.Folder} and {other.Folder}", "each edition is given once", "leave one out");
            }
        }

        return [.. read.Select(edition => edition with { Name = NameAmong(edition, read) })];
    }

    /// <summary>A period; with the ledger sequence where several editions have it, and the head of the seal where those were made at one sequence, as a corrected version may be.</summary>
    private static string NameAmong(ReleasedEdition edition, ReleasedEdition[] all)
    {
        var same = all.Where(other => other.Period == edition.Period).ToArray();
        return same.Length == 1 ? edition.Period
            : same.Count(other => other.AsOf == edition.AsOf) == 1 ? $"{edition.Period}@{edition.AsOf}"
            : $"{edition.Period}@{edition.AsOf}#{edition.Seal[..8]}";
    }

    private static ReleasedEdition Read(string folder, NodeHost host)
    {
        var file = Path.Combine(folder, Picture);
        if (!File.Exists(file))
        {
            throw new AuditException(folder, $"a released edition holds a {Picture}", Remedy);
        }

        var bytes = File.ReadAllBytes(file);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var picture = document.RootElement;
            if (!picture.GetProperty("format").ValueEquals(Format))
            {
                throw new AuditException($"{file}: $.format", $"this program reads the format '{Format}'", "make the picture again with this version");
            }

            PictureSeal.Check(bytes, picture, file);
            return Read(folder, picture, host);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new AuditException(file, "a picture has the properties that picture.schema.json says", "restore it from the run that made it");
        }
    }

    private static ReleasedEdition Read(string folder, JsonElement picture, NodeHost host)
    {
        var header = picture.GetProperty("header");
        if (!header.GetProperty("edition").ValueEquals("released"))
        {
            throw new AuditException($"{Path.Combine(folder, Picture)}: $.header.edition", "only a released edition can be attacked: the internal one hides nothing", Remedy);
        }

        var tables = PictureText.Tables(picture).Select(table => TableFile.Beside(table, Path.Combine(folder, "tables", table.Id + ".csv"))).ToArray();
        return new ReleasedEdition
        {
            Folder = folder,
            Name = header.GetProperty("period").GetString()!,
            Pipeline = header.GetProperty("pipeline").GetString()!,
            Period = header.GetProperty("period").GetString()!,
            AsOf = header.GetProperty("asOfSequence").GetInt64(),
            Seal = picture.GetProperty("seal").GetString()!,
            Threshold = PictureText.Threshold(picture)
                ?? throw new AuditException($"{Path.Combine(folder, Picture)}: $.parameters", "an edition says with which threshold it was protected (thresholds.cell)", "make the edition again"),
            Suppliers = [.. picture.GetProperty("suppliers").EnumerateArray().Select(supplier => supplier.GetProperty("id").GetString()!)],
            Tables = tables,
            Taxonomy = PictureText.Taxonomy(picture),
            Comparisons = [.. PictureText.Comparisons(picture)],
            Patterns = [.. PictureText.Patterns(picture)],
            Numbers = PictureText.Numbers(picture).Concat(tables.SelectMany(RowsOf).Concat(TrendsOf(picture)).Where(count => count >= FewestToCount)).ToHashSet(),
            Texts = [.. EditionTexts.Read(folder, tables.Select(table => table.Id).ToHashSet(StringComparer.Ordinal), host)],
        };
    }

    /// <summary>How many rows a table has, and in how many its first number is not shown: who holds the table can count them, so a report may say them.</summary>
    private static IEnumerable<decimal> RowsOf(ReadTable table) => [table.Rows.Count, table.Rows.Count(row => row.Values[0] is null)];

    /// <summary>How many series the picture judges, and of how many it says something: they stand in it for all to count.</summary>
    private static IEnumerable<decimal> TrendsOf(JsonElement picture)
    {
        var trends = picture.GetProperty("trends").EnumerateArray().ToArray();
        var judged = trends.Where(trend => Is(trend, "outcome", "evaluated")).ToArray();
        return [trends.Length, judged.Length, judged.Count(trend => !Is(trend, "verdict", "none"))];
    }

    private static bool Is(JsonElement trend, string property, string word) => trend.TryGetProperty(property, out var value) && value.ValueEquals(word);
}
