namespace OBI.Phenomenon.Cli.Releases;

/// <summary>What <c>obi close</c> is asked to do.</summary>
/// <param name="Pipeline">The pipeline's file.</param>
/// <param name="Period">The period.</param>
/// <param name="AsOf">A day or a sequence, or null for all that is known.</param>
/// <param name="Without">Suppliers whose deliveries are not waited for.</param>
/// <param name="Reason">Why not, or why the period is closed again.</param>
/// <param name="Again">Whether a closed period is closed again.</param>
/// <param name="Role">Who closes.</param>
/// <param name="Second">Who read it over.</param>
/// <param name="Store">The store, or null.</param>
internal sealed record CloseRequest(
    string Pipeline,
    string? Period,
    string? AsOf,
    IReadOnlyList<string> Without,
    string? Reason,
    bool Again,
    string? Role,
    string? Second,
    string? Store);
