namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>Kinds of simulated worlds of patterns.</summary>
internal enum PatternWorldKind
{
    /// <summary>Labels about equally common, patterns with labels of their own.</summary>
    Plain = 0,

    /// <summary>A few labels in nearly everything, and each second pattern shares means and channels with the one before it.</summary>
    SharedBySecondState = 1,

    /// <summary>Patterns come and go with the seasons, and in one season a third of the fields is not observed.</summary>
    Seasonal = 2,
}
