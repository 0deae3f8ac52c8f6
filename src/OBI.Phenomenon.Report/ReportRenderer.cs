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

    /// <summary>The Node programs it calls, to be named when the host is started so that they load ahead.</summary>
    public static IReadOnlyList<string> Programs { get; } = [Charts, Typeset];

    /// <summary>Renders a picture, released or internal.</summary>
    /// <exception cref="ReportException">There are no texts in the picture's language.</exception>
    /// <exception cref="NodeException">Node could not draw or typeset it.</exception>
    public static RenderedReport Render(PhenomenonPicture picture, NodeHost node)
    {
        var document = Composition.Write(picture);
        var figures = new Drawings(document);
        var files = new JsonObject();
        foreach (var template in Resource.Under("Templates"))
        {
            files[template["Templates/".Length..]] = Resource.Read(template);
        }

        var drawn = node.Call(Charts, figures.Specifications);
        foreach (var (file, place) in figures.Files.Select((file, place) => (file, place)))
        {
            files[file] = drawn[place].GetString();
        }

        files["report.json"] = JsonSerializer.Serialize(figures.Document, CamelCase);
        var standards = new JsonArray("ua-1", "a-2a");
        var pdfs = node.Call(Typeset, new JsonObject { ["files"] = files, ["main"] = "report.typ", ["standards"] = standards });
        return new RenderedReport(pdfs[0].GetBytesFromBase64(), pdfs[1].GetBytesFromBase64());
    }
}
