using System.Collections.Frozen;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Payment;

/// <summary>How long accounts are, by country (the registry of ISO 13616 and countries that use its form).</summary>
internal static class IbanLengths
{
    private const string Table =
        """
        AA16 AO25 AX18 BL27 GF27 GP27 MF27 MQ27 NC27 PF27 PM27 RE27 TF27 WF27 YT27 GG22 IM22 JE22 IO23 KY24
        AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BF27 BF28 BG22 BH22 BI16 BI27 BJ28 BR29 BY28 CF27 CG27 CH21 CI28 CM27 CR22 CV25 CY28 CZ24 DE22 DJ27 DK18 DO28 DZ24 DZ26
        EE20 EG29 ES24 FI18 FK18 FO18 FR27 GA27 GB22 GE22 GI23 GL18 GN26 GQ27 GR27 GT28 GW25 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20
        LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MG27 MK19 ML28 MN20 MR27 MT31 MU30 MZ25 NE28 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24
        RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SN28 SO23 ST25 SV28 TD27 TG28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
        """;

    private static readonly FrozenDictionary<string, int[]> Lengths = Table
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .GroupBy(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture))
        .ToFrozenDictionary(country => country.Key, country => country.ToArray(), StringComparer.OrdinalIgnoreCase);

    internal static int Longest => 34;

    /// <summary>The lengths of a country's accounts, the old and the new; none for what is no country of the list.</summary>
    internal static int[] Of(ReadOnlySpan<char> country) =>
        Lengths.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(country, out var lengths) ? lengths : [];

    /// <summary>Dutch accounts have four letters of a bank and ten digits.</summary>
    internal static bool FitsDutch(ReadOnlySpan<char> account) =>
        !account.StartsWith("NL") || (!account[4..8].ContainsAnyExceptInRange('A', 'Z') && !account[8..].ContainsAnyExceptInRange('0', '9'));
}
