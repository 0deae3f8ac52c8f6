using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>Cells that share unknowns, or are bound to each other, and so can tell of each other; no other cell can.</summary>
/// <remarks>Unknowns that occur in the same cells are one here, and both cells and unknowns are in an order that is their own, not that of the problem.</remarks>
/// <param name="Unknowns">How many unknowns it has.</param>
/// <param name="Cells">The cells by key, ordinally, with the block's own numbers of unknowns.</param>
/// <param name="Bounds">The bounds between them.</param>
/// <param name="Places">Where each cell is in the problem.</param>
internal sealed record Block(int Unknowns, ImmutableArray<ProblemCell> Cells, ImmutableArray<BlockBound> Bounds, ImmutableArray<int> Places)
{
    /// <summary>What hiding each cell costs: its own cost and the average of the block, so that few cells count as much as small ones.</summary>
    internal ImmutableArray<long> Weights { get; } = Weigh(Cells);

    /// <summary>Parts a problem into blocks.</summary>
    /// <remarks>Cells without unknowns are in none: they are known to be zero.</remarks>
    internal static ImmutableArray<Block> Of(ProtectionProblem problem)
    {
        var cells = Enumerable.Range(0, problem.Cells.Length)
            .Where(cell => !problem.Cells[cell].Unknowns.IsEmpty)
            .OrderBy(cell => problem.Cells[cell].Key, StringComparer.Ordinal)
            .ToArray();
        var cellsOfUnknown = CellsOfUnknowns(problem, cells);
        var groupOfCell = Groups(problem, cellsOfUnknown);
        return [.. cells.GroupBy(cell => groupOfCell[cell]).Select(group => Make(problem, [.. group], cellsOfUnknown))];
    }

    /// <summary>The same cells with what others than an insider contributed: numbers he knows as far as the cells are shown, and which are not negative either.</summary>
    internal Block WhatOthersThan(Insider insider)
    {
        var own = Places.Select(cell => insider.Own[cell]).ToArray();
        return this with
        {
            Cells = [.. Cells.Select((cell, place) => cell with { Value = cell.Value - own[place] })],

            // What holds for all signals holds for those of the others alone; where what is given does not fit that, no more than what does.
            Bounds = [.. Bounds.Select(bound => bound with { Least = Math.Min(bound.Least, bound.Terms.Sum(term => term.Factor * (Cells[term.Cell].Value - own[term.Cell]))) })],
        };
    }

    private static Block Make(ProtectionProblem problem, ImmutableArray<int> places, List<int>[] cellsOfUnknown)
    {
        var placeInBlock = places.Select((cell, place) => (cell, place)).ToDictionary(pair => pair.cell, pair => pair.place);
        var unknowns = places.SelectMany(cell => problem.Cells[cell].Unknowns).Distinct()
            .Select(unknown => cellsOfUnknown[unknown].ConvertAll(cell => placeInBlock[cell]))
            .DistinctBy(occurrence => string.Join(',', occurrence))
            .Order(Comparer<List<int>>.Create(InOrder))
            .ToList();
        var unknownsOfCell = places.Select(_ => ImmutableArray.CreateBuilder<int>()).ToArray();
        for (var unknown = 0; unknown < unknowns.Count; unknown++)
        {
            unknowns[unknown].ForEach(cell => unknownsOfCell[cell].Add(unknown));
        }

        return new Block(
            unknowns.Count,
            [.. places.Select((cell, place) => problem.Cells[cell] with { Unknowns = unknownsOfCell[place].ToImmutable() })],
            [.. problem.Bounds
                .Select(bound => bound.Terms.Where(term => !problem.Cells[term.Cell].Unknowns.IsEmpty).ToArray())
                .Where(terms => terms.Length > 0 && placeInBlock.ContainsKey(terms[0].Cell))
                .Select(terms => new BlockBound([.. terms.Select(term => term with { Cell = placeInBlock[term.Cell] })], 0))],
            places);
    }

    /// <summary>For each unknown its cells in their order.</summary>
    private static List<int>[] CellsOfUnknowns(ProtectionProblem problem, int[] cells)
    {
        var occurrences = new List<int>[problem.Unknowns];
        for (var unknown = 0; unknown < occurrences.Length; unknown++)
        {
            occurrences[unknown] = [];
        }

        foreach (var cell in cells)
        {
            foreach (var unknown in problem.Cells[cell].Unknowns)
            {
                occurrences[unknown].Add(cell);
            }
        }

        return occurrences;
    }

    /// <summary>For each cell the number of its group: cells are in one when a chain of unknowns and bounds joins them.</summary>
    private static int[] Groups(ProtectionProblem problem, List<int>[] cellsOfUnknown)
    {
        var parent = Enumerable.Range(0, problem.Cells.Length).ToArray();
        foreach (var joined in cellsOfUnknown.Concat(problem.Bounds.Select(bound => bound.Terms.Select(term => term.Cell).ToList())))
        {
            for (var place = 1; place < joined.Count; place++)
            {
                parent[Root(joined[place])] = Root(joined[0]);
            }
        }

        return [.. Enumerable.Range(0, parent.Length).Select(Root)];

        int Root(int cell)
        {
            while (parent[cell] != cell)
            {
                cell = parent[cell] = parent[parent[cell]];
            }

            return cell;
        }
    }

    private static int InOrder(List<int> one, List<int> other)
    {
        for (var place = 0; place < Math.Min(one.Count, other.Count); place++)
        {
            if (one[place] != other[place])
            {
                return one[place].CompareTo(other[place]);
            }
        }

        return one.Count.CompareTo(other.Count);
    }

    private static ImmutableArray<long> Weigh(ImmutableArray<ProblemCell> cells)
    {
        var open = cells.Where(cell => cell.Standing == Standing.Open).ToArray();
        var average = open.Length == 0 ? 0 : open.Sum(cell => cell.Cost) / open.Length;
        return [.. cells.Select(cell => cell.Cost + average + 1)];
    }
}
