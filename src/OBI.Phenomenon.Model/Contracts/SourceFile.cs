using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>Reads a supplier's folder: <c>source.yaml</c> and <c>terms.yaml</c>.</summary>
public static class SourceFile
{
    /// <summary>Reads and checks the contract in this folder.</summary>
    /// <exception cref="ContractException">A file is missing, malformed or breaks a rule; the message says where.</exception>
    public static SourceContract Read(string folder, TermTargets targets)
    {
        var path = Path.Combine(folder, "source.yaml");
        var termsPath = Path.Combine(folder, "terms.yaml");
        var file = YamlFile.Read(path).Only(
            "source", "name", "group", "reliability", "legal_basis", "marking", "active", "delivery", "format", "fixed", "columns", "expect", "dominance");
        var source = file.Text("source");
        if (source != Path.GetFileName(Path.GetFullPath(folder)))
        {
            throw file.Fault("source", $"'{source}' must be the name of its folder");
        }

        var active = file.Map("active").Only("from", "until");
        var delivery = ReadDelivery(file.Map("delivery"), folder);
        var contract = new SourceContract(
            ReadName(file.Map("name")),
            new Membership(
                source,
                file.Text("group"),
                active.Day("from"),
                active.DayOrNull("until"),
                delivery.Every),
            Enum.Parse<SourceReliability>(file.OneOf("reliability", Enum.GetNames<SourceReliability>())),
            file.Text("legal_basis"),
            file.OneOf("marking", Markings.WidestFirst),
            delivery,
            ReadFormat(file.Map("format")),
            ReadFixed(file.MapOrNull("fixed"), targets),
            ColumnFile.Read(file.Map("columns"), TermFile.Read(termsPath, source), targets),
            ReadExpectations(file.Map("expect")),
            file.Has("dominance") && file.OneOf("dominance", "protected", "waived") == "waived",
            file.File,
            MeaningHash.OfFiles([path, termsPath]));
        ColumnRules.Check(contract, file);
        return contract;
    }

    internal static Bilingual ReadName(YamlMap name)
    {
        name.Only("nl", "en");
        return new Bilingual(name.Words("nl"), name.Words("en"));
    }

    private static DeliveryContract ReadDelivery(YamlMap delivery, string folder)
    {
        delivery.Only("from", "files", "every");
        try
        {
            return new DeliveryContract(
                Path.GetFullPath(Path.Combine(folder, delivery.Text("from"))),
                DeliveryName.Parse(delivery.Text("files")),
                delivery.OneOf("every", "month", "quarter") == "month" ? PeriodKind.Month : PeriodKind.Quarter);
        }
        catch (FormatException broken)
        {
            throw delivery.Fault("files", broken.Message);
        }
    }

    private static FileFormat ReadFormat(YamlMap format)
    {
        format.Only("kind", "encoding", "bom", "separator");
        var kind = format.OneOf("kind", "csv", "ndjson") == "csv" ? FileKind.Csv : FileKind.NdJson;
        var encoding = format.OneOf("encoding", "utf-8", "windows-1252") == "utf-8" ? FileEncoding.Utf8 : FileEncoding.Windows1252;
        var mark = format.Has("bom") && format.OneOf("bom", "required", "refused") == "required";
        if (mark && encoding != FileEncoding.Utf8)
        {
            throw format.Fault("bom", "only utf-8 has a byte order mark");
        }

        if (kind == FileKind.NdJson && encoding != FileEncoding.Utf8)
        {
            throw format.Fault("encoding", "JSON is utf-8");
        }

        var separator = kind == FileKind.Csv ? format.OneOf("separator", ",", ";", "|", "tab") switch { "tab" => '\t', var sign => sign[0] } : ',';
        return new FileFormat(kind, encoding, mark, separator);
    }

    private static Dictionary<ColumnRole, string> ReadFixed(YamlMap? map, TermTargets targets)
    {
        var values = new Dictionary<ColumnRole, string>();
        foreach (var (key, _) in map?.Only(ColumnRoles.Fixable).Keys ?? [])
        {
            var role = ColumnRoles.Parse(key);
            var target = map!.Text(key);
            if (targets.WhyNot(role, target) is { } reason)
            {
                throw map.Fault(key, reason);
            }

            values.Add(role, target);
        }

        return values;
    }

    private static Expectations ReadExpectations(YamlMap expect)
    {
        expect.Only("rows", "rejected", "personal");
        var rows = expect.Map("rows").Only("min", "max");
        var rejected = expect.Map("rejected").Only("max_share");
        var least = rows.Number("min", 0, int.MaxValue);
        var personal = expect.MapOrNull("personal")?.Only("max_share", "max");
        return new Expectations(
            least,
            rows.Number("max", least, int.MaxValue),
            rejected.Fraction("max_share", 0, 1),
            personal?.Has("max_share") == true ? personal.Fraction("max_share", 0, 0.1) : Expectations.UsualPersonalShare,
            personal?.Has("max") == true ? personal.Number("max", 0, 100_000) : Expectations.UsualMostPersonal);
    }
}
