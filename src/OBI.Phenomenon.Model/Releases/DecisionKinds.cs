namespace OBI.Phenomenon.Model.Releases;

/// <summary>How decisions are written, by people and in the store.</summary>
public static class DecisionKinds
{
    /// <summary>The words, in the order of the kinds.</summary>
    public static IReadOnlyList<string> Words { get; } = ["approve", "withhold", "annotate", "relabel"];

    /// <summary>The word of a kind.</summary>
    public static string Word(this DecisionKind kind) => Words[(int)kind];

    /// <summary>The kind of a word, or null when it is none.</summary>
    public static DecisionKind? Find(string word) => Enum.GetValues<DecisionKind>().Cast<DecisionKind?>().FirstOrDefault(kind => kind!.Value.Word() == word);
}
