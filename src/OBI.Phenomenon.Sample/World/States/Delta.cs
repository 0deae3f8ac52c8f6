using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World.States;

/// <summary>XD: works on opinion and on systems; its attacks on services became rarer in 2024.</summary>
internal static class Delta
{
    private const string Disruption = "MOD-720";

    internal static readonly ImmutableArray<Pattern> Patterns =
    [
        new("XD-informatie", "Informatiemanipulatie", "XD", 44)
        {
            Modus = Mix.Parse("MOD-510:44 MOD-520:22 MOD-560:34"),
            Targets = Mix.Parse("TGT-320:52 TGT-310:18 TGT-330:16 TGT-440:14"),
            Objectives = Mix.Parse("OBJ-330:38 OBJ-320:34 OBJ-310:28"),
            Channels = Mix.Parse("CHN-SOC:54 CHN-MED:26 CHN-EML:20"),
            Effects = Everyday.Opinion,
            Agents = Mix.Parse("AGT-MEDIA:42 AGT-FIRM:14 AGT-CYBER:8 AGT-UNK:36"),
            Interests = Everyday.Society,
            Doors = Mix.Parse("nctv:56 bz:22 politie:12 aivd:10"),
        },
        new("XD-verstoring", "Verstoren van diensten", "XD", 40)
        {
            Modus = Mix.Parse("MOD-720:100"),
            Targets = Mix.Parse("TGT-510:34 TGT-470:26 TGT-460:22 TGT-520:18"),
            Objectives = Mix.Parse("OBJ-600:62 OBJ-320:38"),
            Channels = Mix.Parse("CHN-CYB:100"),
            Effects = Everyday.Outage,
            Agents = Mix.Parse("AGT-CYBER:70 AGT-UNK:30"),
            Interests = Everyday.Systems,
            Doors = Mix.Parse("nctv:48 politie:40 aivd:12"),
            Trend = new PlantedTrend(TrendKind.Decline, Disruption, new DateOnly(2024, 7, 1), 1, 0.35),
        },
        new("XD-verkenning", "Verkennen en beschadigen van objecten", "XD", 34)
        {
            Modus = Mix.Parse("MOD-760:70 MOD-350:30"),
            Targets = Mix.Parse("TGT-510:44 TGT-710:30 TGT-720:26"),
            Objectives = Mix.Parse("OBJ-600:68 OBJ-400:32"),
            Channels = Mix.Parse("CHN-INP:72 CHN-CYB:12 CHN-999:16"),
            Effects = Everyday.Outage,
            Agents = Mix.Parse("AGT-INT:26 AGT-CRIM:28 AGT-IND:12 AGT-UNK:34"),
            Interests = Everyday.Systems,
            Doors = Mix.Parse("politie:58 aivd:22 nctv:20"),
        },
        Everyday.Scattered("XD", 10, Disruption),
    ];
}
