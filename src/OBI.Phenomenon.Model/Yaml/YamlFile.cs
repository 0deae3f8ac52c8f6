using System.Text;
using OBI.Phenomenon.Model.Contracts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OBI.Phenomenon.Model.Yaml;

/// <summary>Reads a YAML file whose whole content is one mapping.</summary>
public static class YamlFile
{
    private const int Deepest = 32;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file.</summary>
    /// <exception cref="ContractException">It is not there, cannot be read, or is not a YAML mapping.</exception>
    public static YamlMap Read(string path)
    {
        var shown = Shown(path);
        if (Directory.Exists(path))
        {
            throw new ContractException(shown, 0, "is a folder; name the YAML file in it");
        }

        try
        {
            var text = File.ReadAllText(path, Strict);
            RequireShallow(text, shown);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlMap(RequireTextKeys(root, shown), shown)
                : throw new ContractException(shown, 1, "must hold one mapping (key: value)");
        }
        catch (DecoderFallbackException)
        {
            throw new ContractException(shown, 0, "is not UTF-8; save it as UTF-8");
        }
        catch (YamlException broken)
        {
            throw new ContractException(shown, (int)Math.Max(broken.Start.Line, broken.End.Line), "is not valid YAML here: look for a missing quote, colon or bracket, a tab, or a key written twice");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ContractException(shown, 0, "is not there; create it or correct the path that leads to it");
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw new ContractException(shown, 0, "cannot be read; check its permissions");
        }
    }

    /// <summary>A path as shown to people: relative to the current folder where it lies within it.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }

    /// <summary>The tree is built by recursion: a hostile depth must be found before.</summary>
    private static void RequireShallow(string text, string shown)
    {
        var (depth, parser) = (0, new Parser(new StringReader(text)));
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest)
            {
                throw new ContractException(shown, (int)parser.Current.Start.Line, "is nested too deeply to mean anything");
            }
        }
    }

    internal static YamlMappingNode RequireTextKeys(YamlMappingNode map, string file) =>
        map.Children.Keys.FirstOrDefault(key => key is not YamlScalarNode) is { } odd
            ? throw new ContractException(file, (int)odd.Start.Line, "a key must be a text")
            : map;
}
