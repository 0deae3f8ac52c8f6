using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World.States;

/// <summary>XE: loyalty through places of worship, and threats to those who leave.</summary>
internal static class Echo
{
    internal static readonly ImmutableArray<Pattern> Patterns =
    [
        new("XE-loyaliteit", "Loyaliteit via gebedshuizen", "XE", 34)
        {
            Modus = Mix.Parse("MOD-440:36 MOD-470:44 MOD-610:20"),
            Targets = Mix.Parse("TGT-220:52 TGT-110:34 TGT-210:14"),
            Objectives = Mix.Parse("OBJ-200:58 OBJ-210:30 OBJ-999:12"),
            Channels = Mix.Parse("CHN-REL:60 CHN-ORG:22 CHN-FIN:18"),
            Effects = Everyday.Community,
            Agents = Mix.Parse("AGT-REL:58 AGT-ORG:28 AGT-UNK:14"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("szw:52 politie:34 bz:14"),
        },
        new("XE-bedreiging", "Bedreiging van opposanten", "XE", 30)
        {
            Modus = Mix.Parse("MOD-111:66 MOD-120:18 MOD-160:16"),
            Targets = Mix.Parse("TGT-111:60 TGT-115:22 TGT-116:18"),
            Objectives = Mix.Parse("OBJ-110:52 OBJ-100:48"),
            Channels = Mix.Parse("CHN-TEL:40 CHN-MSG:34 CHN-INP:26"),
            Effects = Everyday.Fear,
            Agents = Mix.Parse("AGT-CRIM:28 AGT-INT:22 AGT-IND:16 AGT-UNK:34"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:80 aivd:12 nctv:8"),
        },
        new("XE-reizen", "Beperking van reizen en bezit", "XE", 10)
        {
            Modus = Mix.Parse("MOD-220:62 MOD-270:38"),
            Targets = Mix.Parse("TGT-118:50 TGT-111:28 TGT-110:22"),
            Objectives = Mix.Parse("OBJ-200:70 OBJ-110:30"),
            Channels = Mix.Parse("CHN-LEG:50 CHN-DIP:50"),
            Effects = Mix.Parse("EFF-090:50 EFF-010:30 EFF-999:20"),
            Agents = Mix.Parse("AGT-DIP:60 AGT-UNK:40"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("bz:50 szw:30 politie:20"),
        },
        Everyday.Scattered("XE", 6),
    ];
}
