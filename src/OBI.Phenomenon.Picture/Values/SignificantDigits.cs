namespace OBI.Phenomenon.Picture.Values;

/// <summary>Rounding to the six significant digits at which every derived number is kept, compared and printed.</summary>
public static class SignificantDigits
{
    private const int Digits = 6;

    /// <summary>Rounds half away from zero; zero stays zero, and no trailing zeros are kept.</summary>
    public static decimal Round(decimal value)
    {
        if (value == 0)
        {
            return 0;
        }

        var magnitude = (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
        var decimals = Digits - magnitude;
        decimal rounded;
        if (decimals >= 0)
        {
            rounded = Math.Round(value, Math.Min(decimals, 28), MidpointRounding.AwayFromZero);
        }
        else
        {
            var scale = (decimal)Math.Pow(10, -decimals);
            rounded = Math.Round(value / scale, MidpointRounding.AwayFromZero) * scale;
        }

        return rounded / 1.0000000000000000000000000000m;
    }
}
