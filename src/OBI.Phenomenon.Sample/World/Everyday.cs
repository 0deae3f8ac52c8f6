using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World;

/// <summary>Mixes that several patterns share.</summary>
internal static class Everyday
{
    /// <summary>Interests: repression and influence touch social and political stability above all.</summary>
    internal static readonly Mix Society = Mix.Parse("NVB-SPS:85 NVB-FYS:10 NVB-IRO:5");

    internal static readonly Mix Economy = Mix.Parse("NVB-ECO:80 NVB-TER:12 NVB-SPS:8");

    internal static readonly Mix Systems = Mix.Parse("NVB-FYS:40 NVB-ECO:35 NVB-TER:25");

    internal static readonly Mix Fear = Mix.Parse("EFF-020:42 EFF-010:28 EFF-050:14 EFF-030:6 EFF-999:10");

    internal static readonly Mix Community = Mix.Parse("EFF-030:34 EFF-060:18 EFF-020:18 EFF-010:12 EFF-900:8 EFF-999:10");

    internal static readonly Mix Opinion = Mix.Parse("EFF-040:26 EFF-070:30 EFF-020:10 EFF-900:14 EFF-999:20");

    internal static readonly Mix Loss = Mix.Parse("EFF-100:48 EFF-090:14 EFF-110:10 EFF-900:8 EFF-999:20");

    internal static readonly Mix Outage = Mix.Parse("EFF-110:55 EFF-090:15 EFF-020:10 EFF-900:10 EFF-999:10");

    internal static readonly Mix AnyTarget = Mix.Parse(
        "TGT-110:10 TGT-111:14 TGT-112:5 TGT-113:6 TGT-114:5 TGT-115:3 TGT-116:5 TGT-117:5 TGT-118:3 TGT-210:6 TGT-220:6 TGT-230:4 TGT-310:6 TGT-320:4 TGT-420:4 TGT-460:3 TGT-470:2 TGT-520:3 TGT-610:3 TGT-999:3");

    internal static readonly Mix AnyObjective = Mix.Parse(
        "OBJ-100:20 OBJ-110:8 OBJ-200:20 OBJ-210:8 OBJ-300:7 OBJ-310:8 OBJ-320:5 OBJ-330:6 OBJ-400:6 OBJ-410:4 OBJ-500:2 OBJ-999:6");

    internal static readonly Mix AnyChannel = Mix.Parse("CHN-INP:22 CHN-TEL:14 CHN-MSG:16 CHN-SOC:16 CHN-EML:8 CHN-DIP:6 CHN-ORG:8 CHN-REL:5 CHN-999:5");

    internal static readonly Mix AnyEffect = Mix.Parse("EFF-010:18 EFF-020:26 EFF-030:14 EFF-040:6 EFF-050:10 EFF-090:4 EFF-900:8 EFF-999:14");

    internal static readonly Mix AnyAgent = Mix.Parse("AGT-IND:26 AGT-ORG:18 AGT-DIP:12 AGT-INT:10 AGT-UNK:34");

    private static readonly (string Value, int Weight)[] AnyModus =
        [.. Mix.Parse(
            "MOD-110:8 MOD-111:8 MOD-112:6 MOD-120:3 MOD-130:1 MOD-140:1 MOD-150:5 MOD-160:4 MOD-161:2 MOD-170:3 MOD-210:4 MOD-220:3 MOD-230:2 MOD-240:3 MOD-250:2 MOD-260:1 MOD-270:2 MOD-310:5 MOD-320:4 MOD-330:4 MOD-340:3 MOD-350:2 MOD-360:2 MOD-370:2 MOD-410:3 MOD-420:2 MOD-430:4 MOD-440:4 MOD-450:3 MOD-460:2 MOD-470:5 MOD-480:1 MOD-510:3 MOD-520:2 MOD-530:4 MOD-540:3 MOD-550:4 MOD-560:2 MOD-570:2 MOD-580:1 MOD-590:1 MOD-610:3 MOD-620:1 MOD-640:1 MOD-710:2 MOD-720:1 MOD-740:1 MOD-750:1 MOD-760:1 MOD-900:2 MOD-999:3").Options];

    /// <summary>What a state does beside its patterns: a little of everything, but for what is planted as a trend of that state.</summary>
    internal static Pattern Scattered(string actor, int weight, params string[] planted) =>
        new($"{actor}-verspreid", "Verspreide signalen", actor, weight)
        {
            Modus = new Mix(AnyModus.Where(option => !planted.Contains(option.Value))),
            Targets = AnyTarget,
            Objectives = AnyObjective,
            Channels = AnyChannel,
            Effects = AnyEffect,
            Agents = AnyAgent,
            Interests = Society,
            Doors = Mix.Parse("politie:36 szw:24 bz:18 nctv:13 aivd:9"),
        };
}
