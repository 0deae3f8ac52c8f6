using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Front;

/// <summary>A supplying organisation and how it delivered in the period.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">The group under which its figures are shown.</param>
/// <param name="Reliability">Admiralty letter of the supplier.</param>
/// <param name="LegalBasis">On what ground it supplies.</param>
/// <param name="ActiveFrom">Since when it takes part (ISO 8601).</param>
/// <param name="ActiveUntil">Until when, or null.</param>
/// <param name="MappingVersion">Hash of its contract and terms.</param>
/// <param name="Expected">Deliveries expected over the period.</param>
/// <param name="Delivered">Deliveries received over the period.</param>
/// <param name="ZeroReports">Deliveries that said there was nothing to report.</param>
/// <param name="MedianDays">Median days from the end of what a delivery covers to its arrival; withheld when none arrived.</param>
public sealed record Supplier(
    string Id,
    Words Name,
    string Group,
    string Reliability,
    string LegalBasis,
    string ActiveFrom,
    string? ActiveUntil,
    string MappingVersion,
    Published Expected,
    Published Delivered,
    Published ZeroReports,
    Published MedianDays);
