using System.Text;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Report;
using OBI.Phenomenon.Report.Chapters;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>Reads decisions and chapters from a YAML file.</summary>
internal static class ReviewFile
{
    private const int LongestChapter = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file; chapters are named relative to it.</param>
    /// <param name="period">The period under review, which the file has to name too.</param>
    /// <param name="subjects">What there is to decide.</param>
    /// <param name="readers">How many have to look.</param>
    /// <param name="now">When it is decided.</param>
    /// <exception cref="ContractException">Something in it breaks a rule; the message says where.</exception>
    internal static Verdicts Read(string path, string period, IReadOnlyList<Subject> subjects, int readers, DateTimeOffset now)
    {
        var file = YamlFile.Read(path).Only("period", "role", "second", "decisions", "rest", "chapters");
        if (file.Text("period") != period)
        {
            throw file.Fault("period", $"the file decides about '{file.Text("period")}', and {period} is under review");
        }

        var signature = Sign(file, readers, now);
        var byId = subjects.ToDictionary(subject => subject.Id, StringComparer.Ordinal);
        var named = file.MapOrNull("decisions") is { } list ? list.Keys.Select(key => Decide(list, key.Key, byId, signature)).ToList() : [];
        var rest = file.MapOrNull("rest") is { } other ? Rest(other, byId, named, signature) : [];
        var chapters = file.MapOrNull("chapters") is { } written ? Chapters(written, Path.GetDirectoryName(Path.GetFullPath(path))!, signature) : [];
        return named.Count + rest.Count + chapters.Count == 0
            ? throw file.Fault("period", "it decides nothing; write 'decisions', 'rest' or 'chapters'")
            : new Verdicts([.. named.Concat(rest).OrderBy(decision => decision.Subject, StringComparer.Ordinal)], chapters);
    }

    private static Signature Sign(YamlMap file, int readers, DateTimeOffset now)
    {
        try
        {
            return Signature.Of(file.Text("role"), file.TextOrNull("second"), readers, now);
        }
        catch (SignatureException unsigned)
        {
            throw file.Fault("role", unsigned.Message);
        }
    }

    private static Decision Decide(YamlMap list, string id, Dictionary<string, Subject> subjects, Signature signature)
    {
        var entry = list.Map(id).Only("do", "text", "reason", "exposes");
        var exposes = entry.Has("exposes") && entry.OneOf("exposes", "accepted") == "accepted";
        return DecisionRules.Make(
            subjects, id, entry.OneOf("do", [.. DecisionKinds.Words]), entry.TextOrNull("text"), exposes, entry.TextOrNull("reason"), signature, rule => list.Fault(id, rule));
    }

    /// <summary>One decision for all that is not named; what exposes has to be named.</summary>
    private static List<Decision> Rest(YamlMap rest, Dictionary<string, Subject> subjects, List<Decision> named, Signature signature)
    {
        rest.Only("do", "reason");
        var word = rest.OneOf("do", DecisionKind.Approve.Word(), DecisionKind.Withhold.Word());
        var decided = named.Select(decision => decision.Subject).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. subjects.Values
                .Where(subject => subject.IsOpen && !decided.Contains(subject.Id))
                .Select(subject => DecisionRules.Make(subjects, subject.Id, word, null, false, rest.TextOrNull("reason"), signature, rule => rest.Fault("do", rule))),
        ];
    }

    private static List<Chapter> Chapters(YamlMap chapters, string folder, Signature signature)
    {
        chapters.Only([.. ChapterKinds.Words]);
        return
        [
            .. Enum.GetValues<ChapterKind>().Where(kind => chapters.Has(kind.Word()))
                .Select(kind => new Chapter(kind, ReadChapter(chapters, kind.Word(), folder), signature)),
        ];
    }

    private static string ReadChapter(YamlMap chapters, string word, string folder)
    {
        var path = Path.Combine(folder, chapters.Text(word));
        try
        {
            var text = new FileInfo(path).Length > LongestChapter ? null : File.ReadAllText(path, Strict);
            if (string.IsNullOrWhiteSpace(text))
            {
                throw chapters.Fault(word, $"{YamlFile.Shown(path)} is empty or longer than {LongestChapter / 1024} KiB");
            }

            ChapterCheck.Require(text, word);
            return text.ReplaceLineEndings("\n");
        }
        catch (ReportException refused)
        {
            throw chapters.Fault(word, refused.Message);
        }
        catch (DecoderFallbackException)
        {
            throw chapters.Fault(word, $"{YamlFile.Shown(path)} is not UTF-8; save it as UTF-8");
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw chapters.Fault(word, $"{YamlFile.Shown(path)} is not there or cannot be read; a chapter is a Markdown file beside this one");
        }
    }
}
