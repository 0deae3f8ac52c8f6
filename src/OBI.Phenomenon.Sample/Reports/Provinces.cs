using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Reports;

/// <summary>Where incidents happen: roughly as people are spread, and one in ten without a place.</summary>
internal static class Provinces
{
    private static readonly Mix Spread = Mix.Parse(
        "NL-ZH:21 NL-NH:17 NL-NB:14 NL-GE:11 NL-UT:8 NL-OV:6 NL-LI:5 NL-FR:3 NL-GR:3 NL-DR:2 NL-FL:2 NL-ZE:2");

    internal static string Draw(ref Chance chance) => chance.Permille(100) ? string.Empty : Spread.Draw(ref chance);
}
