using OBI.Phenomenon.Model.Concepts;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>How roles are written in contracts, and what kind of column each makes.</summary>
public static class ColumnRoles
{
    private static readonly string[] Names =
    [
        "ignored", "record", "status", "start", "received", "actor", "agent", "target", "modus", "objective",
        "channel", "effect", "interest", "scope", "region", "credibility", "likelihood", "basis", "state-link", "reports", "text",
    ];

    /// <summary>The names a column may have behind <c>is:</c>.</summary>
    public static string[] Writable { get; } = Names[1..];

    /// <summary>The names a fixed value may have: the roles whose values are terms.</summary>
    public static string[] Fixable { get; } = [.. Enum.GetValues<ColumnRole>().Where(role => role.IsCoded() && role != ColumnRole.Status).Select(Name)];

    /// <summary>The name of a role, such as <c>state-link</c>.</summary>
    public static string Name(this ColumnRole role) => Names[(int)role];

    /// <summary>The role with this name.</summary>
    public static ColumnRole Parse(string name) => (ColumnRole)Array.IndexOf(Names, name);

    /// <summary>Whether its values are terms of a closed list, as opposed to dates, numbers and record numbers.</summary>
    public static bool IsCoded(this ColumnRole role) => role is
        not (ColumnRole.Ignored or ColumnRole.Record or ColumnRole.Start or ColumnRole.Received or ColumnRole.Reports or ColumnRole.Text);

    /// <summary>Whether its values are dates.</summary>
    public static bool IsDate(this ColumnRole role) => role is ColumnRole.Start or ColumnRole.Received;

    /// <summary>The facet whose concepts it holds; null for other roles and for the actor, whose values are states.</summary>
    public static Facet? FacetOf(this ColumnRole role) => role switch
    {
        ColumnRole.Agent => Facet.Agent,
        ColumnRole.Target => Facet.Target,
        ColumnRole.Modus => Facet.Modus,
        ColumnRole.Objective => Facet.Objective,
        ColumnRole.Channel => Facet.Channel,
        ColumnRole.Effect => Facet.Effect,
        ColumnRole.Interest => Facet.Interest,
        ColumnRole.Scope => Facet.Scope,
        _ => null,
    };
}
