namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>What was worked out before, kept somewhere else; it may be lost at any time.</summary>
public interface IAnswers
{
    /// <summary>What is kept under a key, or null.</summary>
    byte[]? Find(string key);

    /// <summary>Keeps an answer, if there is room.</summary>
    void Keep(string key, byte[] answer);
}
