using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>Where a supplier's deliveries are found and how often they come.</summary>
/// <param name="From">The folder, as a full path.</param>
/// <param name="Names">How its files are named.</param>
/// <param name="Every">A delivery covers the whole month or quarter before the day it was delivered.</param>
public sealed record DeliveryContract(string From, DeliveryName Names, PeriodKind Every);
