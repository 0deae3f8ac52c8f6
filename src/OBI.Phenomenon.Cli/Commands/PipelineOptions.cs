using System.CommandLine;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary>The options that several commands share, each described once.</summary>
internal static class PipelineOptions
{
    internal static Argument<string> Pipeline() => new("PIPELINE") { Description = "The pipeline's YAML file, such as pipelines/quarterly.yaml." };

    internal static Option<string?> Period() => new("--period") { Description = "The period, such as 2025-Q3. Without it: the newest period whose deliveries are all in." };

    internal static Option<string?> AsOf() => new("--as-of") { Description = "Count what was known at a day (2026-01-31: everything taken in before the first delivery of a later day) or at a ledger sequence. Without it: all that is known." };

    internal static Option<string?> Out() => new("--out") { Description = "Where the files for readers go. Without it: output/<pipeline>/<period>." };

    internal static Option<string?> Internal() => new("--internal") { Description = "Where the werkdossier and findings with true counts go. Without it: intern/ below --out." };

    internal static Option<string?> Store() => new("--store") { Description = "The store. Without it: output/<pipeline>/obi.db." };

    internal static Option<string?> Expect() => new("--expect") { Description = "The resultSha256 that must come out; anything else ends with exit code 4." };

    internal static Option<bool> Json() => new("--json") { Description = "Print the result as JSON." };
}
