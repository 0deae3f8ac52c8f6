namespace OBI.Phenomenon.Store.Chains;

/// <summary>A table whose rows are only ever added, so that the rows a change brought are those beyond an earlier id.</summary>
/// <param name="Name">What its last id is called in a link.</param>
/// <param name="Table">The table.</param>
/// <param name="Row">SQL for all a row <c>t</c> holds, as JSON.</param>
internal sealed record AppendOnly(string Name, string Table, string Row)
{
    /// <summary>What the numbers in tallies stand for: a word that is changed changes what is counted.</summary>
    internal static IReadOnlyList<AppendOnly> Words { get; } =
    [
        new("actorSets", "actor_set", "json_array(t.id, t.key)"),
        new("grades", "grade", "json_array(t.id, t.key)"),
        new("profiles", "profile", "json_array(t.id, t.hash, t.taxonomy_version, t.key)"),
        new("regions", "region", "json_array(t.id, t.key)"),
        new("sources", "source", "json_array(t.id, t.key)"),
    ];

    /// <summary>The lives of periods.</summary>
    internal static IReadOnlyList<AppendOnly> Lives { get; } =
    [
        new(
            "closings",
            "closing",
            """
            json_array(t.id, t.pipeline, t.period, t.number, t.sequence, t.tallies_sha256, t.after_release, t.waived, t.reason, t.role, t.second, t.at,
              (SELECT json_group_array(json_array(path, text)) FROM (SELECT path, text FROM pinned_file WHERE closing = t.id ORDER BY path))) || t.revisions
            """),
        new("decisions", "decision", "json_array(t.id, t.closing, t.subject, t.kind, t.text, t.exposes, t.reason, t.role, t.second, t.at)"),
        new("chapters", "chapter", "json_array(t.id, t.closing, t.kind, t.markdown, t.role, t.second, t.at)"),
        new(
            "releases",
            "release",
            """
            json_array(t.id, t.pipeline, t.period, t.version, t.closing, t.marking, t.result_sha256, t.published, t.patterns, t.role, t.second, t.at) || t.verdicts
            """),
    ];
}
