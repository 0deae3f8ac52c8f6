using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>The log-likelihood of a profile in every class, less that in the background, as a sum of table rows: one for each of its digits.</summary>
/// <remarks>
/// A field of many labels contributes Σ ln(1 − θ) when observed and the logit of each label present; a field of one label ln θ of its label.
/// Less the background, so that the noise class itself is always nought and needs no column.
/// Rows are <see cref="Width"/> numbers, classes padded to a whole number of vectors; what pads is −∞ in the share.
/// </remarks>
internal sealed class LikelihoodTables
{
    /// <summary>Without priors probabilities reach 0 and 1; their logarithms are kept finite, so that what is certain cancels.</summary>
    private const double Least = 1e-14;

    private readonly ProfileTable _table;
    private readonly ProfileDigits _digits;
    private readonly int _classes;
    private readonly double[] _rows;
    private readonly double[] _start;
    private readonly double[] _shared;
    private readonly double[] _ofBit;
    private readonly double[] _theta;
    private readonly double[] _backgroundOfBit;
    private double _noise;
    private Averages? _averages;

    internal LikelihoodTables(ProfileTable table, int classes)
    {
        (_table, _digits, _classes) = (table, new ProfileDigits(table), classes);
        Width = ExpectationStep.WidthOf(classes);
        _rows = new double[_digits.Count * ProfileDigits.Values * Width];
        _start = new double[Width];
        _shared = new double[Width];
        _theta = new double[Width];
        _ofBit = new double[_digits.Count * ProfileDigits.Bits * Width];
        _backgroundOfBit = new double[_digits.Count * ProfileDigits.Bits];
    }

    /// <summary>Numbers in a row.</summary>
    internal int Width { get; }

    /// <summary>The log-likelihood of all profiles in the background, the noise's share included where there is one.</summary>
    internal double OfBackground { get; private set; }

    /// <summary>Fills the tables for a model.</summary>
    internal void Fill(ClassModel model)
    {
        if (_averages != model.Averages)
        {
            _averages = model.Averages;
            FillBackground(model.Averages.Background);
        }

        _noise = model.HasNoise ? Math.Log(Math.Max(model.Shares[model.Classes], Least)) : 0;
        OfBackground = _table.TotalWeight * _noise;
        for (var label = 0; label < _table.Labels; label++)
        {
            OfBackground += _table.LabelWeights[label] * _backgroundOfBit[label];
        }

        _start.AsSpan().Fill(double.NegativeInfinity);
        for (var number = 0; number < model.Classes; number++)
        {
            _start[number] = Math.Log(model.Shares[number]) - _noise;
        }

        for (var field = 0; field < _table.Fields.Length; field++)
        {
            OfBackground += _table.ObservedWeights[field] * _backgroundOfBit[_digits.PlaceOf(field)];
            FillField(model, field);
        }

        for (var digit = 0; digit < _digits.Count; digit++)
        {
            FillDigit(digit);
        }
    }

    /// <summary>Writes the log-likelihood of profiles in every class, less that in the background and noise, the shares included.</summary>
    /// <param name="block">The profiles.</param>
    /// <param name="into">A row for each profile.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Score(ProfileBlock block, Span<double> into)
    {
        var (digits, width) = (block.Digits, Width);
        var rows = block.Own;
        _start.CopyTo(_shared, 0);
        foreach (var row in block.Shared)
        {
            for (var lane = 0; lane < width; lane += Vector512<double>.Count)
            {
                (Vector512.Create<double>(_shared.AsSpan(lane)) + Vector512.Create<double>(_rows.AsSpan(row + lane))).CopyTo(_shared.AsSpan(lane));
            }
        }

        ref var table = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var shared = ref MemoryMarshal.GetArrayDataReference(_shared);
        ref var scores = ref MemoryMarshal.GetReference(into);
        nuint to = 0;
        unchecked
        {
            for (var (i, at) = (0, 0); i < block.Count; i++, at += digits)
            {
                var ofProfile = rows.Slice(at, digits);
                for (var lane = 0; lane < width; lane += Vector512<double>.Count)
                {
                    var score = Vector512.LoadUnsafe(ref shared, (nuint)lane);
                    foreach (var row in ofProfile)
                    {
                        score += Vector512.LoadUnsafe(ref table, (nuint)(row + lane));
                    }

                    score.StoreUnsafe(ref scores, to);
                    to += (nuint)Vector512<double>.Count;
                }
            }
        }
    }

    /// <summary>Writes the log-likelihood of a profile in every component, its share included, over <paramref name="into"/>.</summary>
    /// <param name="table">A table with the fields of that which this was made for.</param>
    /// <param name="profile">The profile's number in it.</param>
    /// <param name="into">A number for each class, then one for the noise where there is one.</param>
    internal void Score(ProfileTable table, int profile, Span<double> into)
    {
        Span<int> rows = stackalloc int[_digits.Count];
        new ProfileDigits(table).Locate(profile, 1, rows);
        into.Fill(_noise);
        for (var number = 0; number < _classes; number++)
        {
            into[number] += _start[number];
        }

        for (var digit = 0; digit < rows.Length; digit++)
        {
            for (var rest = rows[digit] & (ProfileDigits.Values - 1); rest != 0; rest &= rest - 1)
            {
                var place = (digit * ProfileDigits.Bits) + BitOperations.TrailingZeroCount(rest);
                for (var number = 0; number < into.Length; number++)
                {
                    into[number] += _backgroundOfBit[place] + (number < _classes ? _ofBit[(place * Width) + number] : 0);
                }
            }
        }
    }

    private void FillBackground(double[] background)
    {
        for (var field = 0; field < _table.Fields.Length; field++)
        {
            var (first, labels, isSingle) = (_table.FirstLabels[field], _table.Fields[field].Labels.Length, _table.Fields[field].Kind == FieldKind.Single);
            double absent = 0;
            for (var label = first; label < first + labels; label++)
            {
                var without = isSingle ? 0 : Math.Log(1 - background[label]);
                absent += without;
                _backgroundOfBit[label] = Math.Log(background[label]) - without;
            }

            _backgroundOfBit[_digits.PlaceOf(field)] = absent;
        }
    }

    private void FillField(ClassModel model, int field)
    {
        var (first, labels, isSingle) = (_table.FirstLabels[field], _table.Fields[field].Labels.Length, _table.Fields[field].Kind == FieldKind.Single);
        var ofField = _ofBit.AsSpan(_digits.PlaceOf(field) * Width, Width);
        ofField.Fill(-_backgroundOfBit[_digits.PlaceOf(field)]);
        var (least, most) = (Vector512.Create(Least), Vector512.Create(1 - Least));
        for (var label = first; label < first + labels; label++)
        {
            for (var number = 0; number < model.Classes; number++)
            {
                _theta[number] = model.Probabilities[(number * model.Labels) + label];
            }

            var ofLabel = _ofBit.AsSpan(label * Width, Width);
            var background = Vector512.Create(_backgroundOfBit[label]);
            for (var lane = 0; lane < Width; lane += Vector512<double>.Count)
            {
                var theta = Vector512.Min(Vector512.Max(Vector512.Create<double>(_theta.AsSpan(lane)), least), most);
                var without = isSingle ? Vector512<double>.Zero : LogSpace.Log(Vector512<double>.One - theta);
                (LogSpace.Log(theta) - without - background).CopyTo(ofLabel[lane..]);
                (Vector512.Create<double>(ofField[lane..]) + without).CopyTo(ofField[lane..]);
            }
        }
    }

    /// <summary>Each row is that without its lowest bit, plus the bit's own.</summary>
    private void FillDigit(int digit)
    {
        var rows = _rows.AsSpan(digit * ProfileDigits.Values * Width, ProfileDigits.Values * Width);
        for (var value = 1; value < ProfileDigits.Values; value++)
        {
            var rest = rows.Slice((value & (value - 1)) * Width, Width);
            var ofBit = _ofBit.AsSpan(((digit * ProfileDigits.Bits) + BitOperations.TrailingZeroCount(value)) * Width, Width);
            for (var lane = 0; lane < Width; lane += Vector512<double>.Count)
            {
                (Vector512.Create<double>(rest[lane..]) + Vector512.Create<double>(ofBit[lane..])).CopyTo(rows[((value * Width) + lane)..]);
            }
        }
    }
}
