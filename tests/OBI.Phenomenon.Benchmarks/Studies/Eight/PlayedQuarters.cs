using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies.Eight;

/// <summary>A checkout in which quarters of <c>data-samples</c> are closed, decided upon and released one after another, as an analyst would.</summary>
/// <remarks>
/// Each is closed on the last day of the month after it, without suppliers that are late by then; their deliveries come in as corrections. Everything found is approved and every
/// exposure accepted, so that the most goes out that ever can.
/// </remarks>
internal sealed class PlayedQuarters : IDisposable
{
    private const string Pipeline = "pipelines/quarterly.yaml";
    private readonly TemporaryFolder _folder = new();

    internal PlayedQuarters()
    {
        foreach (var name in new[] { "pipelines", "data-samples" })
        {
            _folder.CopyFrom(Repository.PathOf(name), name);
        }

        ObiProcess.Run(_folder.Path, "intake", Pipeline).Require();
    }

    /// <summary>The store.</summary>
    internal string Store => Path.Combine(_folder.Path, "output", "quarterly", "obi.db");

    /// <summary>Where what readers get of a quarter lies.</summary>
    internal string FolderOf(Period period) => Path.Combine(_folder.Path, "output", "quarterly", period.ToString());

    /// <summary>Plays a quarter.</summary>
    internal void Release(Period period)
    {
        Close(period);
        using var review = JsonDocument.Parse(ObiProcess.Run(_folder.Path, "review", Pipeline, "--period", period.ToString(), "--json").Require().Output);
        string[] subjects = [.. review.RootElement.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetProperty("id").GetString()!)];
        if (subjects.Length > 0)
        {
            _folder.Write("review.yaml", $"period: {period}\nrole: analist\ndecisions:\n{string.Concat(subjects.Select(id => $"  \"{id}\": {{ do: approve, reason: bewijs gezien, exposes: accepted }}\n"))}");
            ObiProcess.Run(_folder.Path, "review", Pipeline, "--period", period.ToString(), "--from", "review.yaml").Require();
        }

        ObiProcess.Run(_folder.Path, "release", Pipeline, "--period", period.ToString(), "--role", "hoofd analyse").Require();
    }

    /// <summary>Attacks quarters together; as a supplier with a file of what it supplied itself.</summary>
    internal ObiProcess Attack(IEnumerable<Period> periods, string? supplier = null, string? own = null)
    {
        string[] known = supplier is null ? [] : ["--as-supplier", supplier, "--own", _folder.Write("own.csv", own!)];
        return ObiProcess.Run(_folder.Path, ["audit", .. periods.Select(FolderOf), "--json", .. known]);
    }

    public void Dispose() => _folder.Dispose();

    private void Close(Period period)
    {
        var late = new List<string>();
        ObiProcess closed;
        while ((closed = Close(period, late)).ExitCode != 0 && Late(closed) is { } supplier && !late.Contains(supplier))
        {
            late.Add(supplier);
        }

        closed.Require();
    }

    private ObiProcess Close(Period period, List<string> late)
    {
        string[] without = late.Count == 0 ? [] : [.. late.SelectMany(supplier => new[] { "--without", supplier }), "--reason", "levert later"];
        return ObiProcess.Run(_folder.Path, ["close", Pipeline, "--period", period.ToString(), "--as-of", period.Last.AddMonths(1).ToString("O", CultureInfo.InvariantCulture), "--role", "analist", .. without]);
    }

    /// <summary>The supplier that a refusal proposes to close without.</summary>
    private static string? Late(ObiProcess refused) => refused.Error.Split("--without ") is [_, var rest] ? rest.Split(' ')[0] : null;
}
