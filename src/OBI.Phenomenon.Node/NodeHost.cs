using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OBI.Phenomenon.Node;

/// <summary>One Node process that runs the programs of the <see cref="NodeHome"/>, one call at a time.</summary>
/// <remarks>
/// It speaks JSON, one line a message, over standard input and output. Start it early and name the programs ahead: their packages load while
/// the caller does other work. It ends with its input, so it does not outlive this process, however that ends.
/// </remarks>
public sealed class NodeHost : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;
    private readonly StringBuilder _complaints = new();
    private readonly TimeSpan _patience;
    private readonly Lock _turn = new();
    private string? _version;

    private NodeHost(Process process, TimeSpan patience)
    {
        _process = process;
        _patience = patience;
        _process.ErrorDataReceived += (_, line) => Remember(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts Node and returns at once; the programs named load meanwhile.</summary>
    /// <exception cref="NodeException">Node or the packages are missing.</exception>
    public static NodeHost Start(NodeHome home, params ReadOnlySpan<string> programs) =>
        Start(home, "node", TimeSpan.FromMinutes(2), programs);

    internal static NodeHost Start(NodeHome home, string executable, TimeSpan patience, params ReadOnlySpan<string> programs)
    {
        if (!home.HasPackages)
        {
            throw new NodeException(NodeHome.PackagesMissing);
        }

        var start = new ProcessStartInfo(executable)
        {
            ArgumentList = { home.HostProgram },
            WorkingDirectory = home.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        // The machine's zone and Node's own options must not reach a result.
        start.Environment["TZ"] = "UTC";
        start.Environment.Remove("NODE_OPTIONS");

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception notFound)
        {
            throw new NodeException(NodeVersion.NotFound, notFound);
        }

        var host = new NodeHost(process, patience);
        foreach (var program in programs)
        {
            host.Send(program, "ahead", JsonValue.Create(true));
        }

        return host;
    }

    /// <summary>The version of Node, such as <c>20.20.2</c>.</summary>
    /// <exception cref="NodeException">Node is too old, or stopped.</exception>
    public string Version
    {
        get
        {
            lock (_turn)
            {
                return Greet();
            }
        }
    }

    /// <summary>Calls a program with an input and waits for its output.</summary>
    /// <param name="program">The name of a file in <c>Programs</c>, without <c>.mjs</c>, whose default export is the function to call.</param>
    /// <param name="input">What the function gets.</param>
    /// <exception cref="NodeException">The program failed, is not there, or Node stopped.</exception>
    public JsonElement Call(string program, JsonNode? input)
    {
        lock (_turn)
        {
            Greet();
            Send(program, "input", input);
            using var answer = Receive(program);
            if (answer.RootElement.TryGetProperty("error", out var error))
            {
                throw new NodeException(
                    answer.RootElement.TryGetProperty("code", out var code) && code.ValueEquals("ERR_MODULE_NOT_FOUND")
                        ? $"the Node program '{program}' could not be loaded; run 'dotnet build' ({error.GetString()})"
                        : $"the Node program '{program}' failed: {error.GetString()}");
            }

            return answer.RootElement.TryGetProperty("output", out var output) ? output.Clone() : default;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private string Greet()
    {
        if (_version is not null)
        {
            return _version;
        }

        using var greeting = Receive("host");
        var version = greeting.RootElement.GetProperty("node").GetString()!;
        if (!NodeVersion.IsNewEnough(version))
        {
            throw new NodeException(NodeVersion.TooOld(version));
        }

        return _version = version;
    }

    private void Send(string program, string role, JsonNode? content)
    {
        try
        {
            _process.StandardInput.Write($$"""{"program":{{JsonSerializer.Serialize(program)}},"{{role}}":{{content?.ToJsonString() ?? "null"}}}""");
            _process.StandardInput.Write('\n');
            _process.StandardInput.Flush();
        }
        catch (IOException broken)
        {
            throw new NodeException(Stopped(), broken);
        }
    }

    private JsonDocument Receive(string program)
    {
        using var impatience = new CancellationTokenSource(_patience);
        try
        {
            var line = _process.StandardOutput.ReadLineAsync(impatience.Token).AsTask().GetAwaiter().GetResult();
            return line is null ? throw new NodeException(Stopped()) : JsonDocument.Parse(line);
        }
        catch (OperationCanceledException)
        {
            throw new NodeException($"the Node program '{program}' gave no answer within {_patience.TotalSeconds:0} seconds.");
        }
    }

    private void Remember(string? line)
    {
        const int enough = 2_000;
        lock (_complaints)
        {
            if (!string.IsNullOrWhiteSpace(line) && _complaints.Length < enough)
            {
                _complaints.Append(' ').Append(line.Trim());
            }
        }
    }

    private string Stopped()
    {
        _process.WaitForExit(TimeSpan.FromSeconds(1));
        lock (_complaints)
        {
            return $"Node stopped before it answered:{(_complaints.Length == 0 ? " no reason given" : _complaints)}";
        }
    }
}
