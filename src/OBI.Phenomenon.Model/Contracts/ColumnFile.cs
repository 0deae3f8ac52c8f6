using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>Reads the <c>columns</c> of a contract together with their terms.</summary>
internal static class ColumnFile
{
    private const int LongestText = 10_000;

    internal static List<ColumnContract> Read(YamlMap columns, YamlMap terms, TermTargets targets)
    {
        foreach (var (name, line) in terms.Keys)
        {
            if (!columns.Has(name))
            {
                var nearest = NearestKey.To(name, columns.Keys.Select(column => column.Key));
                throw new ContractException(terms.File, line, $"'{name}' is no column of {columns.File}{(nearest is null ? string.Empty : $"; did you mean '{nearest}'?")}");
            }
        }

        var list = columns.Keys.Select(entry => ReadColumn(entry.Key, columns.Map(entry.Key), terms, targets)).ToList();
        foreach (var (name, line) in terms.Keys)
        {
            if (!list.Exists(column => column.Name == name && column.Role.IsCoded()))
            {
                throw new ContractException(terms.File, line, $"'{name}' is no coded column of {columns.File}, so its terms mean nothing");
            }
        }

        return list;
    }

    private static ColumnContract ReadColumn(string name, YamlMap column, YamlMap terms, TermTargets targets)
    {
        if (column.Has("ignored"))
        {
            column.Only("ignored").Text("ignored");
            return new ColumnContract(name, ColumnRole.Ignored, null, true, [], null);
        }

        column.Only("is", "date", "split", "empty", "read", "max_length");
        var role = ColumnRoles.Parse(column.OneOf("is", ColumnRoles.Writable));
        var mayBeEmpty = column.Has("empty") && column.OneOf("empty", "refused", "not-observed") == "not-observed";
        if (role.IsDate() != column.Texts("date").Count > 0)
        {
            throw column.Fault("date", role.IsDate() ? "a date column needs 'date', its pattern or patterns" : "'date' belongs to a start or received column");
        }

        if (!role.IsCoded() && (column.Has("split") || column.Has("read")))
        {
            throw column.Fault("is", $"'split' and 'read' belong to coded columns, and '{role.Name()}' is not one");
        }

        if ((role == ColumnRole.Text) != column.Has("max_length"))
        {
            throw column.Fault("is", role == ColumnRole.Text ? "a text column needs 'max_length', the most characters a text may have" : "'max_length' belongs to a text column");
        }

        var own = terms.MapOrNull(name);
        var read = column.Has("read") ? column.OneOf("read", "terms", "codes", "labels", "states") : "terms";
        if (role.IsCoded() && read == "terms" && own is null)
        {
            throw new ContractException(terms.File, terms.Line, $"column '{name}' has no terms, so none of its values would mean anything; list them under '{name}', or let the column be read as codes, labels or states");
        }

        var map = role.IsCoded() ? new TermMap(TermFile.ReadColumn(own, role, targets), targets.BuiltIn(role, read)) : null;
        return new ColumnContract(name, role, column.TextOrNull("split"), mayBeEmpty, ReadDates(column), map, role == ColumnRole.Text ? column.Number("max_length", 1, LongestText) : 0);
    }

    private static List<DatePattern> ReadDates(YamlMap column)
    {
        try
        {
            return [.. column.Texts("date").Select(DatePattern.Parse)];
        }
        catch (FormatException broken)
        {
            throw column.Fault("date", broken.Message);
        }
    }
}
