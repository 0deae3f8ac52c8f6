using System.Text.Json.Nodes;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Node.Test;

public sealed class NodeHostTest
{
    private TemporaryFolder _folder = null!;
    private NodeHome _home = null!;

    [SetUp]
    public void MakeHome()
    {
        _folder = new TemporaryFolder();
        _folder.Write("node_modules/.restored", "");
        _folder.Write("package.json", """{ "type": "module" }""");
        _folder.Write("Programs/host.mjs", File.ReadAllText(NodeHome.Find().HostProgram));
        _folder.Write("Programs/double.mjs", "export default input => ({ twice: input.number * 2, zone: process.env.TZ });");
        _folder.Write("Programs/echo.mjs", "console.log('chatter'); export default input => input;");
        _folder.Write("Programs/fail.mjs", "export default () => { throw new Error('the reason'); };");
        _folder.Write("Programs/needy.mjs", "import 'no-such-package'; export default () => 1;");
        _folder.Write("Programs/stop.mjs", "export default () => { console.error('farewell'); process.exit(3); };");
        _folder.Write("Programs/slow.mjs", "export default () => new Promise(done => setTimeout(done, 60_000));");
        _home = new NodeHome(_folder.Path);
    }

    [TearDown]
    public void RemoveHome() => _folder.Dispose();

    [Test]
    public void Call_OfProgram_GivesItsOutput()
    {
        using var host = NodeHost.Start(_home, "double");

        var output = host.Call("double", new JsonObject { ["number"] = 21 });

        Assert.That(output.GetProperty("twice").GetInt32(), Is.EqualTo(42));
        Assert.That(output.GetProperty("zone").GetString(), Is.EqualTo("UTC"));
    }

    [Test]
    public void Call_WithAnyText_CarriesItUnharmed()
    {
        using var host = NodeHost.Start(_home);
        const string text = "Beïnvloeding – “Fryslân”\r\n\u2028\0 𝛼 </script>";

        var output = host.Call("echo", JsonValue.Create(text));

        Assert.That(output.GetString(), Is.EqualTo(text));
    }

    [Test]
    public void Call_Repeated_UsesOneProcess()
    {
        using var host = NodeHost.Start(_home);

        var outputs = Enumerable.Range(0, 50).Select(n => host.Call("echo", JsonValue.Create(n)).GetInt32()).ToArray();

        Assert.That(outputs, Is.EqualTo(Enumerable.Range(0, 50)));
    }

    [Test]
    public void Call_OfFailingProgram_SaysWhichAndWhy()
    {
        using var host = NodeHost.Start(_home, "fail");

        var exception = Assert.Throws<NodeException>(() => host.Call("fail", null));

        Assert.That(exception!.Message, Is.EqualTo("the Node program 'fail' failed: the reason"));
        Assert.That(host.Call("echo", JsonValue.Create("still here")).GetString(), Is.EqualTo("still here"));
    }

    [Test]
    public void Call_WithPackageMissing_SaysToBuild()
    {
        using var host = NodeHost.Start(_home, "needy");

        var exception = Assert.Throws<NodeException>(() => host.Call("needy", null));

        Assert.That(exception!.Message, Does.Contain("run 'dotnet build'").And.Contain("no-such-package"));
    }

    [Test]
    public void Call_WhenNodeStops_GivesItsLastWords()
    {
        using var host = NodeHost.Start(_home);

        var exception = Assert.Throws<NodeException>(() => host.Call("stop", null));

        Assert.That(exception!.Message, Is.EqualTo("Node stopped before it answered: farewell"));
    }

    [Test]
    public void Call_WithoutAnswer_GivesUp()
    {
        using var host = NodeHost.Start(_home, "node", TimeSpan.FromSeconds(1));

        var exception = Assert.Throws<NodeException>(() => host.Call("slow", null));

        Assert.That(exception!.Message, Does.Contain("no answer"));
    }

    [Test]
    public void Start_WithoutNode_SaysWhatToInstall()
    {
        var exception = Assert.Throws<NodeException>(() => NodeHost.Start(_home, "there-is-no-such-node", TimeSpan.FromSeconds(1)));

        Assert.That(exception!.Message, Does.Contain("Node 20 or later is needed"));
    }

    [Test]
    public void Start_WithoutPackages_SaysToBuild()
    {
        using var bare = new TemporaryFolder();

        var exception = Assert.Throws<NodeException>(() => NodeHost.Start(new NodeHome(bare.Path)));

        Assert.That(exception!.Message, Does.Contain("run 'dotnet build'"));
    }
}
