using System.Globalization;
using System.Text;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies.Reading;

/// <summary>The reading test: five worlds as reports, twenty questions about each, and the answers that are right.</summary>
/// <remarks>
/// A reader who knows nothing of the project gets <c>fenomeenbeeld.pdf</c> and <c>vragen.md</c> of a world, never <c>antwoorden.md</c>, and answers from
/// the PDF alone. Each answer is scored right, missed (wrong, or not found) or over-claimed (it says more than the report does). What is aimed at is nine in ten right
/// and nothing over-claimed. The folder is that in <c>OBI_READING</c>, else <c>reading</c> where the study is started.
/// </remarks>
internal sealed class ReadingStudy(TextWriter output) : Study(output)
{
    internal override void Run()
    {
        var folder = Path.GetFullPath(Environment.GetEnvironmentVariable("OBI_READING") ?? "reading");
        foreach (var (place, world) in World.All.Index())
        {
            var home = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{place + 1}"));
            var released = Make(world, Path.Combine(home, "wereld"));
            var questions = new Questionnaire(PictureFile.Read(Path.Combine(released, PictureFile.Name))).Questions();
            File.Copy(Path.Combine(released, "fenomeenbeeld.pdf"), Path.Combine(home, "fenomeenbeeld.pdf"), overwrite: true);
            File.WriteAllText(Path.Combine(home, "vragen.md"), Asked(questions));
            File.WriteAllText(Path.Combine(home, "antwoorden.md"), Answered(questions));
            Output.WriteLine($"{home}: {world.Period}, {questions.Count} questions");
        }
    }

    /// <summary>Makes a world and its report, unless that was done before; where its released files are.</summary>
    private static string Make(World world, string home)
    {
        var released = Path.Combine(home, "output", "quarterly", world.Period);
        if (File.Exists(Path.Combine(released, PictureFile.Name)))
        {
            return released;
        }

        CopyTree(Repository.PathOf("pipelines"), Path.Combine(home, "pipelines"));
        ObiProcess.Run(home, "sample", "--rows", world.Rows.ToString(CultureInfo.InvariantCulture), "--seed", world.Seed.ToString(CultureInfo.InvariantCulture), "--out", Path.Combine(home, "data-samples")).Require();
        ObiProcess.Run(home, "run", Path.Combine(home, "pipelines", "quarterly.yaml"), "--period", world.Period).Require();
        return released;
    }

    private static void CopyTree(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private static string Asked(IReadOnlyList<Question> questions) => Lines(
        "Beantwoord elke vraag met alleen het rapport. Staat het er niet in, zeg dat dan.",
        questions.Select(question => question.Text));

    private static string Answered(IReadOnlyList<Question> questions) => Lines(
        "Goed is een antwoord dat dit zegt; te veel beweerd is een antwoord dat zegt wat achter ‘niet’ staat; al het andere is gemist.",
        questions.Select(question => $"{question.Text}\n   - {question.Right}\n   - niet: {question.OverClaim}"));

    private static string Lines(string lead, IEnumerable<string> entries)
    {
        var text = new StringBuilder(lead).Append("\n\n");
        foreach (var (place, entry) in entries.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"{place + 1}. {entry}\n");
        }

        return text.ToString();
    }
}
