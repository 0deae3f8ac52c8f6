namespace OBI.Phenomenon.Report;

/// <summary>A report in the forms in which it goes out.</summary>
/// <param name="Pdf">For readers: PDF/UA-1, tagged so that it can be read aloud.</param>
/// <param name="Archive">For the archive: PDF/A-2a, the same pages.</param>
/// <param name="Briefing">Two pages for those who decide: PDF/UA-1.</param>
public sealed record RenderedReport(byte[] Pdf, byte[] Archive, byte[] Briefing);
