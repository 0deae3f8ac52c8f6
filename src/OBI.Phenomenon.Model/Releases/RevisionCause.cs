namespace OBI.Phenomenon.Model.Releases;

/// <summary>Why a number that was released is another one now.</summary>
public enum RevisionCause
{
    /// <summary>Signals came in that were not known then.</summary>
    Late = 0,

    /// <summary>A supplier corrected what it had said, such as the date.</summary>
    Corrected = 1,

    /// <summary>A supplier took signals back.</summary>
    Withdrawn = 2,

    /// <summary>A supplier names other states, or grades the attribution otherwise.</summary>
    Reattributed = 3,

    /// <summary>The supplier said nothing new: its contract or terms are read otherwise.</summary>
    Recoded = 4,
}
