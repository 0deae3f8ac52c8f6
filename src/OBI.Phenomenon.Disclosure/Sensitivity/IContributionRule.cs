namespace OBI.Phenomenon.Disclosure.Sensitivity;

/// <summary>Whether a number tells too much about one of its contributors.</summary>
public interface IContributionRule
{
    /// <summary>Whether it does; a number without contributions does not.</summary>
    bool IsSensitive(Contributions contributions);

    /// <summary>The upper protection level: how far above the number its upper bound must lie, at least, so that it would not; 0 or more.</summary>
    decimal UpperProtection(Contributions contributions);
}
