namespace OBI.Phenomenon.Sample.Chances;

/// <summary>What a stream of chance is for; each purpose draws from a stream of its own, so that adding one changes no other.</summary>
internal enum Purpose
{
    Arrivals = 1,
    Incident = 2,
    Wording = 3,
    Fate = 4,
    DeliveryDay = 7,
    Grade = 8,
}
