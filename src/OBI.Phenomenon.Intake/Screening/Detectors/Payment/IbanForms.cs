using System.Collections.Frozen;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Payment;

/// <summary>How accounts are written behind their check digits, by country (the registry of ISO 13616 and countries that use its form).</summary>
internal static class IbanForms
{
    /// <summary>The longest an account can be.</summary>
    internal const int Longest = 34;

    /// <summary>The country, and then how many digits (n), letters (a) or either (c).</summary>
    private const string Table =
        """
        AAc12 AOc21 AXn14 BLn10c11n2 GFn10c11n2 GPn10c11n2 MFn10c11n2 MQn10c11n2 NCn10c11n2 PFn10c11n2 PMn10c11n2 REn10c11n2 TFn10c11n2 WFn10c11n2 YTn10c11n2
        GGa4n14 IMa4n14 JEa4n14 IOc19 KYc20 ADn8c12 AEn19 ALn8c16 ATn16 AZa4c20 BAn16 BEn12 BFc23 BFc24 BGa4n6c8 BHa4c14 BIc12 BIc23 BJc24 BRn23a1c1 BYc4n4c16
        CFc23 CGc23 CHn5c12 CIc24 CMc23 CRn18 CVc21 CYn8c16 CZn20 DEn18 DJn23 DKn14 DOc4n20 DZc20 DZc22 EEn16 EGn25 ESn20 FIn14 FKa2n12 FOn14 FRn10c11n2 GAc23
        GBa4n14 GEa2n16 GIa4c15 GLn14 GNc22 GQc23 GRn7c16 GTc24 GWc21 HNa4n20 HRn17 HUn24 IEa4n14 ILn19 IQa4n15 IRc22 ISn22 ITa1n10c12 JOa4n4c18 KMc23 KWa4c22
        KZn3c13 LBn4c20 LCa4c24 LIn5c12 LTn16 LUn3c13 LVa4c13 LYn21 MAc24 MCn10c11n2 MDc20 MEn18 MGc23 MKn3c10n2 MLc24 MNn16 MRn23 MTa4n5c18 MUa4n19a3 MZc21
        NEc24 NIa4n20 NLa4n10 NOn11 OMn3c16 PKa4c16 PLn24 PSa4c21 PTn21 QAa4c21 ROa4c16 RSn18 RUn14c15 SAn2c18 SCa4n20a3 SDn14 SEn20 SIn15 SKn20 SMa1n10c12
        SNc24 SOn19 STn21 SVa4n20 TDc23 TGc24 TLn19 TNn20 TRn6c16 UAn6c19 VAn18 VGa4n16 XKn16 YEa4n4c18
        """;

    private static readonly FrozenDictionary<string, string[]> Forms = Table
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .GroupBy(entry => entry[..2], entry => Signs(entry[2..]))
        .ToFrozenDictionary(country => country.Key, country => country.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The forms of a country's accounts behind the check digits, a sign for each of theirs; none for what is no country of the list.</summary>
    internal static string[] Of(ReadOnlySpan<char> country) =>
        Forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(country, out var forms) ? forms : [];

    /// <summary>Whether the signs behind the check digits, in capitals, are of the form.</summary>
    internal static bool Fits(ReadOnlySpan<char> signs, string form)
    {
        for (var place = 0; place < signs.Length; place++)
        {
            if (form[place] switch { 'n' => !char.IsAsciiDigit(signs[place]), 'a' => !char.IsAsciiLetter(signs[place]), _ => !char.IsAsciiLetterOrDigit(signs[place]) })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes <c>a2n3</c> as <c>aannn</c>.</summary>
    private static string Signs(string runs)
    {
        var signs = string.Empty;
        for (var place = 0; place < runs.Length;)
        {
            var end = runs.AsSpan(place + 1).IndexOfAnyExceptInRange('0', '9') is var ahead and >= 0 ? place + 1 + ahead : runs.Length;
            signs += new string(runs[place], int.Parse(runs.AsSpan(place + 1, end - place - 1), System.Globalization.CultureInfo.InvariantCulture));
            place = end;
        }

        return signs;
    }
}
