using OBI.Phenomenon.Sample.Suppliers;

namespace OBI.Phenomenon.Sample.Reports;

/// <summary>Whether a supplier has a word for everything about an incident.</summary>
internal static class Tellable
{
    internal static bool Has(Supplier supplier, Incident incident) =>
        incident.Modus.All(code => supplier.CanSay("modus", code))
        && incident.Targets.All(code => supplier.CanSay("target", code))
        && incident.Objectives.All(code => supplier.CanSay("objective", code))
        && incident.Channels.All(code => supplier.CanSay("channel", code))
        && incident.Effects.All(code => supplier.CanSay("effect", code))
        && incident.Interests.All(code => supplier.CanSay("interest", code))
        && supplier.CanSay("agent", incident.Agent);
}
