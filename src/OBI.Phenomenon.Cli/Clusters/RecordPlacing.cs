using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Puts records where they were put before, else where the model puts them, and says how sure the model is of that.</summary>
/// <param name="frozen">Where they were put before.</param>
/// <param name="table">Their profiles.</param>
/// <param name="result">The model.</param>
/// <param name="ids">The id of the cluster of each of its patterns.</param>
internal sealed class RecordPlacing(FrozenAssignments frozen, ProfileTable table, LatentClassResult result, IReadOnlyList<string> ids)
{
    /// <summary>Records are known again by their ids, whatever their quarter.</summary>
    internal const string AnyQuarter = "";

    /// <summary>Places a record of which nothing is observed: where it was put before, else nowhere.</summary>
    internal static RecordCluster NotObserved(FrozenAssignments frozen, string record) =>
        frozen.Of(AnyQuarter, record, null) is { } kept
            ? new RecordCluster(record, ClusterNumbers.Of(kept), null, ClusterStatus.Doubtful)
            : new RecordCluster(record, RecordCluster.None, null, ClusterStatus.Insufficient);

    /// <summary>Places a record.</summary>
    /// <param name="record">Its id.</param>
    /// <param name="place">Its profile, or below 0 when nothing of it was observed.</param>
    internal RecordCluster Of(string record, int place)
    {
        if (place < 0)
        {
            return NotObserved(frozen, record);
        }

        var assignment = result.Assignments[place];
        var modelled = assignment.Pattern < 0 ? null : ids[assignment.Pattern];
        var id = frozen.Of(AnyQuarter, record, modelled);
        return new RecordCluster(
            record,
            ClusterNumbers.Of(id),
            Math.Round(id == modelled ? assignment.Probability : ProbabilityOf(id, place), 6),
            id is null ? ClusterStatus.Noise : id == modelled && assignment.Status == AssignmentStatus.Assigned ? ClusterStatus.Assigned : ClusterStatus.Doubtful);
    }

    /// <summary>A cluster that the model does not have has no probability in it.</summary>
    private float ProbabilityOf(string? id, int place) => id is null
        ? result.Model.ProbabilityOf(ProfileAssignment.Noise, table, place)
        : ids.Index().Where(known => known.Item == id).Select(known => result.Model.ProbabilityOf(known.Index, table, place)).FirstOrDefault();
}
