namespace OBI.Phenomenon.Disclosure.Sensitivity;

/// <summary>Group disclosure: when all of a group fall in one category, the table tells that of each of them.</summary>
public static class GroupDisclosure
{
    /// <summary>The place of the part that is the whole of its group; null when there is none.</summary>
    /// <param name="parts">The counts of a group by categories that exclude each other, 0 or more each.</param>
    /// <param name="few">How many of the group may be outside that part for it to count as all: those know of themselves that they are.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="few"/> is negative.</exception>
    public static int? Find(IReadOnlyList<long> parts, long few = 0)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentOutOfRangeException.ThrowIfNegative(few);
        var total = parts.Sum();
        for (var part = 0; part < parts.Count; part++)
        {
            // The larger part decides, so that a group of two halves is not disclosed by either.
            if (parts[part] > few && total - parts[part] <= few)
            {
                return part;
            }
        }

        return null;
    }
}
