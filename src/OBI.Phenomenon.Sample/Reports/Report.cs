using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Sample.Reports;

/// <summary>An incident as one supplier hands it over: a row, in codes still.</summary>
/// <param name="Incident">What it is about.</param>
/// <param name="Start">When it happened, as far as this supplier knows.</param>
/// <param name="Received">When this supplier took it in.</param>
internal sealed record Report(Incident Incident, ImpreciseDate Start, DateOnly Received)
{
    /// <summary>The supplier's own number; empty until it is handed over.</summary>
    internal string Number { get; init; } = string.Empty;

    internal ReportStatus Status { get; init; }

    internal Flaw Flaw { get; init; }

    /// <summary>How many reports the row stands for.</summary>
    internal int Count { get; init; } = 1;

    internal required string Basis { get; init; }

    internal required string Likelihood { get; init; }

    internal required string StateLink { get; init; }

    internal required string Credibility { get; init; }

    /// <summary>Whether the supplier adds its word for a circumstance that is no conduct.</summary>
    internal bool WithCircumstance { get; init; }

    /// <summary>The values under a role of the contract, in codes; empty when there is nothing to say.</summary>
    internal ImmutableArray<string> Values(string role) => role switch
    {
        "record" => [Number],
        "status" => [Status == ReportStatus.New ? "new" : Status == ReportStatus.Corrected ? "corrected" : "withdrawn"],
        "actor" => Incident.Actors,
        "agent" => [Incident.Agent],
        "modus" => Incident.Modus,
        "target" => Incident.Targets,
        "objective" => Incident.Objectives,
        "channel" => Incident.Channels,
        "effect" => Incident.Effects,
        "interest" => Incident.Interests,
        "scope" => [Incident.Pattern.Scope],
        "region" => Incident.Region.Length == 0 ? [] : [Incident.Region],
        "basis" => [Basis],
        "likelihood" => [Likelihood],
        "state-link" => [StateLink],
        "credibility" => [Credibility],
        "reports" => [Count.ToString(CultureInfo.InvariantCulture)],
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "no such role in a contract"),
    };
}
