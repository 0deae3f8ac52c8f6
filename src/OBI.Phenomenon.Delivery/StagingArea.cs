using System.Security.Cryptography;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Delivery;

/// <summary>A private folder to which deliveries are copied before anything looks at them.</summary>
/// <remarks>The bytes that are hashed are the bytes that are parsed, whatever happens to the original meanwhile.</remarks>
public sealed class StagingArea : IDisposable
{
    private readonly DirectoryInfo _folder = Make();

    /// <summary>The folders with copies that programs left behind when they were killed; the next program that stages removes them too.</summary>
    /// <exception cref="DeliveryException">The folder for temporary files cannot be read.</exception>
    public static IReadOnlyList<string> LeftBehind()
    {
        try
        {
            return StaleStaging.Find();
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw NoTemporaryFolder(denied);
        }
    }

    /// <summary>Copies a delivery and hashes the copy.</summary>
    /// <exception cref="DeliveryException">It is a link or no file, or cannot be read.</exception>
    public StagedDelivery Stage(DeliveredFile file)
    {
        var shown = YamlFile.Shown(file.Path);
        try
        {
            if (new FileInfo(file.Path) is not { Exists: true, LinkTarget: null })
            {
                throw new DeliveryException($"{shown}: is a link or no regular file; deliver the file itself");
            }

            var copy = Path.Combine(_folder.FullName, $"{file.Source}-{file.Name}");
            if (new FileInfo(file.Path).Length == 0)
            {
                // Nothing to read in an empty file, and a pipe or device, which also has no length, might never end.
                File.WriteAllBytes(copy, []);
                return new StagedDelivery(file, copy, 0, Convert.ToHexStringLower(SHA256.HashData([])));
            }

            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long bytes = 0;
            using (var from = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan))
            using (var to = new FileStream(copy, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                var buffer = new byte[1 << 16];
                for (int read; (read = from.Read(buffer)) > 0; bytes += read)
                {
                    hash.AppendData(buffer, 0, read);
                    to.Write(buffer, 0, read);
                }
            }

            return new StagedDelivery(file, copy, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw new DeliveryException($"{shown}: cannot be copied to staging; check that it can be read and that the disk has room", denied);
        }
    }

    private static DirectoryInfo Make()
    {
        try
        {
            StaleStaging.Remove();
            return Directory.CreateTempSubdirectory(StaleStaging.PrefixOf(Environment.ProcessId));
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw NoTemporaryFolder(denied);
        }
    }

    private static DeliveryException NoTemporaryFolder(Exception cause) =>
        new($"the folder for temporary files ({Path.GetTempPath()}) cannot be used; create it or set TMPDIR to another", cause);

    /// <summary>Removes the folder and every copy in it.</summary>
    public void Dispose() => _folder.Delete(recursive: true);
}
