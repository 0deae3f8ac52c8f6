using System.Text.Json.Nodes;

namespace OBI.Phenomenon.Report.Layout;

/// <summary>A chart to draw, and the file its drawing is put in.</summary>
internal sealed record Drawing(string File, JsonObject Specification);
