namespace OBI.Phenomenon.Model.Releases;

/// <summary>How far a period of a pipeline has come.</summary>
public enum PeriodStage
{
    /// <summary>What is known changes with every delivery.</summary>
    Draft = 0,

    /// <summary>It is pinned: nothing moves it any more.</summary>
    Closed = 1,

    /// <summary>It is pinned and a picture of it was released.</summary>
    Released = 2,
}
