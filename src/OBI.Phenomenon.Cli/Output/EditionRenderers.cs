using System.Security.Cryptography;
using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Report;

namespace OBI.Phenomenon.Cli.Output;

/// <summary>A renderer for each edition, so that both are set at the same time; they load while deliveries come in. Pages of the same picture are set once.</summary>
internal sealed class EditionRenderers(ResultCache cache) : IDisposable
{
    private readonly ReportRenderer _released = ReportRenderer.Start();
    private readonly ReportRenderer _internal = ReportRenderer.Start();

    /// <summary>Sets both editions.</summary>
    /// <param name="released">The released picture, and its file.</param>
    /// <param name="inside">The internal picture, and its file.</param>
    /// <returns>The released edition in every form, and the werkdossier.</returns>
    internal (RenderedReport Released, byte[] Internal) Render((PhenomenonPicture Picture, ResultFile File) released, (PhenomenonPicture Picture, ResultFile File) inside)
    {
        var werkdossier = Task.Run(() => Inside(inside.Picture, inside.File));
        return (Released(released.Picture, released.File), werkdossier.GetAwaiter().GetResult());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _released.Dispose();
        _internal.Dispose();
    }

    private RenderedReport Released(PhenomenonPicture picture, ResultFile file)
    {
        var (readers, archive, briefing) = (KeyOf(_released, file, "readers"), KeyOf(_released, file, "archive"), KeyOf(_released, file, "briefing"));
        if (cache.Find(readers) is { } pdf && cache.Find(archive) is { } beside && cache.Find(briefing) is { } brief)
        {
            return new RenderedReport(pdf, beside, brief);
        }

        var rendered = _released.RenderAll(picture);
        cache.Keep(readers, rendered.Pdf);
        cache.Keep(archive, rendered.Archive);
        cache.Keep(briefing, rendered.Briefing);
        return rendered;
    }

    private byte[] Inside(PhenomenonPicture picture, ResultFile file)
    {
        var key = KeyOf(_internal, file, "readers");
        if (cache.Find(key) is { } kept)
        {
            return kept;
        }

        var rendered = _internal.Render(picture);
        cache.Keep(key, rendered);
        return rendered;
    }

    private static string KeyOf(ReportRenderer renderer, ResultFile picture, string standard) =>
        ResultCache.KeyOf(renderer.Fingerprint, Convert.ToHexStringLower(SHA256.HashData(picture.Bytes)), standard);
}
