using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tapes;

/// <summary>Numbers of eight draws that compiled chunks pass on, in memory that does not move and begins where a cache line does.</summary>
internal sealed class TapeFrame
{
    private readonly double[] _memory;
    private readonly int _start;

    /// <summary>Makes room.</summary>
    /// <param name="places">Numbers that it holds.</param>
    public TapeFrame(int places)
    {
        _memory = GC.AllocateArray<double>((places + 1) * Lanes.Count, pinned: true);
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        var past = (int)(address % TapeCompiler.PlaceBytes);
        _start = past == 0 ? 0 : (TapeCompiler.PlaceBytes - past) / sizeof(double);
        Address = Marshal.UnsafeAddrOfPinnedArrayElement(_memory, _start);
    }

    /// <summary>Where it begins.</summary>
    public nint Address { get; }

    /// <summary>Gives all eight draws of a place one value.</summary>
    public void Fill(int place, double value) => _memory.AsSpan(_start + (place * Lanes.Count), Lanes.Count).Fill(value);

    /// <summary>Takes eight draws into a place.</summary>
    public void Read(int place, double[] draws, int first) =>
        Vector512.LoadUnsafe(ref draws[first]).StoreUnsafe(ref _memory[_start + (place * Lanes.Count)]);

    /// <summary>Gives eight draws of a place out.</summary>
    public void Write(int place, double[] draws, int first) =>
        Vector512.LoadUnsafe(ref _memory[_start + (place * Lanes.Count)]).StoreUnsafe(ref draws[first]);
}
