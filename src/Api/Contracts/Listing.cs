namespace Stargate.Economics.Api.Contracts;

/// <summary>A list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The items.</param>
/// <param name="Next">Cursor of the next page; absent on the last.</param>
public sealed record Listing<T>(IReadOnlyList<T> Items, string? Next = null);
