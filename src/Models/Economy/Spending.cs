using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Economy;

/// <summary>What is spent in one state, split by parts; money of the table's year.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class Spending<T> where T : struct, IReal<T>
{
    /// <summary>[<see cref="PurchaseLines"/>] bought of industries.</summary>
    public T[] Purchases { get; } = new T[PurchaseLines.Count];

    /// <summary>[phase] labour income of the programme's own people on site.</summary>
    public T[] Labour { get; } = new T[Phases];

    /// <summary>[phase] contractors' overhead; its sum is the purchase line of overhead.</summary>
    public T[] Overhead { get; } = new T[Phases];

    /// <summary>[phase] job-years, or FTE of operations.</summary>
    public T[] Jobs { get; } = new T[Phases];

    /// <summary>Contractors' profit.</summary>
    public T Profit { get; set; }

    /// <summary>What is put in place on site.</summary>
    public T OutputOnSite { get; set; }

    /// <summary>What design offices put out.</summary>
    public T OutputPlanning { get; set; }

    private const int Phases = (int)JobPhase.Operations + 1;
}
