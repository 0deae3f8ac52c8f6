using System.CommandLine;
using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Cli.Clusters;
using OBI.Phenomenon.Cli.ProfileFiles;
using OBI.Phenomenon.Cli.Terminals;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi clusters</c>: patterns in one's own file of coded records.</summary>
internal static class ClustersCommand
{
    private const int MostClasses = 30;
    private const string Icl = "icl";
    private const string Bic = "bic";

    private const string About =
        "Finds what goes together in the records of one's own CSV file: patterns of labels, how many there are, and which record belongs to which. Nothing is stored.\n"
        + "\n"
        + "The file has a header, a column id, and a column for each field, such as modus, target, objective, channel and region. Labels of a field are joined by |, as in phishing|ddos. "
        + "An empty field was not observed, which is not the same as none. A column actor gives every actor a model of its own; with a column quarter (2025-Q3 or 2025Q3) --json tells what became of clusters: emerging, growing, splitting and so on.\n"
        + "\n"
        + "Printed are id, cluster, probability and status, a row for each record in the order of the file. A cluster is a number from 1; no two actors share one. "
        + "status is assigned (a probability of at least 0.8), doubtful, noise (in no cluster: -1) or insufficient (nothing was observed: -1). "
        + "The model is a latent class analysis with a class for noise; the number of clusters is chosen, and may be one.\n"
        + "\n"
        + "Example: obi clusters records.csv --fields modus,target,objective,channel --single region --json model.json";

    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var file = PipelineOptions.Filled(new Argument<string>("FILE") { Description = "The CSV file, or - for standard input." });
        var fields = PipelineOptions.Filled("--fields", "Columns of any number of labels, as modus,target. Without it: all columns but id, actor, quarter, summary, and those of --single and --text.");
        var single = PipelineOptions.Filled("--single", "Columns of one label, as region. Without it: region, where there is one and --fields does not name it.");
        var text = PipelineOptions.Filled("--text", "A column of words, such as summary; words that are neither rare nor common become a field. Without it: no words.");
        var criterion = new Option<string>("--criterion") { Description = "What the number of classes is chosen by, before those that differ little are joined: bic (also classes that overlap) or icl (classes that can be told apart).", DefaultValueFactory = _ => new LatentClassOptions().Criterion == Criterion.Icl ? Icl : Bic };
        criterion.AcceptOnlyFromAmong(Icl, Bic);
        var seed = new Option<ulong>("--seed") { Description = "The seed of all chance: the same file and seed give the same result.", DefaultValueFactory = _ => new LatentClassOptions().Seed };
        var classes = new Option<int?>("--k") { Description = "How many clusters, 1 to 30. Without it: as many as the criterion chooses." };
        classes.Validators.Add(given =>
        {
            if (given.Tokens.Count != 1 || !int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > MostClasses)
            {
                given.AddError("--k is a whole number from 1 to 30");
            }
        });
        var json = PipelineOptions.Filled("--json", "The file to write the models to: criteria, shares, profiles, explanations in counts, and a second opinion.");
        var against = PipelineOptions.Filled("--against", "A CSV file with the columns id and cluster: a division of one's own. How well both agree is said on standard error (1 is in full, 0 is as by chance).");
        var known = PipelineOptions.Filled("--known", "A file of an earlier run's --json: clusters that are found again keep their numbers, and records that were in it keep their cluster, with the probability the new model gives it. What that would put elsewhere is said.");
        var command = new Command("clusters", About) { file, fields, single, text, criterion, seed, classes, json, known, against };
        command.SetAction(parsed =>
        {
            var words = parsed.GetValue(text);
            var read = ProfileFile.Read(parsed.GetRequiredValue(file), FieldChoice.Of(parsed.GetValue(fields), parsed.GetValue(single), words));
            var other = parsed.GetValue(against) is { } path ? OtherDivision.Read(path) : null;
            var earlier = parsed.GetValue(known) is { } model ? ClusterFile.ReadLedger(model) : null;
            if (earlier?.Actors.All(actor => read.Rows.All(row => row.Actor != actor.Actor)) == true)
            {
                throw new CommandException(ExitCode.InputRefused, $"{parsed.GetValue(known)}: has no model of an actor in {parsed.GetRequiredValue(file)}; name the file of an earlier run about the same actors");
            }

            var target = parsed.GetValue(json);
            var options = new LatentClassOptions
            {
                Criterion = parsed.GetValue(criterion) == Icl ? Criterion.Icl : Criterion.Bic,
                Seed = parsed.GetValue(seed),
                Classes = parsed.GetValue(classes),
                Draws = target is null ? 0 : new LatentClassOptions().Draws,
            };
            if (read.Columns.LeftOut.Length > 0)
            {
                terminal.Note($"left out: {string.Join(", ", read.Columns.LeftOut)}");
            }

            var run = ClusterRun.Over(read, new ClusterChoices(options, words), earlier ?? PatternLedger.Empty);
            List<string> notes = [.. run.Fits.Select(ClusterNotes.Found)];
            if (target is not null)
            {
                var document = new ClusterDocument(parsed.GetValue(criterion)!, options.Seed, run.Ledger.Actors, [.. run.Fits.Select(fit => ActorDescription.Of(fit, words))]);
                notes.AddRange(document.Actors.SelectMany(actor => actor.Clusters).SelectMany(ClusterNotes.Unstable));
                ClusterFile.Write(target, document);
            }

            if (other is not null)
            {
                notes.Add(other.Compare([.. run.Fits.SelectMany(fit => fit.Records)]));
            }

            Print(terminal, read, run);
            notes.ForEach(terminal.Note);

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Print(Terminal terminal, ProfileFile file, ClusterRun run)
    {
        var clusterOf = run.Fits.SelectMany(fit => fit.Records).ToDictionary(record => record.Id, StringComparer.Ordinal);
        terminal.Print(RecordClusterLines.Header);
        foreach (var row in file.Rows)
        {
            terminal.Print(RecordClusterLines.Of(clusterOf[row.Id]));
        }
    }
}
