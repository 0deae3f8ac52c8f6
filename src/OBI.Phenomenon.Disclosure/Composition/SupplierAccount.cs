using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>A supplying organisation and how it delivered over the period, as known inside.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">The group under which its figures are shown.</param>
/// <param name="Reliability">Admiralty letter.</param>
/// <param name="LegalBasis">On what ground it supplies.</param>
/// <param name="ActiveFrom">Since when it takes part.</param>
/// <param name="ActiveUntil">Until when, or null.</param>
/// <param name="MappingVersion">Hash of its contract and terms.</param>
/// <param name="Expected">Deliveries expected over the period.</param>
/// <param name="Delivered">Deliveries received over the period.</param>
/// <param name="ZeroReports">Deliveries that said there was nothing to report.</param>
/// <param name="MedianDays">Median days from the end of what a delivery covers to its arrival; null when none arrived.</param>
/// <param name="Balance">What became of the rows of the deliveries over the period.</param>
/// <param name="WaivesDominance">Whether it has agreed that its own share may show where figures by group are as good as its alone.</param>
public sealed record SupplierAccount(
    string Id,
    Words Name,
    string Group,
    SourceReliability Reliability,
    string LegalBasis,
    DateOnly ActiveFrom,
    DateOnly? ActiveUntil,
    string MappingVersion,
    int Expected,
    int Delivered,
    int ZeroReports,
    decimal? MedianDays,
    BatchBalance Balance,
    bool WaivesDominance);
