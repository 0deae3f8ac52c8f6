using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.States;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>One periodic picture: what it is made of and when.</summary>
/// <param name="Name">Its key, equal to the name of its file.</param>
/// <param name="Title">The picture's title.</param>
/// <param name="Language">The language of the report, <c>nl</c> or <c>en</c>.</param>
/// <param name="Marking">The marking on every page.</param>
/// <param name="Contact">Whom readers can ask: a desk with an address, never a person; null for nobody.</param>
/// <param name="Period">How long its periods are.</param>
/// <param name="Cron">When it is built (Quartz cron expression).</param>
/// <param name="TimeZone">The time zone of <paramref name="Cron"/>.</param>
/// <param name="Thresholds">From how much on something is shown.</param>
/// <param name="Analysis">How comparisons are made.</param>
/// <param name="Review">How many have to read before something is decided.</param>
/// <param name="Retention">How long what could lead to a person is kept; no part of <paramref name="Version"/>.</param>
/// <param name="Groups">The supplier groups and their names.</param>
/// <param name="Concepts">The taxonomy.</param>
/// <param name="States">The states.</param>
/// <param name="Sources">The suppliers, in order of key.</param>
/// <param name="Markers">Known changes in how signals come about, in the order written.</param>
/// <param name="Events">The calendar readers may hold beside a trend, in the order written.</param>
/// <param name="File">The pipeline's file, as shown to people.</param>
/// <param name="Version">Hash of what pipeline, taxonomy, states and calendar say, lower-case hexadecimal; comments and layout do not matter.</param>
public sealed record PipelineContract(
    string Name,
    Bilingual Title,
    string Language,
    string Marking,
    string? Contact,
    PeriodKind Period,
    string Cron,
    TimeZoneInfo TimeZone,
    Thresholds Thresholds,
    AnalysisSettings Analysis,
    ReviewSettings Review,
    Retention Retention,
    IReadOnlyDictionary<string, Bilingual> Groups,
    ConceptCatalogue Concepts,
    StateCatalogue States,
    IReadOnlyList<SourceContract> Sources,
    IReadOnlyList<Marker> Markers,
    IReadOnlyList<CalendarEvent> Events,
    string File,
    string Version);
