using System.Collections.Immutable;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>The five suppliers, in the order of their place.</summary>
internal static class SupplierList
{
    internal static readonly ImmutableArray<Supplier> All =
        [Politie.Supplier, Bz.Supplier, Szw.Supplier, Nctv.Supplier, Aivd.Supplier];
}
