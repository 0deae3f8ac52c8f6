using System.Text.Json.Nodes;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>Rows of the charts in which each actor has a panel and each row says which mark it is.</summary>
internal sealed class PanelRow(string panel, int order)
{
    /// <summary>A mark at a place.</summary>
    public JsonObject At(string mark, decimal x, decimal y, string? text = null, string? ink = null) =>
        Between(mark, x, y, x, y, text, ink);

    /// <summary>A mark from one place to another.</summary>
    public JsonObject Between(string mark, decimal x, decimal y, decimal x2, decimal y2, string? text = null, string? ink = null) => new()
    {
        ["panel"] = panel,
        ["order"] = order,
        ["mark"] = mark,
        ["x"] = x,
        ["y"] = y,
        ["x2"] = x2,
        ["y2"] = y2,
        ["text"] = text,
        ["ink"] = ink,
    };

    /// <summary>
    /// Markers as lines with their letters above, events as ticks with their numbers beneath; signs that would lie on each other are
    /// moved apart.
    /// </summary>
    /// <param name="markers">Letters with their places along the axis.</param>
    /// <param name="events">Numbers with their places along the axis.</param>
    /// <param name="top">The highest value drawn.</param>
    /// <param name="gap">The width of a sign, in units of the axis.</param>
    public IEnumerable<JsonObject> Context(IReadOnlyList<(string Sign, decimal At)> markers, IReadOnlyList<(string Sign, decimal At)> events, decimal top, decimal gap)
    {
        foreach (var (sign, at) in markers)
        {
            yield return Between("marker", at, 0, at, top * Above);
        }

        foreach (var (sign, at) in events)
        {
            yield return Between("event", at, 0, at, -top * 0.07m);
        }

        foreach (var (signs, height) in new[] { (markers, top * (Above + 0.09m)), (events, -top * 0.16m) })
        {
            var places = Spread.Apart([.. signs.Select(sign => sign.At)], gap);
            for (var i = 0; i < signs.Count; i++)
            {
                yield return At("sign", places[i], height, signs[i].Sign);
            }
        }
    }

    /// <summary>How far the scale runs above and below the values, for signs.</summary>
    public const decimal Above = 1.16m;

    /// <summary>The scale that leaves room for signs above and below.</summary>
    public static JsonArray Domain(decimal top) => new(-top * 0.24m, top * 1.34m);

    /// <summary>How many pixels high a value is.</summary>
    public static decimal Pixels(decimal value, decimal top, decimal height) => value / (top * 1.58m) * height;

    /// <summary>How high a number of pixels is.</summary>
    public static decimal Value(decimal pixels, decimal top, decimal height) => pixels / height * (top * 1.58m);
}
