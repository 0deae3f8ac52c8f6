using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World.States;

/// <summary>XC: after knowledge and influence, and since the spring of 2025 into more and more telephones.</summary>
internal static class Charlie
{
    private const string Surveillance = "MOD-320";

    internal static readonly ImmutableArray<Pattern> Patterns =
    [
        new("XC-kennis", "Verwerven van kennis en technologie", "XC", 44)
        {
            Modus = Mix.Parse("MOD-360:54 MOD-370:16 MOD-480:18 MOD-630:12"),
            Targets = Mix.Parse("TGT-610:32 TGT-620:26 TGT-520:28 TGT-720:14"),
            Objectives = Mix.Parse("OBJ-410:78 OBJ-400:22"),
            Channels = Mix.Parse("CHN-INP:26 CHN-EDU:28 CHN-ORG:18 CHN-CYB:16 CHN-EML:12"),
            Effects = Everyday.Loss,
            Agents = Mix.Parse("AGT-INT:22 AGT-FIRM:18 AGT-IND:22 AGT-ORG:14 AGT-UNK:24"),
            Interests = Everyday.Economy,
            Doors = Mix.Parse("aivd:34 politie:28 nctv:22 bz:16"),
        },
        new("XC-telefoons", "Digitale surveillance van critici", "XC", 42)
        {
            Modus = Mix.Parse("MOD-320:100"),
            Targets = Mix.Parse("TGT-111:42 TGT-310:22 TGT-112:20 TGT-230:16"),
            Objectives = Mix.Parse("OBJ-400:58 OBJ-100:42"),
            Channels = Mix.Parse("CHN-CYB:52 CHN-MSG:26 CHN-EML:22"),
            Effects = Mix.Parse("EFF-100:38 EFF-020:34 EFF-010:16 EFF-999:12"),
            Agents = Mix.Parse("AGT-CYBER:40 AGT-INT:20 AGT-FIRM:10 AGT-UNK:30"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:64 nctv:16 aivd:10 szw:10"),
            Trend = new PlantedTrend(TrendKind.Rise, Surveillance, new DateOnly(2025, 4, 1), 1, 2.4),
        },
        new("XC-bestuurders", "Bewerken van bestuurders", "XC", 38)
        {
            Modus = Mix.Parse("MOD-410:48 MOD-420:52"),
            Targets = Mix.Parse("TGT-420:36 TGT-410:22 TGT-430:18 TGT-470:24"),
            Objectives = Mix.Parse("OBJ-300:66 OBJ-310:34"),
            Channels = Mix.Parse("CHN-INP:44 CHN-ORG:26 CHN-DIP:30"),
            Effects = Everyday.Opinion,
            Agents = Mix.Parse("AGT-DIP:38 AGT-ORG:30 AGT-POL:14 AGT-UNK:18"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:44 bz:26 nctv:16 aivd:14"),
        },
        Everyday.Scattered("XC", 18, Surveillance),
    ];
}
