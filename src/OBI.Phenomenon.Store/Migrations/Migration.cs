using System.Globalization;

namespace OBI.Phenomenon.Store.Migrations;

/// <summary>A numbered step from one schema to the next, kept as a <c>.sql</c> file beside this class.</summary>
/// <param name="Number">Its number, from 1, without gaps.</param>
/// <param name="Name">Its file name.</param>
internal sealed record Migration(int Number, string Name)
{
    /// <summary>All steps this program knows, in order.</summary>
    internal static IReadOnlyList<Migration> All { get; } =
        [.. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Migration(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name))];

    internal string ReadSql()
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(Name)!);
        return reader.ReadToEnd();
    }
}
