namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>Hides cells, so that no reader can work out a sensitive one.</summary>
public sealed class Suppressor : IDisposable
{
    /// <summary>Starts it and returns at once; the solver loads while the caller does other work, so start it first.</summary>
    public static Suppressor Start() => throw new NotImplementedException();

    /// <summary>Decides which cells to hide besides the sensitive ones.</summary>
    public Protection Protect(ProtectionProblem problem, ProtectionOptions options) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
