namespace OBI.Phenomenon.Audit.Cells;

/// <summary>A number shown to six significant digits, and so all numbers it may have been.</summary>
internal readonly record struct Rounded(decimal Value)
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

            return unit / 2;
        }
    }
}
