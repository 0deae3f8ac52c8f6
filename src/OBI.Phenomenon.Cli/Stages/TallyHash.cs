using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>One hash over tallies as known at a sequence: what a closed period is computed from, whatever the order it came in.</summary>
internal static class TallyHash
{
    /// <summary>The hash, lower-case hexadecimal.</summary>
    /// <param name="tallies">In the order of the store, which is that of their content.</param>
    internal static string Of(IReadOnlyList<Tally> tallies)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();
        foreach (var tally in tallies)
        {
            line.Clear().Append(
                CultureInfo.InvariantCulture,
                $"{tally.Source}\0{tally.Actors}\0{tally.Start}\0{tally.Delivered:yyyy-MM-dd}\0{tally.Region}\0{tally.Profile}\0{tally.Grade.Key}\0{tally.Signals}\0{tally.Reports}\n");
            hash.AppendData(Encoding.UTF8.GetBytes(line.ToString()));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
