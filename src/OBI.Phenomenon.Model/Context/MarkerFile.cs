using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Context;

/// <summary>Reads the <c>markers</c> of a pipeline.</summary>
public static class MarkerFile
{
    // In the order of MarkerKind.
    private static readonly string[] Kinds = ["campaign", "law", "contact-point", "recording"];

    /// <summary>Reads and checks the markers; none when the pipeline has none.</summary>
    /// <exception cref="ContractException">A marker breaks a rule; the message says where.</exception>
    public static IReadOnlyList<Marker> Read(YamlMap pipeline, IReadOnlyCollection<string> suppliers, TermTargets targets)
    {
        var markers = new List<Marker>();
        foreach (var entry in pipeline.Maps("markers"))
        {
            var marker = ReadMarker(entry, suppliers, targets);
            markers.Add(markers.TrueForAll(other => other.Id != marker.Id)
                ? marker
                : throw entry.Fault("id", $"marker '{marker.Id}' appears twice; give each an id of its own"));
        }

        return markers;
    }

    private static Marker ReadMarker(YamlMap entry, IReadOnlyCollection<string> suppliers, TermTargets targets)
    {
        entry.Only("id", "kind", "name", "from", "until", "lag_months", "suppliers", "actors", "concepts");
        var (from, until) = Scope.Days(entry);
        if (until is null && entry.Has("lag_months"))
        {
            throw entry.Fault("lag_months", "'lag_months' counts from 'until', which is not there; add it, or leave 'lag_months' out");
        }

        return new Marker(
            entry.Words("id"),
            (MarkerKind)Array.IndexOf(Kinds, entry.OneOf("kind", Kinds)),
            SourceFile.ReadName(entry.Map("name")),
            from,
            until,
            entry.Has("lag_months") ? entry.Number("lag_months", 0, 24) : 0,
            Scope.Suppliers(entry, suppliers),
            Scope.Actors(entry, targets.States),
            Scope.Concepts(entry, targets.Concepts));
    }
}
