using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Model.States;

/// <summary>One state of the catalogue.</summary>
/// <param name="State">Its code.</param>
/// <param name="LabelNl">Its Dutch name.</param>
/// <param name="LabelEn">Its English name.</param>
/// <param name="Aliases">Other names suppliers use.</param>
public sealed record StateEntry(StateActor State, string LabelNl, string LabelEn, IReadOnlyList<string> Aliases);
