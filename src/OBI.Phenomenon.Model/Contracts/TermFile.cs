using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>Reads <c>terms.yaml</c>: for each column, what the supplier's own words mean.</summary>
internal static class TermFile
{
    /// <summary>The word that says that a value is left out on purpose.</summary>
    internal const string Ignored = "ignored";

    internal static YamlMap Read(string path, string source)
    {
        var file = YamlFile.Read(path).Only("source", "terms");
        file.OneOf("source", source);
        return file.Map("terms");
    }

    internal static Dictionary<string, IReadOnlyList<string>> ReadColumn(YamlMap? terms, ColumnRole role, TermTargets targets)
    {
        var own = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (value, line) in terms?.Keys ?? [])
        {
            var written = terms!.Texts(value);
            var meaning = written is [Ignored] ? [] : written;
            if (written.Count == 0)
            {
                throw new ContractException(terms.File, line, $"'{value}' means nothing; give a concept or '{Ignored}'");
            }

            foreach (var target in meaning)
            {
                if (targets.WhyNot(role, target) is { } reason)
                {
                    throw new ContractException(terms.File, line, $"'{value}' maps to {reason}");
                }
            }

            own.Add(value, meaning);
        }

        return own;
    }
}
