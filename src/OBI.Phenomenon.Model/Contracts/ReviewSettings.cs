namespace OBI.Phenomenon.Model.Contracts;

/// <summary>What a decision about a closed period needs.</summary>
/// <param name="Readers">How many roles have to look: 1, or 2 for a second reader.</param>
public sealed record ReviewSettings(int Readers)
{
    /// <summary>One role decides, so that a trial needs no second; a pipeline that releases outside should ask for two.</summary>
    public static ReviewSettings Usual { get; } = new(1);
}
