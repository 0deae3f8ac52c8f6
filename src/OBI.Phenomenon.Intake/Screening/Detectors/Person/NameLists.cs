using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Person;

/// <summary>The words that names are known by, read from the files in <c>Names</c>; accents do not matter.</summary>
internal static class NameLists
{
    private static readonly string[] Endings =
    [
        "ov", "ova", "ev", "eva", "sky", "skaya", "ski", "ska", "enko", "chuk", "vich", "vic", "oglu", "zadeh", "zade", "nejad", "pour", "poor", "yan", "ian", "stra", "sma", "inga", "ema", "huis", "veld", "dijk", "kamp", "berg", "meijer", "sen", "ssen", "mans", "makers",
    ];

    /// <summary>Endings by which Dutch and English make a word for a thing or a quality of another word, and compounds of offices; no surname has them.</summary>
    private static readonly string[] OtherEndings =
    [
        "heid", "heden", "atie", "aties", "teit", "schap", "ische", "overleg", "beleid", "agenda", "beveiliging", "bescherming", "verklaring", "stelsel", "systeem", "voorziening", "management", "ation", "ations", "urity", "bility", "ology",
    ];

    private static readonly FrozenDictionary<string, NameRoles> Roles = Read();

    private static readonly FrozenDictionary<string, NameRoles>.AlternateLookup<ReadOnlySpan<char>> Lookup = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word can be.</summary>
    /// <param name="word">The word with its dots.</param>
    /// <param name="length">How much of it that is.</param>
    internal static NameRoles RolesOf(ReadOnlySpan<char> word, out int length)
    {
        length = word.Length;
        if (word.Length > 40)
        {
            return NameRoles.None;
        }

        Span<char> plain = stackalloc char[64];
        var count = Plain(word, plain);
        if (count < 0)
        {
            return NameRoles.None;
        }

        // A name may begin behind an apostrophe: d'Ancona, 't Hart.
        var isCapital = char.IsUpper(word[0]) || (word.Length > 3 && word.IndexOfAny("'’") is var mark and >= 0 and <= 1 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]));
        Lookup.TryGetValue(plain[..count], out var listed);
        if (listed.HasFlag(NameRoles.Title) || listed.HasFlag(NameRoles.Introduces))
        {
            return listed & (NameRoles.Title | NameRoles.Introduces);
        }

        if (listed.HasFlag(NameRoles.Infix))
        {
            return NameRoles.Infix | (isCapital ? listed & (NameRoles.First | NameRoles.Last) : NameRoles.None) | (isCapital && listed.HasFlag(NameRoles.First) ? NameRoles.Capital : NameRoles.None);
        }

        if (!isCapital)
        {
            return NameRoles.None;
        }

        if (IsInitials(word))
        {
            return NameRoles.Initials;
        }

        // All capitals is an abbreviation, unless it is listed.
        if (word.Length > 1 && char.IsUpper(word[1]) && listed == NameRoles.None)
        {
            return NameRoles.None;
        }

        return NameRoles.Capital | (listed != NameRoles.None ? listed
            : Ends(plain[..count], OtherEndings) ? NameRoles.Other
            : Ends(plain[..count], Endings) ? NameRoles.Shaped
            : NameRoles.None);
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        foreach (var range in word.Split('.'))
        {
            var part = word[range];
            if (part.Length is 0 or > 2 || !char.IsUpper(part[0]) || (part.Length == 2 && (!char.IsLower(part[1]) || word.Length > 2 && !word.Contains('.'))))
            {
                return false;
            }
        }

        return word.Length == 1 || word.Contains('.') || (word.Length == 2 && word is "Th" or "Ch" or "Ph" or "IJ");
    }

    private static bool Ends(ReadOnlySpan<char> plain, string[] endings)
    {
        if (plain.Length < 6)
        {
            return false;
        }

        foreach (var ending in endings)
        {
            if (plain.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lower case without accents; −1 when it does not fit.</summary>
    private static int Plain(ReadOnlySpan<char> word, Span<char> plain)
    {
        if (Ascii.IsValid(word))
        {
            return word.ToLowerInvariant(plain);
        }

        var count = 0;
        foreach (var sign in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (count == plain.Length)
            {
                return -1;
            }

            plain[count++] = sign switch { 'ı' or 'İ' => 'i', 'ø' or 'Ø' => 'o', 'ł' or 'Ł' => 'l', 'đ' => 'd', _ => char.ToLowerInvariant(sign) };
        }

        return count;
    }

    private static FrozenDictionary<string, NameRoles> Read()
    {
        var roles = new Dictionary<string, NameRoles>(StringComparer.Ordinal);
        Span<char> plain = stackalloc char[64];
        var assembly = typeof(NameLists).Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".names.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            var role = NameRoles.None;
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('['))
                {
                    role = Enum.Parse<NameRoles>(line.Trim('[', ']'));
                    continue;
                }

                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    var key = plain[..Plain(word, plain)].ToString();
                    roles[key] = roles.GetValueOrDefault(key) | role;
                }
            }
        }

        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
