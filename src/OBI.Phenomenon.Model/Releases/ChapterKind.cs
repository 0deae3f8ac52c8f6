namespace OBI.Phenomenon.Model.Releases;

/// <summary>The chapters that people write.</summary>
public enum ChapterKind
{
    /// <summary>Judgements with words of likelihood (oordelen).</summary>
    Judgements = 0,

    /// <summary>The chapter in depth (verdieping).</summary>
    Depth = 1,

    /// <summary>What is expected and not known (vooruitblik en kennislacunes).</summary>
    Outlook = 2,

    /// <summary>What can be done (handelingsperspectief).</summary>
    Action = 3,
}
