namespace Stargate.Economics.Models.Numbers;

/// <summary>
/// Arrays that one thread uses again and again: an evaluation asks for the same lengths in the same order each time, so from
/// the second on nothing is allocated.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class Workspace<T> where T : struct, IReal<T>
{
    private readonly List<T[]> _arrays = [];
    private int _next;

    /// <summary>Gives every array back; results that still hold one become invalid.</summary>
    public void Reset() => _next = 0;

    /// <summary>An array of neutral zeros.</summary>
    /// <param name="length">Its length.</param>
    public T[] Zeros(int length)
    {
        var array = Any(length);
        Array.Clear(array);
        return array;
    }

    /// <summary>An array of anything, for a caller that fills all it reads.</summary>
    /// <param name="length">Its length.</param>
    public T[] Any(int length)
    {
        if (_next == _arrays.Count) _arrays.Add(new T[length]);
        else if (_arrays[_next].Length != length) _arrays[_next] = new T[length];
        return _arrays[_next++];
    }
}
