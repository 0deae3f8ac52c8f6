namespace OBI.Phenomenon.Report.Charts;

/// <summary>The height of a row with one actor.</summary>
internal static class RowHeight
{
    private const int Roomy = 17;
    private const int Tight = 13;

    /// <summary>Rows close up where there are many, so that a chart leaves room for what stands around it.</summary>
    public static int Of(int rows) => rows > 12 ? Tight : Roomy;
}
