namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>A square table of numbers, industry by industry, that cannot be changed.</summary>
/// <param name="cells">Its cells, [row, column]; not to be changed afterwards.</param>
public sealed class IndustryMatrix(double[,] cells)
{
    private readonly double[,] _cells = cells;

    /// <summary>Number of industries.</summary>
    public int Count => _cells.GetLength(0);

    /// <summary>A cell; by convention the row sells to the column.</summary>
    /// <param name="row">Index of the selling industry.</param>
    /// <param name="column">Index of the buying industry.</param>
    public double this[int row, int column] => _cells[row, column];

    /// <summary>A copy of the cells, [row, column].</summary>
    public double[,] Cells() => (double[,])_cells.Clone();

    /// <summary>The product with a column: Σ over columns of cell × value, one number for each row.</summary>
    /// <param name="column">As many numbers as industries.</param>
    public double[] Times(IReadOnlyList<double> column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var product = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Count; j++) product[i] += _cells[i, j] * column[j];
        }

        return product;
    }

    /// <summary>The product of a row with it: Σ over rows of value × cell, one number for each column.</summary>
    /// <param name="row">As many numbers as industries.</param>
    public double[] LeftTimes(IReadOnlyList<double> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var product = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Count; j++) product[j] += row[i] * _cells[i, j];
        }

        return product;
    }
}
