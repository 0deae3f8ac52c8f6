using System.Text.Json;
using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Solving;
using OBI.Phenomenon.Node;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Audit.Test.Solving;

/// <summary>Tables with known outcomes of the reference folder: what an independent solver found for every suppressed cell.</summary>
public sealed class SharedTablesTest
{
    private static readonly string[] Counts =
    [
        "d01_cumulative_difference_UNSAFE", "d02_cumulative_difference_fixed", "d03_late_record_revision_UNSAFE", "r01_z1_maxN3", "r02_z1_maxN3_zeros_open", "r03_example1_age_geo_maxN1",
        "r04_example1_age_geo_eu_year", "r05_z2_4dim_hier", "r09_z3_maxN3", "s01_sdctable_4x4_trap", "s02_sdctable_4x4_fixed", "s03_linked_t1_alone", "s04_linked_t2_alone", "s05_linked_both_UNSAFE",
        "s06_linked_both_fixed", "s07_microdata1_opt", "s08_microdata1_gauss", "s09_singletons_1d",
    ];

    [TestCaseSource(nameof(Counts))]
    public void Derive_SharedTable_FindsTheReferenceIntervals(string name)
    {
        var path = $"goldens/disclosure/tables/{name}.json";
        if (ReferenceFolder.Lines(path) is not { } lines)
        {
            Assert.Ignore($"{path} skipped: reference data not present at {ReferenceFolder.Root}; set OBI_REFERENCE_DATA to where it is.");
            return;
        }

        using var document = JsonDocument.Parse(string.Join('\n', lines));
        var table = document.RootElement;
        var system = new AttackSystem();
        var targets = new Dictionary<int, int>();
        foreach (var cell in table.GetProperty("cells").EnumerateArray())
        {
            var place = cell.GetProperty("i").GetInt32();
            var named = Named($"cell {place}");
            if (cell.GetProperty("suppressed").GetInt32() == 1)
            {
                targets.Add(system.NumberOf(named), place);
            }
            else
            {
                var value = (long)cell.GetProperty("value").GetDecimal();
                system.Know(named, value, value, name);
            }

            system.RelateNumbers([(named, 1), .. cell.GetProperty("inner").EnumerateArray().Select(inner => (Named($"inner {inner.GetInt32()}"), -1))], 0, 0, isAssumed: false);
        }

        using var host = NodeHost.Start(NodeHome.Find(), "ranges");
        var derived = Derivation.Derive(system, targets.Keys.ToHashSet(), host, [name]);

        var expected = table.GetProperty("expected");
        var isWhole = expected.TryGetProperty("ilp_intervals", out var intervals);
        intervals = isWhole ? intervals : expected.GetProperty("lp_intervals");
        foreach (var (number, place) in targets)
        {
            var interval = intervals.GetProperty($"{place}").EnumerateArray().Select(end => end.GetDouble()).ToArray();
            var whole = new Bound((long)Math.Ceiling(interval[0] - 1e-6), (long)Math.Floor(interval[1] + 1e-6));

            // Drawing conclusions in whole numbers may find more than fractions do, and never less.
            Assert.That(isWhole ? derived[number] == whole : derived[number] == derived[number].And(whole.Lower, whole.Upper), Is.True, $"cell {place}: {derived[number]}, by the reference {whole}");
        }
    }

    private static Cell Named(string name) => new("shared", "signals", Coordinates.Of([KeyValuePair.Create("cell", name)]));
}
