namespace Stargate.Economics.Api.Evaluation;

/// <summary>Remembers the values asked for most recently, up to a number of them; safe for many threads.</summary>
/// <param name="most">Most values that are remembered.</param>
internal sealed class Recent<TKey, TValue>(int most) where TKey : notnull where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _order = new();

    /// <summary>The value of a key, or null when it is not remembered.</summary>
    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(key, out var node)) return null;
            _order.Remove(node);
            _order.AddFirst(node);
            return node.Value.Value;
        }
    }

    /// <summary>Remembers a value, and forgets the one that was asked for longest ago when there are too many.</summary>
    public void Keep(TKey key, TValue value)
    {
        lock (_lock)
        {
            if (_nodes.Remove(key, out var old)) _order.Remove(old);
            _nodes[key] = _order.AddFirst((key, value));
            if (_order.Count <= most) return;
            _nodes.Remove(_order.Last!.Value.Key);
            _order.RemoveLast();
        }
    }
}
