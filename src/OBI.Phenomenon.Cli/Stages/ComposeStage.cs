using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Store.Batches;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>Composes both editions: the same material, once through the gate and once for the werkdossier.</summary>
internal sealed class ComposeStage(PipelineContract pipeline, Period period, AsOf asOf)
{
    private static readonly string Version = typeof(ComposeStage).Assembly.GetName().Version!.ToString(3);

    /// <summary>Composes the editions.</summary>
    internal Editions Compose(Findings findings, IReadOnlyList<SupplierStatus> suppliers, IReadOnlyList<BatchLine> batches)
    {
        var material = new PictureMaterial(
            new Cover(
                "OBI.Phenomenon", Version, pipeline.Name, Words(pipeline.Title), pipeline.Language,
                asOf.Sequence, asOf.Date, pipeline.Marking, Draft: true, RunId(batches)),
            findings,
            [.. suppliers.Select(Account)],
            pipeline.Concepts,
            findings.ActorSets.SelectMany(set => set.Actors.Actors).Distinct().ToDictionary(actor => actor.Code, Label),
            pipeline.Groups.ToDictionary(group => group.Key, group => Words(group.Value)),
            pipeline.Markers,
            pipeline.Events,
            pipeline.Thresholds,
            Parameters());
        using var suppressor = Suppressor.Start();
        var composer = new PictureComposer(material, suppressor);
        return new Editions(findings, composer.Compose(Edition.Released), composer.Compose(Edition.Internal));
    }

    private static SupplierAccount Account(SupplierStatus supplier) => new(
        supplier.Source.Source,
        Words(supplier.Source.Name),
        supplier.Source.Membership.Group,
        supplier.Source.Reliability,
        supplier.Source.LegalBasis,
        supplier.Source.Membership.From,
        supplier.Source.Membership.Until,
        supplier.MappingVersion,
        supplier.Expected,
        supplier.Delivered,
        supplier.ZeroReports,
        supplier.MedianDays,
        supplier.Balance,
        supplier.Source.WaivesDominance);

    private static Words Words(Bilingual name) => new(name.Nl, name.En);

    private Words Label(StateActor actor)
    {
        var (nl, en) = pipeline.States.Label(actor);
        return new Words(nl, en);
    }

    private List<Parameter> Parameters()
    {
        static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
        return
        [
            new Parameter("analysis.alpha", Text(pipeline.Analysis.Alpha)),
            new Parameter("analysis.confidence", Text(pipeline.Analysis.Confidence)),
            new Parameter("analysis.false_discovery_rate", Text(pipeline.Analysis.FalseDiscoveryRate)),
            new Parameter("analysis.history", Text(pipeline.Analysis.History)),
            new Parameter("analysis.pattern_seed", Text(pipeline.Analysis.PatternSeed)),
            new Parameter("thresholds.actor", Text(pipeline.Thresholds.Actor)),
            new Parameter("thresholds.cell", Text(pipeline.Thresholds.Cell)),
            new Parameter("thresholds.others", Text(pipeline.Thresholds.Others)),
            new Parameter("thresholds.suppliers", Text(pipeline.Thresholds.Suppliers)),
        ];
    }

    private string RunId(IReadOnlyList<BatchLine> batches)
    {
        var made = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{Version}\n{pipeline.Version}\n{period}\n{asOf.Sequence}\n")
            .AppendJoin('\n', batches.Where(batch => batch.Failure is null).Select(batch => $"{batch.Head.Sha256} {batch.Head.MappingVersion}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made.ToString())))[..16];
    }
}
