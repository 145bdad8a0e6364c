using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Api.Contracts;

/// <summary>A sweep as it is sent, row by row.</summary>
/// <param name="Hash">Hash of the result of the scenario as given.</param>
/// <param name="Columns">What stands in each cell of a row: the numbers that are moved, then the quantities.</param>
/// <param name="Rows">One row for each combination, the last axis moving fastest; null where a quantity has no meaningful answer.</param>
/// <param name="Invalid">The first 250 rows whose values make no valid scenario; their quantities are null.</param>
/// <param name="InvalidRows">How many such rows there are.</param>
public sealed record SweepResponse(
    string Hash, IReadOnlyList<SweepColumn> Columns, IReadOnlyList<IReadOnlyList<double?>> Rows, IReadOnlyList<InvalidRow> Invalid, int InvalidRows);

/// <summary>A row that makes no valid scenario.</summary>
/// <param name="Row">Its place, from 0.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record InvalidRow(int Row, string Reason);
