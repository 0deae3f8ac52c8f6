using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Store;
using Spectre.Console;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi review</c>: people approve, withhold, annotate or rename what the machine found.</summary>
internal static class ReviewCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal, TimeProvider clock)
    {
        var (pipeline, period, store, json) = (PipelineOptions.Pipeline(), PipelineOptions.ThePeriod(), PipelineOptions.Store(), PipelineOptions.Json());
        var from = PipelineOptions.Filled("--from", "A YAML file with decisions and chapters; pipelines/README.md shows one.");
        var decide = PipelineOptions.Filled("--decide", "One decision, as ID=approve, ID=withhold, ID=annotate or ID=relabel; needs --reason and --role.");
        var text = PipelineOptions.Filled("--text", "The remark, or a pattern's other name.");
        var reason = PipelineOptions.Filled("--reason", "Why.");
        var exposes = new Option<bool>("--exposes") { Description = "Accept that this shows what we do or do not see; needed for what is seen for the first time and for patterns." };
        var (role, second) = (PipelineOptions.Role(), PipelineOptions.Second());
        var command = new Command(
            "review",
            "Lists what a closed period would say, with the evidence, and takes decisions about it: from a file, or one at a time.\nExample: obi review pipelines/quarterly.yaml --period 2025-Q4 --from review.yaml")
        { pipeline, period, from, decide, text, reason, exposes, role, second, store, json };
        command.SetAction((parsed, _) => Task.Run(
            () =>
            {
                var contract = PipelineFile.Read(parsed.GetRequiredValue(pipeline));
                using var opened = SignalStore.OpenExisting(Places.Of(contract, parsed.GetValue(store)).Store);
                var review = PeriodReview.Open(contract, parsed.GetValue(period), opened, terminal);
                var (file, one) = (parsed.GetValue(from), parsed.GetValue(decide));
                if (file is not null && one is not null)
                {
                    throw new CommandException(ExitCode.Usage, "decide from a file (--from) or one at a time (--decide), not both");
                }

                if (file is not null || one is not null)
                {
                    review.RequireUnreleased();
                    var readers = review.Basis.Pipeline.Review.Readers;
                    var verdicts = file is not null
                        ? ReviewFile.Read(file, review.Period.ToString(), review.Subjects, readers, clock.GetUtcNow())
                        : new Verdicts(
                            [One(one!, parsed.GetValue(text), parsed.GetValue(exposes), parsed.GetValue(reason), Signature.Of(parsed.GetValue(role), parsed.GetValue(second), readers, clock.GetUtcNow()), review.Subjects)],
                            []);
                    opened.Lives.Enter(review.Basis.Closing!, verdicts.Decisions, verdicts.Chapters);
                    review = review.Again(opened);
                }

                Print(review, contract.File, parsed.GetValue(json), terminal);
                return (int)ExitCode.Done;
            },
            CancellationToken.None));
        return command;
    }

    private static Decision One(string decision, string? text, bool exposes, string? reason, Signature signature, IReadOnlyList<Subject> subjects)
    {
        var place = decision.LastIndexOf('=');
        return place < 1
            ? throw new CommandException(ExitCode.Usage, "--decide is written as ID=approve, ID=withhold, ID=annotate or ID=relabel")
            : DecisionRules.Make(
                subjects.ToDictionary(subject => subject.Id, StringComparer.Ordinal),
                decision[..place],
                decision[(place + 1)..],
                text,
                exposes,
                reason,
                signature,
                rule => new CommandException(ExitCode.Usage, $"--decide: {rule}"));
    }

    private static void Print(PeriodReview review, string pipeline, bool asJson, Terminal terminal)
    {
        var (basis, open) = (review.Basis, review.Undecided.Count);
        if (asJson)
        {
            terminal.Print(JsonSerializer.Serialize(new
            {
                pipeline = basis.Pipeline.Name,
                period = review.Period.ToString(),
                stage = basis.Stage.ToString().ToLowerInvariant(),
                open,
                subjects = review.Subjects.Select(subject => new
                {
                    id = subject.Id,
                    kind = subject.Kind.ToString().ToLowerInvariant(),
                    says = subject.Says,
                    evidence = subject.Evidence,
                    exposes = subject.Exposes,
                    outcome = subject.Outcome,
                    reason = subject.Standing?.Reason,
                    role = subject.Standing?.Signature.Role,
                    second = subject.Standing?.Signature.Second,
                }),
                chapters = basis.Chapters.Select(chapter => new { kind = chapter.Kind.ToString().ToLowerInvariant(), role = chapter.Signature.Role, second = chapter.Signature.Second }),
            }));
            return;
        }

        foreach (var group in review.Subjects.GroupBy(subject => subject.Kind))
        {
            var table = new Table { Border = TableBorder.Simple };
            foreach (var heading in new[] { group.Key.ToString().ToLowerInvariant(), "the machine says", "evidence", "stands" })
            {
                table.AddColumn(heading);
            }

            foreach (var subject in group)
            {
                table.AddRow(new[] { subject.Id, subject.Says, subject.Evidence, subject.Outcome }.Select(Markup.Escape).ToArray());
            }

            terminal.Print(table);
        }

        foreach (var chapter in basis.Chapters)
        {
            terminal.Print($"chapter {chapter.Kind.ToString().ToLowerInvariant()}: handed in by {chapter.Signature.Role}");
        }

        terminal.Print(basis.Stage == PeriodStage.Released ? $"{review.Period} was released as version {basis.Version}"
            : open > 0 ? string.Create(CultureInfo.InvariantCulture, $"{open} to be decided before {review.Period} can be released; what stands at 'not shown' stays inside unless it is approved with its exposure accepted")
            : $"{review.Period} can be released: obi release {pipeline} --period {review.Period} --role …");
    }
}
