using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Report;

namespace OBI.Phenomenon.Cli.Output;

/// <summary>A renderer for each edition, so that both are set at the same time; they load while deliveries come in.</summary>
internal sealed class EditionRenderers : IDisposable
{
    private readonly ReportRenderer _released = ReportRenderer.Start();
    private readonly ReportRenderer _internal = ReportRenderer.Start();

    /// <summary>Sets both editions.</summary>
    /// <returns>The released edition in every form, and the werkdossier.</returns>
    internal (RenderedReport Released, byte[] Internal) Render(PhenomenonPicture released, PhenomenonPicture inside)
    {
        var werkdossier = Task.Run(() => _internal.Render(inside));
        return (_released.RenderAll(released), werkdossier.GetAwaiter().GetResult());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _released.Dispose();
        _internal.Dispose();
    }
}
