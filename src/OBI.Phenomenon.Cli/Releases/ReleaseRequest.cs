namespace OBI.Phenomenon.Cli.Releases;

/// <summary>What <c>obi release</c> is asked to do.</summary>
/// <param name="Pipeline">The pipeline's file.</param>
/// <param name="Period">The period.</param>
/// <param name="Marking">The marking it goes out with, or null for the pipeline's.</param>
/// <param name="Role">Who releases.</param>
/// <param name="Second">Who read it over.</param>
/// <param name="Store">The store, or null.</param>
internal sealed record ReleaseRequest(string Pipeline, string? Period, string? Marking, string? Role, string? Second, string? Store);
