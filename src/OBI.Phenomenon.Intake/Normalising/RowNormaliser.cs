using System.Buffers;
using System.Globalization;
using System.Text;
using OBI.Phenomenon.Intake.Reading;
using OBI.Phenomenon.Intake.Screening;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Intake.Normalising;

/// <summary>Turns the coded cells of a row into their meaning; rows with the same cells are worked out once.</summary>
internal sealed class RowNormaliser
{
    private const byte CellEnd = 0x1F;
    private const int LongestField = 1 << 16;
    // Beyond this many different rows (or unknown values) remembering only costs memory, and a hostile file must not fill it.
    private const int MostRemembered = 1 << 16;

    private readonly SourceContract _contract;
    private readonly int[] _coded;
    private readonly ArrayBufferWriter<byte> _key = new();
    private readonly Dictionary<byte[], RowMeaning> _memo = new(ByteKeys.Instance);
    private readonly HashSet<(int Column, string Value)> _unmapped = [];

    internal RowNormaliser(SourceContract contract)
    {
        _contract = contract;
        _coded = [.. Enumerable.Range(0, contract.Columns.Count).Where(column => contract.Columns[column].Role.IsCoded())];
    }

    /// <summary>How many different values nobody has mapped.</summary>
    internal long UnmappedTerms => _unmapped.Count;

    /// <summary>What the current row's coded cells mean.</summary>
    internal RowMeaning Normalise(IRowReader row)
    {
        _key.ResetWrittenCount();
        foreach (var column in _coded)
        {
            _key.Write(row.Cell(column));
            _key.Write([CellEnd]);
        }

        var memo = _memo.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (memo.TryGetValue(_key.WrittenSpan, out var known))
        {
            return known;
        }

        var meaning = WorkOut(row);
        if (_memo.Count < MostRemembered)
        {
            memo[_key.WrittenSpan] = meaning;
        }

        return meaning;
    }

    private RowMeaning WorkOut(IRowReader row)
    {
        var draft = new RowDraft(_contract.Reliability);
        foreach (var (role, target) in _contract.Fixed)
        {
            draft.Add(role, target);
        }

        RowMeaning? fault = null;
        foreach (var column in _coded)
        {
            // What breaks the contract weighs more than a term that waits for a meaning.
            if (ReadCell(row, column, draft) is { } reason && (fault is null || fault.Reason is RowReason.UnmappedTerm || reason is RowReason.PersonalData))
            {
                fault = new RowMeaning { Reason = reason, Column = column };
            }
        }

        // A withdrawal needs its record number and status alone.
        var meaning = draft.Judge();
        return fault is null || (meaning.Withdraws && fault.Reason is not RowReason.PersonalData) ? meaning : fault;
    }

    private RowReason? ReadCell(IRowReader row, int column, RowDraft draft)
    {
        var contract = _contract.Columns[column];
        var cell = row.Cell(column);
        if (cell.Length > LongestField)
        {
            return RowReason.FieldTooLong;
        }

        var text = Encoding.UTF8.GetString(cell);
        var separator = row.ListSeparator ?? contract.Split;
        RowReason? reason = null;
        foreach (var value in separator is null ? [text] : text.Split(separator, StringSplitOptions.TrimEntries))
        {
            if (value.Any(IsHidden))
            {
                return RowReason.HiddenCharacter;
            }

            if (contract.Terms!.Find(value) is { } targets)
            {
                foreach (var target in targets)
                {
                    draft.Add(contract.Role, target);
                }
            }
            else if (value.Length > 0 && Screener.Screen(value).Any(hit => hit.Confidence == Confidence.Hard))
            {
                return RowReason.PersonalData;
            }
            else if (value.Length > 0)
            {
                if (_unmapped.Count < MostRemembered)
                {
                    _unmapped.Add((column, value));
                }

                reason = RowReason.UnmappedTerm;
            }
            else if (!contract.MayBeEmpty)
            {
                return RowReason.Empty;
            }
        }

        return reason;
    }

    private static bool IsHidden(char sign) =>
        char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format;
}
