using NUnit.Framework.Constraints;

namespace OBI.Phenomenon.Analysis.Test.Trends;

/// <summary>Equality with a reference value to 1e-6, relative above 1 and absolute below; NaN is null.</summary>
internal static class ReferenceTolerance
{
    internal static Constraint Equals(double expected) => double.IsNaN(expected)
        ? Is.Null
        : Is.Not.Null.And.EqualTo(expected).Within(1e-6 * Math.Max(1, Math.Abs(expected)));
}
