using OBI.Phenomenon.Disclosure.Suppression;

namespace OBI.Phenomenon.Disclosure.Test;

/// <summary>The solver that all tests share.</summary>
[SetUpFixture]
public sealed class Solving
{
    internal static Suppressor Suppressor { get; private set; } = null!;

    [OneTimeSetUp]
    public void Start() => Suppressor = Suppressor.Start();

    [OneTimeTearDown]
    public void Stop() => Suppressor.Dispose();
}
