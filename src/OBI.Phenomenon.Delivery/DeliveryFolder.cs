using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Delivery;

/// <summary>A folder in which a supplier puts its deliveries.</summary>
public static class DeliveryFolder
{
    /// <summary>The deliveries of a supplier, in the order in which they were delivered.</summary>
    /// <exception cref="DeliveryException">The folder is not there or cannot be read.</exception>
    public static IReadOnlyList<DeliveredFile> Find(SourceContract contract)
    {
        var names = contract.Delivery.Names;
        var found = new List<DeliveredFile>();
        foreach (var path in List(contract))
        {
            if (names.TryRead(Path.GetFileName(path), out var delivered, out var number))
            {
                found.Add(new DeliveredFile(contract.Source, path, delivered, number, Period.Of(delivered, contract.Delivery.Every).Previous));
            }
        }

        return [.. found.OrderBy(file => file.Delivered).ThenBy(file => file.Number)];
    }

    /// <summary>How many files in the folder are not named as the contract says, and so are left alone.</summary>
    /// <exception cref="DeliveryException">The folder is not there or cannot be read.</exception>
    public static int CountStrangers(SourceContract contract) =>
        List(contract).Count(path => !contract.Delivery.Names.TryRead(Path.GetFileName(path), out _, out _));

    private static string[] List(SourceContract contract)
    {
        var shown = YamlFile.Shown(contract.Delivery.From);
        try
        {
            return Directory.GetFiles(contract.Delivery.From);
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new DeliveryException($"{contract.File}: the delivery folder {shown} is not there; create it, mount it, or correct 'delivery.from'", missing);
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw new DeliveryException($"{contract.File}: the delivery folder {shown} cannot be read; check its permissions", denied);
        }
    }
}
