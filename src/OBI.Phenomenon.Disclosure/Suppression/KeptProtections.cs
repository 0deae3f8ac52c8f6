using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>Protections by the hash of their whole problem and of what solved it, so that the same problem is not solved twice.</summary>
internal sealed class KeptProtections(IAnswers answers)
{
    private readonly string _solved = string.Join('/', typeof(KeptProtections).Module.ModuleVersionId, typeof(NodeHome).Module.ModuleVersionId, NodeHome.Find().Fingerprint());

    /// <summary>The protection of a problem, worked out only when it is not kept.</summary>
    internal Protection Get(ProtectionProblem problem, ProtectionOptions options, Func<Protection> workOut)
    {
        var key = KeyOf(problem, options);
        if (answers.Find(key) is { } kept && Read(kept) is { } known && known.Cells.Length == problem.Cells.Length)
        {
            return known;
        }

        var protection = workOut();
        answers.Keep(key, JsonSerializer.SerializeToUtf8Bytes(protection));
        return protection;
    }

    private string KeyOf(ProtectionProblem problem, ProtectionOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(_solved));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(problem));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(options));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Protection? Read(byte[] kept)
    {
        try
        {
            return JsonSerializer.Deserialize<Protection>(kept) is { Cells.IsDefault: false, Unprotected.IsDefault: false } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
