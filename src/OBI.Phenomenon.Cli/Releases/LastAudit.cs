using System.Globalization;
using OBI.Phenomenon.Audit;
using OBI.Phenomenon.Cli.Output;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>The last thing before a release: an outsider's attack on the very files that would go out.</summary>
internal static class LastAudit
{
    /// <summary>Attacks the files; when something can be worked out from them they are put aside, to be looked into, and nothing is released.</summary>
    /// <param name="composed">What would go out.</param>
    /// <param name="files">As files.</param>
    /// <param name="withheld">Where they go when they fail.</param>
    /// <exception cref="CommandException">They fail.</exception>
    internal static void Require(Composed composed, EditionFiles files, string withheld)
    {
        if (composed.Editions.Exposed > 0)
        {
            throw new CommandException(
                ExitCode.Failed,
                string.Create(CultureInfo.InvariantCulture, $"{composed.Period} is not released: {composed.Editions.Exposed} numbers could be worked out beside what was released before; close it again at another ledger sequence, or with a higher threshold"));
        }

        var folder = Directory.CreateTempSubdirectory("obi-audit-");
        try
        {
            OutputFolder.Write(folder.FullName, files.Released);
            var report = Auditor.Attack([folder.FullName], new AuditOptions { ZerosMayBeTold = TellsOfAFirst(composed.Editions.Released.Picture) });
            if (!report.IsSafe)
            {
                OutputFolder.Write(withheld, files.Released);
                throw new CommandException(
                    ExitCode.Failed,
                    string.Create(CultureInfo.InvariantCulture, $"{composed.Period} is not released: from the files that would go out {report.Exact} hidden numbers follow exactly and {report.Narrow} nearly, and {report.Undeclared.Count} numbers on paper are not in the picture. They are in {YamlFile.Shown(withheld)}; 'obi audit {YamlFile.Shown(withheld)}' says which"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Whether the edition says of something that it was reported for the first time, which is in it only where somebody accepted that it shows a zero before.</summary>
    private static bool TellsOfAFirst(PhenomenonPicture picture) =>
        picture.Trends.Any(trend => trend.Verdict == TrendVerdict.Emergent) || picture.Findings.Any(finding => finding.FirstSeen);
}
