using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Picture.Context;

/// <summary>A known change in how signals come about, such as a campaign: it limits what a trend can say.</summary>
/// <param name="Id">Its key in the pipeline.</param>
/// <param name="Name">What readers are told.</param>
/// <param name="From">The first day on which reporting differs (ISO 8601).</param>
/// <param name="Until">The last day, or null when the change is lasting.</param>
/// <param name="Actors">Codes of the states it concerns; empty for all.</param>
public sealed record ReportingChange(string Id, Words Name, string From, string? Until, IReadOnlyList<string> Actors);
