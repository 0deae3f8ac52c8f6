namespace OBI.Phenomenon.Analysis.Trends.Ears;

/// <summary>The three charts of the Early Aberration Reporting System.</summary>
public enum EarsMethod
{
    /// <summary>Against the steps just before.</summary>
    C1 = 0,

    /// <summary>Against steps that end two steps earlier, so that a slow start does not raise its own bar.</summary>
    C2 = 1,

    /// <summary>As C2, with what the two steps before exceeded added: for a rise spread over three steps.</summary>
    C3 = 2,
}
