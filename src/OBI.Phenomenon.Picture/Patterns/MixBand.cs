namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>A part of the signals in which something was observed.</summary>
public enum MixBand
{
    /// <summary>Less than 15 percent.</summary>
    Few = 0,

    /// <summary>15 percent, up to 40.</summary>
    Some = 1,

    /// <summary>40 percent, up to 60.</summary>
    AboutHalf = 2,

    /// <summary>60 percent, up to 90.</summary>
    Most = 3,

    /// <summary>90 percent or more.</summary>
    NearlyAll = 4,
}
