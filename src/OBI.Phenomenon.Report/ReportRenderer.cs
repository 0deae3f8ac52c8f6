using System.Text.Json;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Node;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report;

/// <summary>Makes a picture into a PDF: words here, charts by Vega-Lite, pages by Typst.</summary>
/// <remarks>The same picture gives the same bytes: no clock, no machine's fonts, no order of a dictionary reaches the pages.</remarks>
public static class ReportRenderer
{
    private const string Charts = "charts";
    private const string Typeset = "typeset";

    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>The Node programs it calls: name them when the host is started, and they load while other work is done.</summary>
    public static IReadOnlyList<string> Programs { get; } = [Charts, Typeset];

    /// <summary>Renders a picture, released or internal, for readers and for the archive.</summary>
    /// <exception cref="ReportException">There are no texts in the picture's language.</exception>
    /// <exception cref="NodeException">Node could not draw or typeset it.</exception>
    public static RenderedReport Render(PhenomenonPicture picture, NodeHost node)
    {
        var document = Composition.Write(picture);
        var drawings = Drawings.Of(document);
        var files = new JsonObject();
        foreach (var template in Resource.Under("Templates"))
        {
            files[template["Templates/".Length..]] = Resource.Read(template);
        }

        var drawn = node.Call(Charts, new JsonArray([.. drawings.Select(drawing => drawing.Specification)]));
        for (var place = 0; place < drawings.Count; place++)
        {
            files[drawings[place].File] = drawn[place].GetString();
        }

        files["report.json"] = JsonSerializer.Serialize(document, CamelCase);
        var output = node.Call(Typeset, new JsonObject
        {
            ["files"] = files,
            ["main"] = "report.typ",
            ["standards"] = new JsonArray("ua-1", "a-2a"),
        });
        return new RenderedReport(output[0].GetBytesFromBase64(), output[1].GetBytesFromBase64());
    }
}
