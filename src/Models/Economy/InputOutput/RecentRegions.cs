namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>Keeps the models asked for most recently, up to a number of them; safe for many threads.</summary>
internal sealed class RecentRegions
{
    /// <summary>Most models kept: twice the regions, so that two exponents fit whole.</summary>
    public const int Most = 104;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Region, RegionMethod Method), LinkedListNode<((string, RegionMethod) Key, Lazy<RegionModel> Model)>> _nodes = [];
    private readonly LinkedList<((string, RegionMethod) Key, Lazy<RegionModel> Model)> _order = new();

    /// <summary>The model of a key, made where it is not kept.</summary>
    public RegionModel Of((string Region, RegionMethod Method) key, Func<(string Region, RegionMethod Method), RegionModel> make)
    {
        Lazy<RegionModel> model;
        lock (_lock)
        {
            if (_nodes.TryGetValue(key, out var node)) _order.Remove(node);
            else _nodes[key] = node = new((key, new(() => make(key))));
            _order.AddFirst(node);
            if (_order.Count > Most) Forget();
            model = node.Value.Model;
        }

        return model.Value;
    }

    private void Forget()
    {
        _nodes.Remove(_order.Last!.Value.Key);
        _order.RemoveLast();
    }
}
