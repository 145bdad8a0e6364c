namespace Stargate.Economics.Models.Uncertainty;

/// <summary>What one driver did in an ensemble: one or more independent input columns, prepared so that a correlation is one dot
/// product. A correlation group is one driver, its columns the common factor and each figure's own part.</summary>
public sealed class DriverColumns
{
    private readonly double[][] _columns;

    private DriverColumns(string id, string label, double[][] columns)
    {
        Id = id;
        Label = label;
        _columns = columns;
    }

    /// <summary>Figure or correlation group.</summary>
    public string Id { get; }

    /// <summary>Name for people.</summary>
    public string Label { get; }

    /// <summary>Number of columns, at least 1.</summary>
    public int Count => _columns.Length;

    /// <summary>Number of draws, at least 3; the same for every column.</summary>
    public int Draws => _columns[0].Length;

    /// <summary>Prepares a driver's columns: once per ensemble, for all its results.</summary>
    /// <param name="id">Figure or correlation group.</param>
    /// <param name="label">Name for people.</param>
    /// <param name="columns">Per independent input its number in each draw (best a normal score or uniform, any linear scale),
    /// in the order of the draws. Copied.</param>
    /// <exception cref="ArgumentException">There is no column, fewer than 3 draws, columns differ in length, or a number is
    /// not finite.</exception>
    public static DriverColumns Of(string id, string label, params ReadOnlySpan<double[]> columns)
    {
        if (columns.IsEmpty) throw new ArgumentException("Give at least one column.", nameof(columns));
        var prepared = new double[columns.Length][];
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Length < Drivers.FewestDraws || columns[i].Length != columns[0].Length)
                throw new ArgumentException("Give columns of one length, of 3 draws or more.", nameof(columns));
            prepared[i] = new double[columns[i].Length];
            if (Standardised.Write(columns[i], prepared[i]) == Spread.NotFinite)
                throw new ArgumentException("Give finite numbers.", nameof(columns));
        }
        return new(id, label, prepared);
    }

    /// <summary>The driver in some of the draws, its columns standardised anew.</summary>
    /// <param name="draws">At least 3 draws.</param>
    internal DriverColumns Among(int[] draws) => Of(Id, Label, [.. _columns.Select(column => draws.Select(draw => column[draw]).ToArray())]);

    /// <summary>A column with mean 0 and length 1, or all 0 where the input was constant.</summary>
    /// <param name="column">0 to <see cref="Count"/> − 1.</param>
    public ReadOnlySpan<double> this[int column] => _columns[column];
}
