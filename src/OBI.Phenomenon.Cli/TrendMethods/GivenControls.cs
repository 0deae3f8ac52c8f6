using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Cli.TrendMethods;

/// <summary>What was given for the choices of a method.</summary>
internal sealed class GivenControls
{
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    /// <summary>Reads <c>name=value</c> pairs.</summary>
    /// <exception cref="CommandException">A pair is not one, is there twice, or names a choice that the method does not have.</exception>
    internal GivenControls(IEnumerable<string> pairs, TrendMethod method)
    {
        string[] known = [.. method.Controls.Select(control => control.Name)];
        foreach (var pair in pairs)
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            var name = sign < 0 ? pair : pair[..sign];
            if (!known.Contains(name))
            {
                var nearest = NearestKey.To(name, known);
                throw Wrong($"{method.Name} has no '{name}'; {(nearest is null ? $"it has {string.Join(", ", known)}" : $"did you mean '{nearest}'?")}");
            }

            if (sign < 0)
            {
                throw Wrong($"'{name}' has no value; write {name}={method.Controls.First(control => control.Name == name).Allowed}");
            }

            if (!_given.TryAdd(name, pair[(sign + 1)..]))
            {
                throw Wrong($"'{name}' is given twice; leave one");
            }
        }
    }

    /// <summary>What was given, or null when nothing was.</summary>
    /// <exception cref="CommandException">It is not allowed.</exception>
    internal T? Find<T>(Control<T> control)
        where T : struct
    {
        if (!_given.TryGetValue(control.Name, out var text))
        {
            return null;
        }

        var (allowed, value) = control.Read(text);
        return allowed ? value : throw Wrong($"'{control.Name}' must be {control.Allowed}");
    }

    /// <summary>What was given, or the method's own default.</summary>
    internal T Read<T>(Control<T> control, T otherwise)
        where T : struct => Find(control) ?? otherwise;

    /// <summary>A choice that goes against another.</summary>
    internal static CommandException Wrong(string problem) => new(ExitCode.Usage, $"--option: {problem}");
}
