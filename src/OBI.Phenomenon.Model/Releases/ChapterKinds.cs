namespace OBI.Phenomenon.Model.Releases;

/// <summary>How chapters are called, by people and in the store.</summary>
public static class ChapterKinds
{
    /// <summary>The words, in the order of the kinds.</summary>
    public static IReadOnlyList<string> Words { get; } = ["judgements", "depth", "outlook", "action"];

    /// <summary>The word of a kind.</summary>
    public static string Word(this ChapterKind kind) => Words[(int)kind];

    /// <summary>The kind of a word, or null when it is none.</summary>
    public static ChapterKind? Find(string word) => Enum.GetValues<ChapterKind>().Cast<ChapterKind?>().FirstOrDefault(kind => kind!.Value.Word() == word);
}
