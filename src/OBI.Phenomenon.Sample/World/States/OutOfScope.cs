using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World.States;

/// <summary>What suppliers send along that is no undesired interference: it must be counted at the door and go no further.</summary>
internal static class OutOfScope
{
    internal static readonly ImmutableArray<Pattern> Patterns =
    [
        Of("buiten-diasporabeleid", "Gewoon diasporabeleid", "XA", 16, "SCP-DIAS", "politie:30 szw:40 bz:20 nctv:4 aivd:6"),
        Of("buiten-loket", "Vragen over consulaire diensten", "XB", 12, "SCP-DIAS", "politie:40 szw:30 bz:30"),
        Of("buiten-geen-staat", "Conflict zonder staatsband", "ZZ", 12, "SCP-NONST", "politie:50 szw:24 bz:16 aivd:4 nctv:6"),
        Of("buiten-onvoldoende", "Te weinig gegevens", "ZZ", 5, "SCP-INSUF", "bz:60 nctv:40"),
    ];

    private static Pattern Of(string key, string name, string actor, int weight, string scope, string doors) =>
        new(key, name, actor, weight)
        {
            Modus = Mix.Parse("MOD-430:40 MOD-440:30 MOD-999:30"),
            Targets = Mix.Parse("TGT-110:70 TGT-117:30"),
            Objectives = Mix.Parse("OBJ-200:40 OBJ-999:60"),
            Channels = Mix.Parse("CHN-DIP:60 CHN-ORG:40"),
            Effects = Mix.Parse("EFF-900:70 EFF-999:30"),
            Agents = Mix.Parse("AGT-DIP:60 AGT-UNK:40"),
            Interests = Everyday.Society,
            Doors = Mix.Parse(doors),
            Scope = scope,
        };
}
