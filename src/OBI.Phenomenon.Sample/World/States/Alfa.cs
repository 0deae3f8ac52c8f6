using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World.States;

/// <summary>XA: the largest, with open repression of critics and a firm hold on its community.</summary>
internal static class Alfa
{
    internal static readonly ImmutableArray<Pattern> Patterns =
    [
        new("XA-intimidatie", "Intimidatie van critici", "XA", 110)
        {
            Modus = Mix.Parse("MOD-110:36 MOD-111:34 MOD-112:20 MOD-470:10"),
            Targets = Mix.Parse("TGT-111:46 TGT-310:14 TGT-112:12 TGT-113:14 TGT-114:14"),
            Objectives = Mix.Parse("OBJ-100:58 OBJ-110:26 OBJ-200:12 OBJ-999:4"),
            Channels = Mix.Parse("CHN-INP:34 CHN-TEL:24 CHN-MSG:26 CHN-SOC:16"),
            Effects = Everyday.Fear,
            Agents = Mix.Parse("AGT-IND:40 AGT-INT:16 AGT-ORG:10 AGT-UNK:34"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:58 szw:18 nctv:11 bz:8 aivd:5"),
        },
        new("XA-familie", "Druk via familie en afgedwongen terugkeer", "XA", 68)
        {
            Modus = Mix.Parse("MOD-150:52 MOD-170:18 MOD-240:16 MOD-220:14"),
            Targets = Mix.Parse("TGT-116:38 TGT-111:30 TGT-113:20 TGT-118:12"),
            Objectives = Mix.Parse("OBJ-100:44 OBJ-200:30 OBJ-110:22 OBJ-999:4"),
            Channels = Mix.Parse("CHN-TEL:34 CHN-MSG:30 CHN-DIP:16 CHN-LEG:12 CHN-999:8"),
            Effects = Everyday.Fear,
            Agents = Mix.Parse("AGT-INT:38 AGT-DIP:18 AGT-IND:14 AGT-UNK:30"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:48 bz:24 szw:14 nctv:7 aivd:7"),
        },
        new("XA-binding", "Binding van de gemeenschap", "XA", 56)
        {
            Modus = Mix.Parse("MOD-430:30 MOD-440:32 MOD-450:20 MOD-610:18"),
            Targets = Mix.Parse("TGT-110:36 TGT-220:24 TGT-210:20 TGT-630:10 TGT-117:10"),
            Objectives = Mix.Parse("OBJ-200:56 OBJ-210:28 OBJ-310:12 OBJ-999:4"),
            Channels = Mix.Parse("CHN-REL:30 CHN-ORG:32 CHN-EDU:14 CHN-SOC:14 CHN-DIP:10"),
            Effects = Everyday.Community,
            Agents = Mix.Parse("AGT-REL:28 AGT-ORG:38 AGT-DIP:16 AGT-POL:10 AGT-UNK:8"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("szw:52 politie:22 bz:16 nctv:10"),
        },
        new("XA-meekijken", "Meekijken en doorgeven", "XA", 42)
        {
            Modus = Mix.Parse("MOD-310:36 MOD-330:40 MOD-340:24"),
            Targets = Mix.Parse("TGT-111:40 TGT-110:34 TGT-117:14 TGT-460:12"),
            Objectives = Mix.Parse("OBJ-400:48 OBJ-200:34 OBJ-100:18"),
            Channels = Mix.Parse("CHN-INP:38 CHN-MSG:24 CHN-SOC:18 CHN-ORG:20"),
            Effects = Everyday.Fear,
            Agents = Mix.Parse("AGT-IND:48 AGT-INT:24 AGT-DIP:10 AGT-UNK:18"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:50 aivd:18 szw:20 nctv:12"),
        },
        Everyday.Scattered("XA", 24),
    ];
}
