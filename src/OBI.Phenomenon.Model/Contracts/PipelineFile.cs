using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.States;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>Reads a pipeline with everything it names: taxonomy, states and every supplier's folder.</summary>
public static class PipelineFile
{
    /// <summary>Reads and checks the pipeline.</summary>
    /// <exception cref="ContractException">A file is missing, malformed or breaks a rule; the message says where.</exception>
    public static PipelineContract Read(string path)
    {
        var file = YamlFile.Read(path).Only(
            "pipeline", "title", "language", "marking", "contact", "period", "schedule", "taxonomy", "sources", "thresholds", "analysis", "groups", "markers", "events", "review", RetentionFile.Key);
        var name = file.Text("pipeline");
        if (name != Path.GetFileNameWithoutExtension(path))
        {
            throw file.Fault("pipeline", $"'{name}' must be the name of its file");
        }

        var home = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var taxonomy = Path.Combine(home, file.Text("taxonomy"));
        var concepts = TaxonomyFile.Read(taxonomy);
        var states = StateFile.Read(Path.Combine(taxonomy, "states.yaml"));
        var targets = new TermTargets(concepts, states);
        var groups = file.Map("groups");
        var marking = file.OneOf("marking", Markings.WidestFirst);
        var sources = ReadSources(file, home, groups, targets);
        var schedule = file.Map("schedule").Only("cron", "timezone");
        return new PipelineContract(
            name,
            SourceFile.ReadName(file.Map("title")),
            file.OneOf("language", "nl", "en"),
            marking,
            file.TextOrNull("contact"),
            file.OneOf("period", "month", "quarter", "year") switch
            {
                "month" => PeriodKind.Month,
                "quarter" => PeriodKind.Quarter,
                _ => PeriodKind.Year,
            },
            schedule.Text("cron"),
            ReadTimeZone(schedule),
            ReadThresholds(file.Map("thresholds")),
            ReadAnalysis(file.Map("analysis")),
            ReadReview(file.MapOrNull("review")),
            RetentionFile.Read(file, sources),
            groups.Keys.ToDictionary(group => group.Key, group => SourceFile.ReadName(groups.Map(group.Key))),
            concepts,
            states,
            sources,
            MarkerFile.Read(file, [.. sources.Select(source => source.Source)], targets),
            ReadEvents(file, home, states),
            file.File,
            MeaningHash.OfFiles([path, .. Directory.GetFiles(taxonomy, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal), .. Calendar(file, home)], RetentionFile.Key));
    }

    /// <summary>The events of the calendar that the pipeline names; none when it names none.</summary>
    internal static IReadOnlyList<CalendarEvent> ReadEvents(YamlMap file, string home, StateCatalogue states) =>
        [.. Calendar(file, home).SelectMany(path => CalendarFile.Read(path, states))];

    internal static string[] Calendar(YamlMap file, string home) =>
        file.TextOrNull("events") is { } calendar ? [Path.Combine(home, calendar)] : [];

    private static List<SourceContract> ReadSources(YamlMap file, string home, YamlMap groups, TermTargets targets)
    {
        var folder = Path.Combine(home, file.Text("sources"));
        if (!Directory.Exists(folder))
        {
            throw file.Fault("sources", $"the folder {YamlFile.Shown(folder)} is not there; create it or correct the path");
        }

        var sources = FoldersIn(file, folder).Order(StringComparer.Ordinal).Select(source => SourceFile.Read(source, targets)).ToList();
        if (sources.Count == 0)
        {
            throw file.Fault("sources", $"the folder {YamlFile.Shown(folder)} holds no supplier; add a folder with source.yaml and terms.yaml");
        }

        foreach (var source in sources)
        {
            if (!groups.Has(source.Membership.Group))
            {
                throw new ContractException(source.File, 0, $"group '{source.Membership.Group}' is not among the 'groups' of {file.File}; valid: {string.Join(", ", groups.Keys.Select(group => group.Key))}");
            }
        }

        var places = new Dictionary<(string, string), string>();
        foreach (var source in sources)
        {
            if (Markings.IsStricter(source.Marking, file.Text("marking")))
            {
                throw file.Fault("marking", $"supplier '{source.Source}' marks what it supplies {source.Marking}; a picture made of it cannot be marked lower");
            }

            var place = (source.Delivery.From, source.Delivery.Names.Pattern);
            if (!places.TryAdd(place, source.Source))
            {
                throw new ContractException(source.File, 0, $"takes the same files as '{places[place]}'; correct 'delivery.from' or 'delivery.files', or every signal would count twice");
            }
        }

        return sources;
    }

    private static string[] FoldersIn(YamlMap file, string folder)
    {
        try
        {
            return Directory.GetDirectories(folder);
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw file.Fault("sources", $"the folder {YamlFile.Shown(folder)} cannot be read; check its permissions");
        }
    }

    private static TimeZoneInfo ReadTimeZone(YamlMap schedule)
    {
        var id = schedule.Text("timezone");
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw schedule.Fault("timezone", $"unknown time zone '{id}'; use an IANA name such as Europe/Amsterdam");
    }

    private static Thresholds ReadThresholds(YamlMap thresholds)
    {
        thresholds.Only("cell", "actor", "suppliers", "others");
        var cell = thresholds.Number("cell", 2, 1000);
        return new Thresholds(
            cell,
            thresholds.Number("actor", cell, 10000),
            thresholds.Number("suppliers", 1, 100),
            thresholds.Has("others") ? thresholds.Number("others", 2, cell) : Math.Min(Thresholds.UsualOthers, cell));
    }

    private static ReviewSettings ReadReview(YamlMap? review) =>
        review is null ? ReviewSettings.Usual : new ReviewSettings(review.Only("readers").Number("readers", 1, 2));

    private static AnalysisSettings ReadAnalysis(YamlMap analysis)
    {
        analysis.Only("confidence", "false_discovery_rate", "history", "alpha", "pattern_seed");
        return new AnalysisSettings(
            analysis.Fraction("confidence", 0.5, 0.999),
            analysis.Fraction("false_discovery_rate", 0.001, 0.5),
            analysis.Number("history", 5, 60),
            analysis.Has("alpha") ? analysis.Fraction("alpha", 0.0001, 0.1) : AnalysisSettings.UsualAlpha,
            analysis.Has("pattern_seed") ? analysis.Number("pattern_seed", 1, 1_000_000) : AnalysisSettings.UsualPatternSeed);
    }
}
