using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World.States;

/// <summary>XF: the smallest, most of whose cells stay below any threshold.</summary>
internal static class Foxtrot
{
    internal static readonly ImmutableArray<Pattern> Patterns =
    [
        new("XF-bijeenkomsten", "Hinderen van bijeenkomsten", "XF", 22)
        {
            Modus = Mix.Parse("MOD-112:68 MOD-310:32"),
            Targets = Mix.Parse("TGT-111:62 TGT-210:38"),
            Objectives = Mix.Parse("OBJ-100:74 OBJ-200:26"),
            Channels = Mix.Parse("CHN-INP:82 CHN-SOC:18"),
            Effects = Everyday.Fear,
            Agents = Mix.Parse("AGT-IND:50 AGT-ORG:24 AGT-UNK:26"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("politie:78 szw:12 nctv:10"),
        },
        new("XF-stembus", "Druk rond buitenlandse verkiezingen", "XF", 9)
        {
            Modus = Mix.Parse("MOD-460:64 MOD-430:36"),
            Targets = Mix.Parse("TGT-110:66 TGT-210:34"),
            Objectives = Mix.Parse("OBJ-210:84 OBJ-200:16"),
            Channels = Mix.Parse("CHN-ORG:44 CHN-MSG:32 CHN-DIP:24"),
            Effects = Everyday.Community,
            Agents = Mix.Parse("AGT-POL:54 AGT-ORG:30 AGT-UNK:16"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("szw:50 bz:30 politie:20"),
        },
        new("XF-smaad", "Zwartmaken van journalisten", "XF", 5)
        {
            Modus = Mix.Parse("MOD-530:70 MOD-580:30"),
            Targets = Mix.Parse("TGT-310:70 TGT-111:30"),
            Objectives = Mix.Parse("OBJ-310:60 OBJ-100:40"),
            Channels = Mix.Parse("CHN-MED:50 CHN-SOC:50"),
            Effects = Everyday.Fear,
            Agents = Mix.Parse("AGT-MEDIA:80 AGT-UNK:20"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("bz:40 nctv:40 politie:20"),
        },
        Everyday.Scattered("XF", 4),
    ];
}
