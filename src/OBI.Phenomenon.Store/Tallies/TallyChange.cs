namespace OBI.Phenomenon.Store.Tallies;

/// <summary>What a batch adds to a tally and takes from it.</summary>
internal struct TallyChange
{
    internal long SignalsAdded;

    internal long ReportsAdded;

    internal long SignalsRemoved;

    internal long ReportsRemoved;

    internal readonly bool IsNothing => SignalsAdded == SignalsRemoved && ReportsAdded == ReportsRemoved;
}
