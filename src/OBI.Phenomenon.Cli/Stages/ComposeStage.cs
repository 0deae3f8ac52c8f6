using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Corrections;
using OBI.Phenomenon.Disclosure.Reviews;
using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Store.Batches;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>Composes both editions: the same material, once through the gate and once for the werkdossier.</summary>
internal sealed class ComposeStage(Basis basis, Period period, IAnswers answers)
{
    private static readonly string Version = typeof(ComposeStage).Assembly.GetName().Version!.ToString(3);

    private PipelineContract Pipeline => basis.Pipeline;

    private string? Reason => basis.Closing is { Reason.Length: > 0 } closing ? closing.Reason : null;

    /// <summary>Composes the editions.</summary>
    internal Editions Compose(Findings findings, IReadOnlyList<Overturned> overturned, IReadOnlyList<SupplierStatus> suppliers, IReadOnlyList<BatchLine> batches)
    {
        var material = new PictureMaterial(
            new Cover(
                "OBI.Phenomenon", Version, Pipeline.Name, Words(Pipeline.Title), Pipeline.Language,
                basis.AsOf.Sequence, basis.AsOf.Date, basis.Release?.Marking ?? Pipeline.Marking, Pipeline.Contact, basis.Stage != PeriodStage.Released, basis.Version, Reason, basis.Closing?.Waived ?? [], RunId(batches)),
            findings,
            [.. suppliers.Select(Account)],
            Pipeline.Concepts,
            findings.ActorSets.SelectMany(set => set.Actors.Actors).Distinct().ToDictionary(actor => actor.Code, Label),
            Pipeline.Groups.ToDictionary(group => group.Key, group => Words(group.Value)),
            Pipeline.Markers,
            Pipeline.Events,
            new Review(basis.Decisions, isFinal: basis.Stage == PeriodStage.Released),
            [.. basis.Chapters.GroupBy(chapter => chapter.Kind).Select(kind => kind.Last()).Select(Sign)],
            Pipeline.Thresholds,
            Parameters())
        {
            Ledger = basis.Published,
            Revisions = basis.Revisions,
            Overturned = overturned,
        };
        using var suppressor = Suppressor.Start(answers);
        var composer = new PictureComposer(material, suppressor);
        return new Editions(findings, composer.Compose(Edition.Released), composer.Ledger, composer.Exposed.Count, composer.Compose(Edition.Internal));
    }

    private static SignedChapter Sign(Chapter chapter) => new(
        chapter.Kind switch
        {
            Model.Releases.ChapterKind.Judgements => Picture.Chapters.ChapterKind.Judgements,
            Model.Releases.ChapterKind.Depth => Picture.Chapters.ChapterKind.Depth,
            Model.Releases.ChapterKind.Outlook => Picture.Chapters.ChapterKind.Outlook,
            Model.Releases.ChapterKind.Action => Picture.Chapters.ChapterKind.Action,
            _ => throw new ArgumentOutOfRangeException(nameof(chapter)),
        },
        chapter.Markdown,
        chapter.Signature.Role,
        chapter.Signature.Second);

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
        var (nl, en) = Pipeline.States.Label(actor);
        return new Words(nl, en);
    }

    private List<Parameter> Parameters()
    {
        static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
        return
        [
            new Parameter("analysis.alpha", Text(Pipeline.Analysis.Alpha)),
            new Parameter("analysis.confidence", Text(Pipeline.Analysis.Confidence)),
            new Parameter("analysis.false_discovery_rate", Text(Pipeline.Analysis.FalseDiscoveryRate)),
            new Parameter("analysis.history", Text(Pipeline.Analysis.History)),
            new Parameter("analysis.pattern_seed", Text(Pipeline.Analysis.PatternSeed)),
            new Parameter("thresholds.actor", Text(Pipeline.Thresholds.Actor)),
            new Parameter("thresholds.cell", Text(Pipeline.Thresholds.Cell)),
            new Parameter("thresholds.others", Text(Pipeline.Thresholds.Others)),
            new Parameter("thresholds.suppliers", Text(Pipeline.Thresholds.Suppliers)),
        ];
    }

    private string RunId(IReadOnlyList<BatchLine> batches)
    {
        var made = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{Version}\n{Pipeline.Version}\n{period}\n{basis.AsOf.Sequence}\n")
            .AppendJoin('\n', batches.Where(batch => batch.Failure is null).Select(batch => $"{batch.Head.Sha256} {batch.Head.MappingVersion}"))
            .AppendJoin(string.Empty, basis.Decisions.Select(decision => $"\n{decision.Subject}\0{decision.Kind}\0{decision.Text}\0{decision.Exposes}"))
            .AppendJoin(string.Empty, basis.Chapters.Select(chapter => $"\n{chapter.Kind}\0{chapter.Markdown}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made.ToString())))[..16];
    }
}
