using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>How long it takes until a supplier hears of an incident: shares (per mille) up to each number of days.</summary>
/// <remarks>Most within days, a few after months; those arrive in later deliveries than the ones about their own quarter.</remarks>
internal sealed record Delays(params (int Permille, int Days)[] Steps)
{
    internal int Draw(ref Chance chance)
    {
        var place = chance.Below(1000);
        var least = 0;
        foreach (var (permille, days) in Steps)
        {
            place -= permille;
            if (place < 0)
            {
                return least + chance.Below(days - least + 1);
            }

            least = days + 1;
        }

        return 0;
    }
}
