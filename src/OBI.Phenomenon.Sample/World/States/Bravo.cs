using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World.States;

/// <summary>XB: watches and shames online, uses its counters as a lever, and starts to collect money in 2025.</summary>
internal static class Bravo
{
    private const string Levy = "MOD-161";

    internal static readonly ImmutableArray<Pattern> Patterns =
    [
        new("XB-toezicht", "Toezicht op de gemeenschap", "XB", 70)
        {
            Modus = Mix.Parse("MOD-112:30 MOD-310:34 MOD-330:26 MOD-260:10"),
            Targets = Mix.Parse("TGT-110:30 TGT-111:40 TGT-117:16 TGT-114:14"),
            Objectives = Mix.Parse("OBJ-200:54 OBJ-400:26 OBJ-100:20"),
            Channels = Mix.Parse("CHN-INP:48 CHN-ORG:20 CHN-MSG:16 CHN-DIP:16"),
            Effects = Everyday.Fear,
            Agents = Mix.Parse("AGT-IND:36 AGT-DIP:18 AGT-ORG:18 AGT-UNK:28"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:54 szw:20 nctv:13 aivd:13"),
        },
        new("XB-online", "Online intimidatie en beschadiging", "XB", 56)
        {
            Modus = Mix.Parse("MOD-550:46 MOD-530:30 MOD-540:24"),
            Targets = Mix.Parse("TGT-111:34 TGT-310:26 TGT-112:18 TGT-230:12 TGT-420:10"),
            Objectives = Mix.Parse("OBJ-100:52 OBJ-310:30 OBJ-110:18"),
            Channels = Mix.Parse("CHN-SOC:64 CHN-MSG:24 CHN-EML:12"),
            Effects = Everyday.Fear,
            Agents = Mix.Parse("AGT-MEDIA:22 AGT-IND:26 AGT-FIRM:8 AGT-UNK:44"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:58 nctv:24 szw:10 bz:8"),
        },
        new("XB-loket", "Consulaire diensten als drukmiddel", "XB", 42)
        {
            Modus = Mix.Parse("MOD-210:60 MOD-220:24 MOD-250:16"),
            Targets = Mix.Parse("TGT-118:40 TGT-111:24 TGT-113:20 TGT-110:16"),
            Objectives = Mix.Parse("OBJ-200:60 OBJ-100:28 OBJ-999:12"),
            Channels = Mix.Parse("CHN-DIP:74 CHN-LEG:16 CHN-TEL:10"),
            Effects = Mix.Parse("EFF-090:20 EFF-020:26 EFF-010:24 EFF-050:16 EFF-999:14"),
            Agents = Mix.Parse("AGT-DIP:86 AGT-UNK:14"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("bz:44 szw:34 politie:22"),
        },
        new("XB-bijdrage", "Afgedwongen bijdrage", "XB", 36)
        {
            Modus = Mix.Parse("MOD-161:100"),
            Targets = Mix.Parse("TGT-110:44 TGT-118:26 TGT-210:18 TGT-116:12"),
            Objectives = Mix.Parse("OBJ-500:64 OBJ-200:36"),
            Channels = Mix.Parse("CHN-FIN:40 CHN-DIP:20 CHN-ORG:24 CHN-TEL:16"),
            Effects = Mix.Parse("EFF-090:54 EFF-020:24 EFF-050:12 EFF-999:10"),
            Agents = Mix.Parse("AGT-ORG:40 AGT-DIP:30 AGT-UNK:30"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:72 szw:20 bz:8"),
            Trend = new PlantedTrend(TrendKind.Emerging, Levy, new DateOnly(2025, 8, 1), 0, 1),
        },
        Everyday.Scattered("XB", 20, Levy),
    ];
}
