using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Disclosure.Reviews;
using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>Eight quarters of <c>data-samples</c> released one after another: what readers still see of numbers and of the truth that was planted.</summary>
/// <remarks>A number counts as one that could be shown when it reaches the threshold in the werkdossier, which counts signals, so a little generously: the gate counts incidents.</remarks>
internal sealed class GateStudy(TextWriter output) : Study(output)
{
    private readonly PipelineContract _pipeline = PipelineFile.Read(Repository.PathOf("pipelines", "quarterly.yaml"));

    internal override void Run()
    {
        var newest = SampleTallies.InputOf(Period.Parse("2025-Q4"));
        using var truth = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("data-samples", "truth.json")));
        var planted = truth.RootElement.GetProperty("trends").EnumerateArray().Select(trend => (Actor: trend.GetProperty("actor").GetString()!, Concept: trend.GetProperty("concept").GetString()!)).ToArray();
        using var suppressor = Suppressor.Start();
        var ledger = CellLedger.Empty;
        for (var period = Period.Parse("2024-Q1"); period <= newest.Period; period = period.Add(1))
        {
            var material = MaterialOf(Known(newest, period), ledger);
            var clock = Stopwatch.StartNew();
            var composer = new PictureComposer(material, suppressor);
            var (released, inside) = (composer.Compose(Edition.Released), composer.Compose(Edition.Internal));
            Output.WriteLine(Line(released, inside, composer.Exposed.Count, clock.Elapsed));
            foreach (var (actor, concept) in planted)
            {
                Output.WriteLine($"   {actor} {concept}: {Of(inside, actor, concept)} inside, {Of(released, actor, concept)} released");
            }

            ledger = composer.Ledger;
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ledger.Cells.Length} numbers in the ledger, {CellLedgerJson.Write(ledger).Length / 1024} KiB"));
    }

    /// <summary>As known at the end of the month after the quarter, when its deliveries are in.</summary>
    private static AnalysisInput Known(AnalysisInput newest, Period period)
    {
        var known = newest.Tallies.Where(tally => tally.Delivered <= period.Last.AddMonths(1)).ToArray();
        return newest with
        {
            Period = period,
            Tallies = [.. known.Where(tally => tally.Start.Anchor <= period.Last)],
            LastDelivered = known.GroupBy(tally => tally.Source).ToDictionary(tallies => tallies.Key, tallies => tallies.Max(tally => tally.Delivered)),
        };
    }

    private string Line(ComposedPicture released, ComposedPicture inside, int exposed, TimeSpan time)
    {
        var (shown, could) = (Numbers(released).Count(), Numbers(inside).Count(number => number >= _pipeline.Thresholds.Cell));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"## {released.Picture.Header.Period}: {shown} of {could} numbers shown ({(double)shown / could:P1}), {released.FindingsShown} of {inside.FindingsShown} comparisons, {released.Picture.Trends.Count(trend => trend.Verdict != TrendVerdict.None)} of {inside.Picture.Trends.Count(trend => trend.Verdict != TrendVerdict.None)} verdicts, {Patterns(released)} of {Patterns(inside)} patterns, waiting: {string.Join(' ', released.Waiting)}, exposed {exposed}, {time.TotalSeconds:0.0} s");
    }

    /// <summary>The numbers of the tables that both editions have.</summary>
    private static IEnumerable<decimal> Numbers(ComposedPicture composed) => composed.Picture.Tables
        .Where(table => table.Id != "weeks")
        .SelectMany(table => table.Rows)
        .Select(row => row.Values[0])
        .Where(number => number.IsShown)
        .Select(number => number.Value);

    private static int Patterns(ComposedPicture composed) => composed.Picture.Patterns.Sum(actor => actor.Patterns.Count);

    private static string Of(ComposedPicture composed, string actor, string concept) =>
        composed.Picture.Trends.FirstOrDefault(trend => trend.Actor == actor && trend.Concept == concept) is { } trend ? $"{trend.Verdict} ({trend.Release})" : "not there";

    private PictureMaterial MaterialOf(AnalysisInput input, CellLedger ledger) => new(
        new Cover("OBI.Phenomenon", "0", _pipeline.Name, new Words("-", "-"), "nl", input.Period.Ordinal, input.Period.Last, _pipeline.Marking, Draft: true, 1, null, [], "-"),
        PeriodAnalysis.Analyse(input),
        [.. _pipeline.Sources.Select(source => new SupplierAccount(
            source.Source, new Words("-", "-"), source.Membership.Group, source.Reliability, source.LegalBasis, source.Membership.From, source.Membership.Until, source.MappingVersion, 0, 0, 0, null, BatchBalance.Zero, source.WaivesDominance))],
        _pipeline.Concepts,
        new Dictionary<string, Words>(),
        new Dictionary<string, Words>(),
        _pipeline.Markers,
        _pipeline.Events,
        Review.None,
        _pipeline.Thresholds,
        [])
    {
        Ledger = ledger,
    };
}
