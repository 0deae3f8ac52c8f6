using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>The log-likelihood of a profile in every component as a sum of table rows: one for each byte of its bits and of its observed fields.</summary>
/// <remarks>
/// A field of many labels contributes Σ ln(1 − θ) when observed and the logit of each label present; a field of one label ln θ of its label.
/// Rows are <see cref="Width"/> numbers, components padded to a whole number of vectors; what pads is −∞ in the share.
/// </remarks>
internal sealed class LikelihoodTables
{
    private const int Lanes = 4;

    /// <summary>Without priors probabilities reach 0 and 1; their logarithms are kept finite, so that what is certain cancels.</summary>
    private const double Least = 1e-14;

    private readonly int _stride;
    private readonly double[] _rows;
    private readonly double[] _start;

    internal LikelihoodTables(ProfileTable table, int components)
    {
        _stride = table.Stride;
        Width = (components + Lanes - 1) / Lanes * Lanes;
        _rows = new double[(_stride + 2) * 256 * Width];
        _start = new double[Width];
    }

    /// <summary>Numbers in a row.</summary>
    internal int Width { get; }

    /// <summary>The rows, by byte (label bytes first, then the two of observed fields) and value.</summary>
    internal ReadOnlySpan<double> Rows => _rows;

    /// <summary>The log of the shares.</summary>
    internal ReadOnlySpan<double> Start => _start;

    /// <summary>Fills the tables for a model.</summary>
    internal void Fill(ClassModel model, ProfileTable table)
    {
        _start.AsSpan().Fill(double.NegativeInfinity);
        for (var component = 0; component < model.Components; component++)
        {
            _start[component] = Math.Log(model.Shares[component]);
        }

        var ofField = new double[ProfileTable.MostFields * Width];
        var ofLabel = new double[_stride * 8 * Width];
        for (var field = 0; field < table.Fields.Length; field++)
        {
            var (first, labels, isSingle) = (table.FirstLabels[field], table.Fields[field].Labels.Length, table.Fields[field].Kind == FieldKind.Single);
            for (var component = 0; component < model.Components; component++)
            {
                double absent = 0;
                for (var label = first; label < first + labels; label++)
                {
                    var probability = Math.Clamp(model.Probability(component, label), Least, 1 - Least);
                    var without = isSingle ? 0 : Math.Log(1 - probability);
                    absent += without;
                    ofLabel[(label * Width) + component] = Math.Log(probability) - without;
                }

                ofField[(field * Width) + component] = absent;
            }
        }

        for (var at = 0; at < _stride; at++)
        {
            FillByte(at, ofLabel.AsSpan(at * 8 * Width, 8 * Width));
        }

        FillByte(_stride, ofField.AsSpan(0, 8 * Width));
        FillByte(_stride + 1, ofField.AsSpan(8 * Width, 8 * Width));
    }

    /// <summary>Writes the log-likelihood of a profile in every component, its share included, over <paramref name="into"/>.</summary>
    internal void Score(ProfileTable table, int profile, Span<double> into)
    {
        _start.CopyTo(into);
        for (var at = 0; at < _stride; at++)
        {
            Add(at, table.Bits[(profile * _stride) + at], into);
        }

        Add(_stride, table.ObservedBits[profile] & 255, into);
        Add(_stride + 1, table.ObservedBits[profile] >> 8, into);
    }

    private void Add(int at, int value, Span<double> into)
    {
        if (value != 0)
        {
            var row = _rows.AsSpan(((at * 256) + value) * Width, Width);
            for (var i = 0; i < row.Length; i++)
            {
                into[i] += row[i];
            }
        }
    }

    /// <summary>Each row is that without its lowest bit, plus the bit's own.</summary>
    private void FillByte(int at, ReadOnlySpan<double> ofBit)
    {
        var rows = _rows.AsSpan(at * 256 * Width, 256 * Width);
        for (var value = 1; value < 256; value++)
        {
            var (rest, bit) = (value & (value - 1), System.Numerics.BitOperations.TrailingZeroCount(value));
            for (var i = 0; i < Width; i++)
            {
                rows[(value * Width) + i] = rows[(rest * Width) + i] + ofBit[(bit * Width) + i];
            }
        }
    }
}
