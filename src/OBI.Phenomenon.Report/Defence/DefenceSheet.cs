using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Defence;

/// <summary>The sheet with which one claim is defended: what is said and not said, on what grounds, how firmly, and by whom it was approved.</summary>
internal sealed class DefenceSheet
{
    private readonly DefenceMaterial _defence;
    private readonly Material _inside;
    private readonly Material _released;
    private readonly Trend _trend;

    private DefenceSheet(DefenceMaterial defence)
    {
        _defence = defence;
        var wording = new Wording(defence.Internal.Header.Language);
        _inside = new Material(new PictureReading(defence.Internal), wording);
        _released = new Material(new PictureReading(defence.Released), wording);
        _trend = defence.Internal.Trends.FirstOrDefault(trend => trend.Id == defence.Id)
            ?? throw new ReportException($"the werkdossier holds no trend '{defence.Id}' to defend");
    }

    private TextTable Texts => _inside.Texts;

    /// <summary>Writes it.</summary>
    /// <exception cref="ReportException">The werkdossier does not hold the claim.</exception>
    internal static Document Write(DefenceMaterial defence)
    {
        var sheet = new DefenceSheet(defence);
        var (header, texts) = (defence.Internal.Header, sheet.Texts);
        return new Document(
            texts.Language,
            texts["defence.title"],
            sheet._inside.Wording.PeriodAsHeading(header.Period),
            header.AsOfDate,
            defence.Released.Header.Marking,
            texts["frame.internal"],
            header.Draft ? texts["frame.draft"] : "",
            Frame.Labels(texts),
            [],
            [sheet.Says(), sheet.SaysNot(), sheet.Counts(), sheet.Stands(), sheet.Overturns(), sheet.Rests(), new DefenceAnswers(sheet._inside, sheet._released, sheet._trend, sheet.Outside()).Write()],
            []);
    }

    /// <summary>The claim as readers have it; null when they do not.</summary>
    private Trend? Outside() => _defence.Released.Trends.FirstOrDefault(trend => trend.Id == _defence.Id);

    private Section Says() => new Section("sheet", Texts["defence.says"]).Say(
        "text",
        Outside() is { } outside ? Texts.Fill("defence.says.released", ("sentence", TrendSentence.Of(_released, outside))) : Texts["defence.says.inside.only"],
        Texts.Fill("defence.says.inside", ("sentence", TrendSentence.Of(_inside, _trend))),
        _defence.Decision?.Text is { } remark ? Texts.Fill("defence.says.remark", ("text", remark), ("role", _defence.Decision.Role)) : "");

    private Section SaysNot()
    {
        var falls = _trend.Verdict is TrendVerdict.Fall or TrendVerdict.Ended or TrendVerdict.ShiftDown;
        return new Section("points", Texts["defence.not"]).Say(
            "text",
            Texts["defence.not.prevalence"],
            falls ? Texts["defence.not.fall"] : "",
            _trend.Verdict == TrendVerdict.Emergent ? Texts["defence.not.emergent"] : "",
            Texts["defence.not.cause"],
            _trend.Actor is PictureReading.All or PictureReading.NotAttributed ? "" : Texts.Fill("defence.not.state", ("grade", Attribution.Phrase(_inside, _trend.Actor))),
            Texts["defence.not.persons"]);
    }

    private Section Counts()
    {
        var section = new Section("sheet", Texts["defence.counts"]);
        section.Tabulate("suppliers", new Grid(
            Texts.Fill("defence.counts.suppliers", ("period", _inside.Period)),
            [Column.Text(Texts["suppliers.name"], 4), Column.Text(Texts["defence.group"], 3), Column.Number(Texts["defence.signals"]), Column.Number(Texts["defence.reports"]), Column.Number(Texts["defence.incidents"])],
            [.. _defence.Suppliers.Select(part => (IReadOnlyList<string>)
                [_inside.Supplier(part.Supplier), GroupOf(part.Supplier), Number(part.Signals), Number(part.Reports), Number(part.Incidents)])],
            Texts["defence.counts.note"]));
        if (_trend.Actor != PictureReading.All)
        {
            section.Tabulate("bases", new Grid(
                Texts.Fill("defence.counts.bases", ("actor", _inside.Actor(_trend.Actor))),
                [Column.Text(Texts["defence.basis"]), Column.Number(Texts["defence.signals"])],
                [.. Attribution.Bases.Select(basis => (IReadOnlyList<string>)[Attribution.Words(_inside, basis), _inside.Wording.Count(Attribution.Signals(_inside, _trend.Actor, basis))])]));
        }

        return section.Tabulate("series", DefenceSeries.Write(_inside, _trend));
    }

    private Section Stands()
    {
        var checks = _trend.Explanation?.Stability ?? [];
        return new Section("sheet", Texts["defence.stands"])
            .Say("text", checks.Count == 0 ? Texts["defence.stands.none"] : "", Texts.Fill("defence.power", ("sensitivity", Sensitivity.Clause(_inside, _trend))))
            .Tabulate("checks", new Grid(
                Texts["defence.stands.table"],
                [Column.Text(Texts["defence.without"]), Column.Narrow(Texts["defence.verdict"])],
                [.. checks.Select(check => (IReadOnlyList<string>)
                    [Capital(Texts.Fill($"why.without.{check.Kind}", ("supplier", check.Supplier is { } supplier ? _inside.Supplier(supplier) : ""))), Texts[check.Stands switch { true => "why.stands", false => "why.falls", null => "why.open" }]])]));
    }

    private Section Overturns() => new Section("points", Texts["defence.overturn"]).Say(
        "text",
        Margin(),
        _trend.Markers.Count > 0 ? Texts.Fill("defence.overturn.marker", ("markers", TrendSentence.Markers(_inside, _trend))) : "",
        Texts["defence.overturn.rules"],
        _defence.Since is { Added: 0, Removed: 0 } ? Texts["defence.overturn.since.none"] : Texts.Fill("defence.overturn.since", ("added", Number(_defence.Since.Added)), ("removed", Number(_defence.Since.Removed))));

    /// <summary>By how many signals the verdict stands.</summary>
    private string Margin()
    {
        var (explanation, observed) = (_trend.Explanation, _trend.Observed.OrNull);
        return (_trend.Verdict, explanation) switch
        {
            (TrendVerdict.Rise, { RiseCount.IsShown: true }) when observed >= explanation.RiseCount.Value =>
                Texts.Fill("defence.overturn.rise", ("count", _inside.Wording.Count(explanation.RiseCount)), ("observed", _inside.Wording.Count(_trend.Observed)), ("margin", Number((long)(observed.Value - explanation.RiseCount.Value + 1)))),
            (TrendVerdict.Fall, { FallCount.IsShown: true }) when observed <= explanation.FallCount.Value =>
                Texts.Fill("defence.overturn.fall", ("count", _inside.Wording.Count(explanation.FallCount)), ("observed", _inside.Wording.Count(_trend.Observed)), ("margin", Number((long)(explanation.FallCount.Value - observed.Value + 1)))),
            _ => Texts["defence.overturn.other"],
        };
    }

    private Section Rests()
    {
        var header = _defence.Internal.Header;
        return new Section("sheet", Texts["defence.rests"])
            .Say(
                "text",
                Texts.Fill("defence.rests.rules", ("product", $"{header.Product} {header.ProductVersion}"), ("taxonomy", header.TaxonomyVersion), ("run", header.RunId), ("asof", _inside.Wording.Day(header.AsOfDate)), ("version", Number(header.Version))),
                Decided())
            .Tabulate("batches", new Grid(
                Texts["defence.rests.batches"],
                [Column.Text(Texts["suppliers.name"], 3), Column.Text(Texts["defence.batch"], 4), Column.Narrow(Texts["defence.delivered"]), Column.Number(Texts["defence.rows"]), Column.Narrow(Texts["account.mapping"])],
                [.. _defence.Batches.Select(batch => (IReadOnlyList<string>)
                    [_inside.Supplier(batch.Supplier), batch.Name, _inside.Wording.Day(batch.Delivered), Number(batch.Rows), batch.Mapping.Length > 8 ? batch.Mapping[..8] : batch.Mapping])]));
    }

    private string Decided() => _defence.Decision is { } decision
        ? Texts.Fill(
            decision.Second is null ? "defence.decided.one" : "defence.decided.two",
            ("kind", Texts[$"defence.decided.{decision.Kind}"]),
            ("role", decision.Role),
            ("second", decision.Second ?? ""),
            ("day", _inside.Wording.Day(decision.At)),
            ("reason", decision.Reason))
        : Texts["defence.decided.none"];

    private string GroupOf(string supplier) =>
        _inside.Reading.Picture.Suppliers.FirstOrDefault(known => known.Id == supplier) is { } known ? _inside.Label("group", known.Group) : "";

    private string Number(long number) => _inside.Wording.Count(checked((int)number));

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
