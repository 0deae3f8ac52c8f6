namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>The keys in tables that are no codes.</summary>
internal static class Keys
{
    internal const string Total = "*";

    internal const string NotObserved = "-";

    internal const string OtherActors = "OTHER";
}
