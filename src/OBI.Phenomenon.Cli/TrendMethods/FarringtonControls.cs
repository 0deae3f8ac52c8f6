using OBI.Phenomenon.Analysis.Trends.Farrington;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>The choices that both Farrington methods have.</summary>
internal static class FarringtonControls
{
    internal static readonly Control<int> Years = Control.Whole("b", 1, 50);
    internal static readonly Control<int> HalfWindow = Control.Whole("w", 0, 180);
    internal static readonly Control<bool> Reweight = Control.Flag("reweight");
    internal static readonly Control<bool> Trend = Control.Flag("trend");
    internal static readonly Control<(int Cases, int Steps)> Limit = new("limit54", "CASES,STEPS as in 5,4 (at least 0,1)", Pair);

    internal static readonly Control<PowerTransform> Power = Control.Word(
        "powertrans",
        ("2/3", PowerTransform.TwoThirds),
        ("1/2", PowerTransform.SquareRoot),
        ("none", PowerTransform.None));

    /// <summary>A bar serves as well as a comma.</summary>
    private static (bool Allowed, (int Cases, int Steps) Value) Pair(string text) =>
        text.Split(',', '|') is [var cases, var steps] && ControlText.Whole(cases) is { } needed && ControlText.Whole(steps) is { } last and >= 1
            ? (true, (needed, last))
            : default;
}
