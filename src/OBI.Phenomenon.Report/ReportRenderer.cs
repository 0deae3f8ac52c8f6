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
    private readonly NodeHost _second;
    private readonly NodeHome _home;

    private ReportRenderer(NodeHome home)
    {
        _home = home;
        _node = NodeHost.Start(home, Charts, Typeset);
        _second = NodeHost.Start(home, Charts, Typeset);
    }

    /// <summary>Starts it and returns at once; what it needs loads while the caller does other work, so start it first.</summary>
    /// <exception cref="NodeException">Node or its packages are missing.</exception>
    public static ReportRenderer Start() => new(NodeHome.Find());

    /// <summary>All that pages follow from besides the picture: this build with its templates and texts, and Node with its programs and packages.</summary>
    /// <exception cref="NodeException">Node is too old, or stopped.</exception>
    public string Fingerprint =>
        string.Join('/', typeof(ReportRenderer).Module.ModuleVersionId, typeof(PhenomenonPicture).Module.ModuleVersionId, typeof(NodeHost).Module.ModuleVersionId, _home.Fingerprint(), _node.Version);

    /// <summary>Renders a picture, released or internal, as PDF/UA-1: tagged, so that it can be read aloud.</summary>
    /// <exception cref="ReportException">There are no texts in the picture's language.</exception>
    /// <exception cref="NodeException">Node could not draw or typeset it.</exception>
    public byte[] Render(PhenomenonPicture picture) => Render(Composition.Write(picture), Report, ForReaders)[0];

    /// <summary>Renders the briefing of a picture, two pages, as PDF/UA-1.</summary>
    /// <exception cref="ReportException">There are no texts in the picture's language, or a signed chapter holds what it cannot.</exception>
    /// <exception cref="NodeException">Node could not draw or typeset it.</exception>
    public byte[] RenderBriefing(PhenomenonPicture picture) => Render(Composition.WriteBriefing(picture), Briefing, ForReaders)[0];

    /// <summary>Renders a picture in every form: for readers and for the archive, the same pages in both, and as a briefing.</summary>
    /// <exception cref="ReportException">There are no texts in the picture's language, or a signed chapter holds what it cannot.</exception>
    /// <exception cref="NodeException">Node could not draw or typeset it.</exception>
    public RenderedReport RenderAll(PhenomenonPicture picture)
    {
        var document = Composition.Write(picture);
        var drawn = Draw(document);
        var briefing = Task.Run(() => Set(_second, Composition.WriteBriefing(picture), Briefing, ForReaders));
        var pdfs = Set(_node, document, drawn, Report, ForReaders, ForTheArchive);
        return new RenderedReport(pdfs[0], pdfs[1], briefing.GetAwaiter().GetResult()[0]);
    }

    /// <summary>Renders the sheet with which one claim is defended, as PDF/UA-1; internal.</summary>
    /// <exception cref="ReportException">The werkdossier does not hold the claim.</exception>
    /// <exception cref="NodeException">Node could not typeset it.</exception>
    public byte[] RenderDefence(DefenceMaterial defence) => Render(DefenceSheet.Write(defence), "defence.typ", ForReaders)[0];

    /// <inheritdoc/>
    public void Dispose()
    {
        _node.Dispose();
        _second.Dispose();
    }

    internal byte[][] Render(Document document, string main, params string[] standards) => Set(_node, document, Draw(document), main, standards);

    private static byte[][] Set(NodeHost node, Document document, string main, params string[] standards) =>
        Set(node, document, Draw(node, Drawings.Of(document)), main, standards);

    private static byte[][] Set(NodeHost node, Document document, IReadOnlyList<(string File, string Svg)> drawn, string main, params string[] standards)
    {
        var files = new JsonObject();
        foreach (var template in Resource.Under("Templates"))
        {
            files[template["Templates/".Length..]] = Resource.Read(template);
        }

        foreach (var (file, svg) in drawn)
        {
            files[file] = svg;
        }

        files["report.json"] = JsonSerializer.Serialize(document, CamelCase);
        var output = node.Call(Typeset, new JsonObject
        {
            ["files"] = files,
            ["main"] = main,
            ["standards"] = new JsonArray([.. standards.Select(standard => JsonValue.Create(standard))]),
        });
        return [.. output.EnumerateArray().Select(pdf => pdf.GetBytesFromBase64())];
    }

    private static IReadOnlyList<(string File, string Svg)> Draw(NodeHost node, IReadOnlyList<Drawing> drawings)
    {
        var drawn = node.Call(Charts, new JsonArray([.. drawings.Select(drawing => drawing.Specification)]));
        return [.. drawings.Select((drawing, place) => (drawing.File, drawn[place].GetString()!))];
    }

    /// <summary>Draws on both hosts at once: charts take about as long as setting the pages.</summary>
    private IReadOnlyList<(string File, string Svg)> Draw(Document document)
    {
        var drawings = Drawings.Of(document);
        var others = Task.Run(() => Draw(_second, [.. drawings.Where((_, place) => place % 2 == 1)]));
        return [.. Draw(_node, [.. drawings.Where((_, place) => place % 2 == 0)]), .. others.GetAwaiter().GetResult()];
    }
}
