using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.States;

namespace OBI.Phenomenon.Testing.Contracts;

/// <summary>A small sound contract on disk, to be broken in one place by a test.</summary>
internal static class TrialContract
{
    internal const string Source = """
        source: proef
        name: { nl: Proefdienst, en: Trial office }
        group: overig
        reliability: C
        legal_basis: "Proefafspraak"
        marking: "TLP:AMBER"
        active: { from: 2024-01-01 }
        delivery:
          from: .
          files: "proef_{delivered}_{number}.csv"
          every: month
        format:
          kind: csv
          encoding: utf-8
          bom: refused
          separator: ","
        fixed: { scope: SCP-IN, basis: perceived }
        columns:
          nummer: { is: record }
          datum:  { is: start, date: yyyy-MM-dd }
          land:   { is: actor, split: "|" }
          wijze:  { is: modus }
          plaats: { is: region, empty: not-observed }
          intern: { ignored: "eigen kenmerk" }
        expect:
          rows: { min: 1, max: 100 }
          rejected: { max_share: 0.1 }
        """;

    internal const string Terms = """
        source: proef
        terms:
          land: { Alfa: XA, Bravo: XB, geen: ACT-NONSTATE }
          wijze:
            bedreiging: MOD-111
            divers: [MOD-110, MOD-320]
            parkeren: ignored
            spreekuur: SCP-DIAS
          plaats: { Utrecht: NL-UT }
        """;

    internal static TermTargets Targets { get; } = new(
        TaxonomyFile.Read(Repository.PathOf("pipelines", "taxonomy")),
        StateFile.Read(Repository.PathOf("pipelines", "taxonomy", "states.yaml")));

    internal static SourceContract Read(string source = Source, string terms = Terms)
    {
        using var folder = new TemporaryFolder();
        folder.Write("proef/source.yaml", source);
        folder.Write("proef/terms.yaml", terms);
        return SourceFile.Read(Path.Combine(folder.Path, "proef"), Targets);
    }
}
