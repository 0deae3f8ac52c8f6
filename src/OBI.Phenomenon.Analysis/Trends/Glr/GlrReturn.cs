namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>What a GLR chart is asked for.</summary>
public enum GlrReturn
{
    /// <summary>The statistic of each step.</summary>
    Value = 0,

    /// <summary>The statistic, and the fewest signals in the step that would have raised the alarm.</summary>
    Cases = 1,
}
