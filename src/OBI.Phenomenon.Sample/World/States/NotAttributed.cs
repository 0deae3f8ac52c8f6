using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World.States;

/// <summary>ZZ: what nobody attributed to a state.</summary>
internal static class NotAttributed
{
    internal static readonly ImmutableArray<Pattern> Patterns =
    [
        new("ZZ-anoniem", "Anonieme bedreiging", "ZZ", 44)
        {
            Modus = Mix.Parse("MOD-550:36 MOD-111:34 MOD-110:20 MOD-999:10"),
            Targets = Mix.Parse("TGT-111:36 TGT-310:18 TGT-113:18 TGT-420:14 TGT-999:14"),
            Objectives = Mix.Parse("OBJ-999:66 OBJ-100:34"),
            Channels = Mix.Parse("CHN-SOC:34 CHN-TEL:26 CHN-MSG:24 CHN-999:16"),
            Effects = Everyday.Fear,
            Agents = Mix.Parse("AGT-UNK:92 AGT-IND:8"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:56 szw:24 nctv:20"),
        },
        new("ZZ-systemen", "Digitale aanvallen zonder toeschrijving", "ZZ", 36)
        {
            Modus = Mix.Parse("MOD-710:44 MOD-720:22 MOD-750:14 MOD-320:20"),
            Targets = Mix.Parse("TGT-520:36 TGT-460:24 TGT-610:22 TGT-510:18"),
            Objectives = Mix.Parse("OBJ-999:46 OBJ-400:32 OBJ-600:22"),
            Channels = Mix.Parse("CHN-CYB:84 CHN-EML:16"),
            Effects = Everyday.Loss,
            Agents = Mix.Parse("AGT-CYBER:40 AGT-UNK:60"),
            Interests = Everyday.Systems,
            Doors = Mix.Parse("nctv:40 politie:34 aivd:26"),
        },
        new("ZZ-berichten", "Misleidende berichten van onbekende herkomst", "ZZ", 18)
        {
            Modus = Mix.Parse("MOD-560:40 MOD-510:36 MOD-570:24"),
            Targets = Mix.Parse("TGT-320:66 TGT-440:18 TGT-330:16"),
            Objectives = Mix.Parse("OBJ-999:50 OBJ-330:50"),
            Channels = Mix.Parse("CHN-SOC:80 CHN-EML:20"),
            Effects = Everyday.Opinion,
            Agents = Mix.Parse("AGT-UNK:100"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("nctv:60 politie:20 bz:20"),
        },
        Everyday.Scattered("ZZ", 12),
    ];
}
