namespace OBI.Phenomenon.Audit.Cells;

/// <summary>A number shown to six significant digits or fewer decimals, and so all numbers it may have been.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">To how many decimals it is shown; null for as many as six digits give.</param>
internal readonly record struct Rounded(decimal Value, int? Decimals = null)
{
    private const int Digits = 6;

    internal decimal Low => Value - HalfUnit;

    internal decimal High => Value + HalfUnit;

    private decimal HalfUnit
    {
        get
        {
            var unit = 1m;
            for (var size = Math.Abs(Value); size != 0 && size < 0.1m; size *= 10)
            {
                unit /= 10;
            }

            for (var size = Math.Abs(Value); size >= 1; size /= 10)
            {
                unit *= 10;
            }

            for (var digit = 0; digit < Digits; digit++)
            {
                unit /= 10;
            }

            return Math.Max(unit, Decimals is { } places ? new decimal(1, 0, 0, false, (byte)places) : 0) / 2;
        }
    }
}
