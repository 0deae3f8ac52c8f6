namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>The scales of the coordinator, in full; the rest it sends in codes.</summary>
internal static class NctvWords
{
    internal static readonly Words Status = new(new()
    {
        ["new"] = ["nieuw"],
        ["corrected"] = ["gecorrigeerd"],
        ["withdrawn"] = ["ingetrokken"],
    });

    internal static readonly Words Likelihoods = new(new()
    {
        ["almost-no-chance"] = ["vrijwel uitgesloten"],
        ["very-unlikely"] = ["zeer onwaarschijnlijk"],
        ["unlikely"] = ["onwaarschijnlijk"],
        ["roughly-even"] = ["even waarschijnlijk als onwaarschijnlijk"],
        ["likely"] = ["waarschijnlijk"],
        ["very-likely"] = ["zeer waarschijnlijk"],
        ["almost-certain"] = ["vrijwel zeker"],
        ["not-stated"] = ["niet vermeld"],
    });

    internal static readonly Words StateLinks = new(new()
    {
        ["official"] = ["orgaan of functionaris"],
        ["controlled"] = ["aangestuurd"],
        ["linked"] = ["gelieerd"],
        ["aligned"] = ["gelijkgezind"],
        ["not-stated"] = ["niet vermeld"],
    });
}
