using System.Globalization;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Sample.Test;

/// <summary>A row in codes, made with the mappings of <c>pipelines/sources</c>; its day is null when less than the month is known.</summary>
internal sealed record CodedRow(
    string Source,
    string File,
    string Record,
    string Status,
    bool HasBadDate,
    DateOnly? Day,
    DateOnly Received,
    string[] Actors,
    string[] Modus,
    bool HasUnmappedModus,
    string[] Targets,
    string? Reports)
{
    internal static IEnumerable<CodedRow> Of(string folder, string source)
    {
        var contract = new Contract(source);
        return ExportRows.Of(folder, source).Select(row => Of(contract, row));
    }

    private static CodedRow Of(Contract contract, ExportRow row)
    {
        string One(string role) => row.One(contract.ColumnOf(role));
        var modus = contract.ColumnOf("modus");
        var (isDate, day) = Date(One("start"));
        return new CodedRow(
            row.Source,
            Path.GetFileName(row.File),
            One("record"),
            contract.Meaning(contract.ColumnOf("status"), One("status"))![0],
            !isDate,
            day,
            DateOnly.ParseExact(One("received"), contract.Of(contract.ColumnOf("received"), "date")!, CultureInfo.InvariantCulture),
            Codes(contract, contract.ColumnOf("actor"), row),
            Codes(contract, modus, row),
            row.Cells[modus].Any(term => contract.Meaning(modus, term) is null && !(contract.Of(modus, "read") == "codes" && term.StartsWith("MOD-", StringComparison.Ordinal) && term != "MOD-595")),
            Codes(contract, contract.ColumnOf("target"), row),
            contract.Columns.Any(column => contract.Of(column, "is") == "reports") ? One("reports") : null);
    }

    private static string[] Codes(Contract contract, string column, ExportRow row) =>
        [.. row.Cells[column].SelectMany(term => contract.Meaning(column, term) ?? [term]).Where(code => code != "ignored").Distinct()];

    private static (bool IsDate, DateOnly? Day) Date(string text)
    {
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d-M-yyyy", "yyyy-MM", "M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (true, day);
        }

        if (Regex.Match(text, "^([0-9]{4})-W([0-9]{2})$") is { Success: true } week)
        {
            var (year, number) = (int.Parse(week.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(week.Groups[2].Value, CultureInfo.InvariantCulture));
            return number >= 1 && number <= ISOWeek.GetWeeksInYear(year) ? (true, ImpreciseDate.OfWeek(year, number).Anchor) : (false, null);
        }

        return (Regex.IsMatch(text, "^20[0-9]{2}(-Q[1-4])?$"), null);
    }
}
