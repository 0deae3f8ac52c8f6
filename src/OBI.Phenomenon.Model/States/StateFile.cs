using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.States;

/// <summary>Reads <c>states.yaml</c>.</summary>
public static class StateFile
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="ContractException">It is missing, malformed or breaks a rule; the message says where.</exception>
    public static StateCatalogue Read(string path)
    {
        var file = YamlFile.Read(path).Only("version", "states");
        var states = file.Map("states");
        var entries = states.Keys.Select(entry => ReadEntry(states, entry.Key, entry.Line)).ToList();
        try
        {
            return new StateCatalogue(file.Text("version"), entries);
        }
        catch (ArgumentException broken)
        {
            throw new ContractException(file.File, 0, broken.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private static StateEntry ReadEntry(YamlMap states, string code, int line)
    {
        if (!StateActor.TryParse(code, out var state))
        {
            throw new ContractException(states.File, line, $"'{code}' is no state's code; a state is two capital letters (ISO 3166-1 alpha-2)");
        }

        var entry = states.Map(code).Only("nl", "en", "aliases");
        return new StateEntry(state, entry.Text("nl"), entry.Text("en"), entry.Texts("aliases"));
    }
}
