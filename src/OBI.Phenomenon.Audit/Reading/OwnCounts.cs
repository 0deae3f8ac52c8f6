using System.Globalization;
using OBI.Phenomenon.Audit.Cells;

namespace OBI.Phenomenon.Audit.Reading;

/// <summary>A supplier's own counts: a CSV file with the columns <c>edition,table,key,signals</c>.</summary>
internal static class OwnCounts
{
    private const string Remedy = "write a line 'edition,table,key,signals' for each, with keys as 'obi audit' prints them";

    /// <summary>Enters them into a system.</summary>
    /// <exception cref="AuditException">A line names no edition, table or cell, or holds no count.</exception>
    internal static void Enter(string path, IReadOnlyList<ReleasedEdition> editions, AttackSystem system)
    {
        if (!File.Exists(path))
        {
            throw new AuditException(path, "the file of own counts must exist", Remedy);
        }

        var lines = CsvText.Read(path).ToArray();
        if (lines.Length == 0 || !lines[0].SequenceEqual(["edition", "table", "key", "signals"], StringComparer.Ordinal))
        {
            throw new AuditException($"{path}:1", "the header of own counts is edition,table,key,signals", Remedy);
        }

        foreach (var (number, line) in lines.Index().Skip(1))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}:{number + 1}");
            if (line.Length != 4
                || editions.FirstOrDefault(edition => edition.Name == line[0]) is not { } edition
                || edition.Tables.FirstOrDefault(table => table.Id == line[1]) is not { } table
                || line[2].Split('|') is not { } key
                || key.Length != table.Dimensions.Count
                || !long.TryParse(line[3], NumberStyles.None, CultureInfo.InvariantCulture, out var signals))
            {
                throw new AuditException(place, "own counts name an edition, one of its tables, a key with a part for each of its dimensions, and a whole number", Remedy);
            }

            var set = table.SetOf(new ReadRow([.. key.Select(Keys.OfCsv)], [], []), edition.Period);
            system.Own(new Cell(edition.Name, table.UnitOf(table.Measures[0]), set), signals, place);
        }
    }
}
