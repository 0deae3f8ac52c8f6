namespace OBI.Phenomenon.Audit.Reading;

/// <summary>One released edition, as a reader holds it.</summary>
internal sealed record ReleasedEdition
{
    /// <summary>The folder it lies in.</summary>
    internal required string Folder { get; init; }

    /// <summary>Its period, with <c>@</c> and the ledger sequence where several editions have that period.</summary>
    internal required string Name { get; init; }

    internal required string Pipeline { get; init; }

    internal required string Period { get; init; }

    /// <summary>The ledger sequence up to which signals were known: later editions have higher ones.</summary>
    internal required long AsOf { get; init; }

    internal required string Seal { get; init; }

    /// <summary>The threshold of cells it says it was protected with.</summary>
    internal required int Threshold { get; init; }

    internal required IReadOnlyList<string> Suppliers { get; init; }

    internal required IReadOnlyList<ReadTable> Tables { get; init; }

    internal required Taxonomy Taxonomy { get; init; }

    internal required IReadOnlyList<ReadComparison> Comparisons { get; init; }

    internal required IReadOnlyList<ReadPattern> Patterns { get; init; }

    /// <summary>All numbers in the picture.</summary>
    internal required IReadOnlySet<decimal> Numbers { get; init; }

    /// <summary>What else lies beside the picture.</summary>
    internal required IReadOnlyList<ReadText> Texts { get; init; }
}
