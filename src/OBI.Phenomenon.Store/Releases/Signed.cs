using System.Globalization;
using OBI.Phenomenon.Model.Releases;

namespace OBI.Phenomenon.Store.Releases;

/// <summary>How a signature is kept: times as text in UTC.</summary>
internal static class Signed
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    internal static string At(Signature signature) => signature.At.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    internal static Signature Of(string role, string? second, string at) => new(
        role,
        second,
        DateTimeOffset.ParseExact(at, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));
}
