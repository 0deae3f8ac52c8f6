namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>How many labels of a field a signal can have.</summary>
public enum FieldKind
{
    /// <summary>Any number: each label is there or not (Bernoulli).</summary>
    Multiple = 0,

    /// <summary>Exactly one (categorical).</summary>
    Single = 1,
}
