using System.CommandLine;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary>The options that several commands share, each described once.</summary>
internal static class PipelineOptions
{
    internal static Argument<string> Pipeline() => Filled(new Argument<string>("PIPELINE") { Description = "The pipeline's YAML file, such as pipelines/quarterly.yaml." });

    internal static Option<string?> Period() => Filled("--period", "The period, such as 2025-Q3. Without it: the newest period whose deliveries are all in.");

    /// <summary>A period that has to be named: what is decided about it cannot be about whichever is the newest.</summary>
    internal static Option<string?> ThePeriod()
    {
        var option = Filled("--period", "The period, such as 2025-Q3.");
        option.Required = true;
        return option;
    }

    internal static Option<string?> Role() => Filled("--role", "The role in which this is decided, such as \"senior analist\"; a function, never a name.");

    internal static Option<string?> Second() => Filled("--second", "The role that read it over; needed where the pipeline asks for two readers.");

    internal static Option<string?> AsOf() => Filled("--as-of", "Count what was known at a day (2026-01-31: everything taken in before the first delivery of a later day) or at a ledger sequence. Without it: all that is known.");

    internal static Option<string?> Out() => Filled("--out", "Where the files for readers go. Without it: output/<pipeline>/<period>.");

    internal static Option<string?> Internal() => Filled("--internal", "Where the werkdossier and findings with true counts go. Without it: intern/ below --out.");

    internal static Option<string?> Store() => Filled("--store", "The store. Without it: output/<pipeline>/obi.db.");

    internal static Option<string?> Expect()
    {
        var option = Filled("--expect", "The resultSha256 that must come out; anything else ends with exit code 4.");
        option.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string?>() is not { Length: 64 } hash || !hash.All(char.IsAsciiHexDigit))
            {
                given.AddError("--expect is a resultSha256: 64 hexadecimal digits, as a run prints at its end");
            }
        });
        return option;
    }

    internal static Option<bool> Json() => new("--json") { Description = "Print the result as JSON." };

    /// <summary>An argument that cannot be empty.</summary>
    internal static Argument<string> Filled(Argument<string> argument)
    {
        argument.Validators.Add(given =>
        {
            if (given.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                given.AddError($"{argument.Name} is empty; name a path");
            }
        });
        return argument;
    }

    /// <summary>An option that cannot be empty.</summary>
    internal static Option<string?> Filled(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.Validators.Add(given =>
        {
            if (given.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                given.AddError($"{name} is empty; give it a value or leave it out");
            }
        });
        return option;
    }
}
