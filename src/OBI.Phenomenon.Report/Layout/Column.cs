namespace OBI.Phenomenon.Report.Layout;

/// <summary>A column of a table on the page.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Width">Its part of the width left over; zero for as wide as its content.</param>
/// <param name="IsNumber">Whether it is aligned to the right.</param>
internal sealed record Column(string Title, int Width, bool IsNumber)
{
    /// <summary>A column of text that takes a part of the width left over.</summary>
    public static Column Text(string title, int width = 1) => new(title, width, IsNumber: false);

    /// <summary>A column of text as wide as its content.</summary>
    public static Column Narrow(string title) => new(title, 0, IsNumber: false);

    /// <summary>A column of numbers.</summary>
    public static Column Number(string title) => new(title, 0, IsNumber: true);
}
