using System.Text.Json;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>What a reader gets from a PDF.</summary>
internal sealed class Inspection
{
    private readonly JsonElement _seen;

    private Inspection(JsonElement seen) => _seen = seen;

    public static Inspection Of(byte[] pdf, NodeHost node) => new(node.Call("inspect", JsonValue.Create(Convert.ToBase64String(pdf))));

    public string Title => Info("title");

    public string Language => Info("language");

    public string Date => Info("date");

    public IReadOnlyList<string> Outline => Texts(_seen.GetProperty("outline"));

    public IReadOnlyList<string> Pages => [.. _seen.GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("text").GetString()!)];

    public string Text => string.Join(' ', Pages);

    /// <summary>What is read as sentences and cells: without figures, headings, contents and the frame of the pages.</summary>
    public string Prose => string.Join(' ', _seen.GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("prose").GetString()!));

    public IReadOnlyList<string> Roles => [.. _seen.GetProperty("pages").EnumerateArray().SelectMany(page => Texts(page.GetProperty("roles")))];

    public IReadOnlyList<string> Alts => [.. _seen.GetProperty("pages").EnumerateArray().SelectMany(page => Texts(page.GetProperty("alts")))];

    /// <summary>Where the rightmost text ends, in points from the left of the page.</summary>
    public double Right => _seen.GetProperty("pages").EnumerateArray().Max(page => page.GetProperty("right").GetDouble());

    private string Info(string name) => _seen.GetProperty("info").GetProperty(name).GetString() ?? "";

    private static IReadOnlyList<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];
}
