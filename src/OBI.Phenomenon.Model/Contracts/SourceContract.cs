using OBI.Phenomenon.Model.Attribution;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>Everything agreed with one supplier: its folder under <c>sources/</c>, read and checked.</summary>
/// <param name="Name">Its name for readers.</param>
/// <param name="Membership">Its key, group and when it takes part.</param>
/// <param name="Reliability">Admiralty reliability of the supplier.</param>
/// <param name="LegalBasis">On what ground it supplies.</param>
/// <param name="Marking">The marking of what it supplies.</param>
/// <param name="Delivery">Where deliveries are found.</param>
/// <param name="Format">How they are written.</param>
/// <param name="Fixed">Values that hold for every row, by role.</param>
/// <param name="Columns">The allow-list of columns, in the header's order.</param>
/// <param name="Expect">What a delivery must look like.</param>
/// <param name="WaivesDominance">Whether it has agreed that its own share may show where figures by group of suppliers are as good as its alone.</param>
/// <param name="File">The contract's file, as shown to people.</param>
/// <param name="MappingVersion">Hash of what contract and terms say, lower-case hexadecimal; comments and layout do not matter.</param>
public sealed record SourceContract(
    Bilingual Name,
    Membership Membership,
    SourceReliability Reliability,
    string LegalBasis,
    string Marking,
    DeliveryContract Delivery,
    FileFormat Format,
    IReadOnlyDictionary<ColumnRole, string> Fixed,
    IReadOnlyList<ColumnContract> Columns,
    Expectations Expect,
    bool WaivesDominance,
    string File,
    string MappingVersion)
{
    /// <summary>The supplier's key.</summary>
    public string Source => Membership.Source;

    /// <summary>The column with this role, or null.</summary>
    public ColumnContract? Column(ColumnRole role) => Columns.FirstOrDefault(column => column.Role == role);
}
