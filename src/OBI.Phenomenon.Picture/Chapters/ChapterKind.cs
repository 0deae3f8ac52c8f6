namespace OBI.Phenomenon.Picture.Chapters;

/// <summary>The chapters that people write.</summary>
public enum ChapterKind
{
    /// <summary>Judgements with words of likelihood.</summary>
    Judgements = 0,

    /// <summary>The chapter in depth.</summary>
    Depth = 1,

    /// <summary>What is expected and not known.</summary>
    Outlook = 2,

    /// <summary>What can be done, by track.</summary>
    Action = 3,
}
