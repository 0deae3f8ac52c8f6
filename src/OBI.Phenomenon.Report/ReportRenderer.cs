using System.Text.Json;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Node;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Report.Defence;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report;

/// <summary>Makes a picture into a PDF: words here, charts by Vega-Lite, pages by Typst.</summary>
/// <remarks>The same picture gives the same bytes: no clock, no machine's fonts, no order of a dictionary reaches the pages.</remarks>
public sealed class ReportRenderer : IDisposable
{
    private const string Charts = "charts";
    private const string Typeset = "typeset";
    private const string Report = "report.typ";
    private const string Briefing = "beknopt.typ";
    private const string ForReaders = "ua-1";
    private const string ForTheArchive = "a-2a";

    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly NodeHost _node;

    private ReportRenderer(NodeHost node) => _node = node;

    /// <summary>Starts it and returns at once; what it needs loads while the caller does other work, so start it first.</summary>
    /// <exception cref="NodeException">Node or its packages are missing.</exception>
    public static ReportRenderer Start() => new(NodeHost.Start(NodeHome.Find(), Charts, Typeset));

    /// <summary>Renders a picture, released or internal, as PDF/UA-1: tagged, so that it can be read aloud.</summary>
    /// <exception cref="ReportException">There are no texts in the picture's language.</exception>
    /// <exception cref="NodeException">Node could not draw or typeset it.</exception>
    public byte[] Render(PhenomenonPicture picture) => Render(Composition.Write(picture), Report, ForReaders)[0];

    /// <summary>Renders the briefing of a picture, two pages, as PDF/UA-1.</summary>
    /// <exception cref="ReportException">There are no texts in the picture's language, or a signed chapter holds what it cannot.</exception>
    /// <exception cref="NodeException">Node could not draw or typeset it.</exception>
    public byte[] RenderBriefing(PhenomenonPicture picture) => Render(Composition.WriteBriefing(picture), Briefing, ForReaders)[0];

    /// <summary>Renders a picture as PDF/UA-1 and as PDF/A-2a, the same pages in both.</summary>
    /// <exception cref="ReportException">There are no texts in the picture's language.</exception>
    /// <exception cref="NodeException">Node could not draw or typeset it.</exception>
    public RenderedReport RenderWithArchive(PhenomenonPicture picture)
    {
        var pdfs = Render(Composition.Write(picture), Report, ForReaders, ForTheArchive);
        return new RenderedReport(pdfs[0], pdfs[1]);
    }

    /// <summary>Renders the sheet with which one claim is defended, as PDF/UA-1; internal.</summary>
    /// <exception cref="ReportException">The werkdossier does not hold the claim.</exception>
    /// <exception cref="NodeException">Node could not typeset it.</exception>
    public byte[] RenderDefence(DefenceMaterial defence) => Render(DefenceSheet.Write(defence), "defence.typ", ForReaders)[0];

    /// <inheritdoc/>
    public void Dispose() => _node.Dispose();

    internal byte[][] Render(Document document, string main, params string[] standards)
    {
        var drawings = Drawings.Of(document);
        var files = new JsonObject();
        foreach (var template in Resource.Under("Templates"))
        {
            files[template["Templates/".Length..]] = Resource.Read(template);
        }

        var drawn = _node.Call(Charts, new JsonArray([.. drawings.Select(drawing => drawing.Specification)]));
        for (var place = 0; place < drawings.Count; place++)
        {
            files[drawings[place].File] = drawn[place].GetString();
        }

        files["report.json"] = JsonSerializer.Serialize(document, CamelCase);
        var output = _node.Call(Typeset, new JsonObject
        {
            ["files"] = files,
            ["main"] = main,
            ["standards"] = new JsonArray([.. standards.Select(standard => JsonValue.Create(standard))]),
        });
        return [.. output.EnumerateArray().Select(pdf => pdf.GetBytesFromBase64())];
    }
}
