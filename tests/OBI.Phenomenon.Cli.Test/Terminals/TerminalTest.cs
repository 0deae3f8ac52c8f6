using System.Text;
using OBI.Phenomenon.Cli.Terminals;

namespace OBI.Phenomenon.Cli.Test.Terminals;

public sealed class TerminalTest
{
    [Test]
    public void Print_OutputThatTakesNoMore_IsTheMachinesFault()
    {
        var terminal = new Terminal(new FullWriter(), TextWriter.Null, TimeProvider.System);

        var failure = Assert.Throws<CommandException>(() => terminal.Print("a row"))!;

        Assert.That(failure.ExitCode, Is.EqualTo(ExitCode.Environment));
        Assert.That(failure.Message, Does.StartWith("standard output cannot be written to").And.Not.Contain("a row"));
    }

    [Test]
    public void Note_ErrorStreamThatTakesNoMore_LetsTheWorkGoOn()
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, new FullWriter(), TimeProvider.System);

        terminal.Note("a remark");
        terminal.Print("a row");

        Assert.That(output.ToString(), Is.EqualTo("a row" + output.NewLine));
    }

    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("no space left on device");
    }
}
