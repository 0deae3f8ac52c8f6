using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OBI.Phenomenon.Report.Layout;

/// <summary>A chart on the page.</summary>
/// <param name="Caption">What it shows, as its title.</param>
/// <param name="Alt">What can be seen in it, for who cannot see it.</param>
/// <param name="Note">How to read it; may be empty.</param>
/// <param name="Specification">The chart with its data.</param>
internal sealed record Figure(string Caption, string Alt, string Note, [property: JsonIgnore] JsonObject Specification)
{
    /// <summary>The file the drawing is put in; given when the document is complete.</summary>
    public string File { get; set; } = "";
}
