using System.Runtime.CompilerServices;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Time;

/// <summary>The curve along which money is spent, people are hired and power is ramped.</summary>
public static class Curve
{
    /// <summary>3p² − 2p³ with p held in 0..1: the distribution function of Beta(2, 2).</summary>
    /// <param name="progress">Progress through the window, a pure number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Smooth<T>(T progress) where T : struct, IReal<T>
    {
        var p = T.Min(T.Max(progress, T.Of(0)), T.Of(1));
        return (p * p) * (T.Of(3) - (T.Of(2) * p));
    }
}
