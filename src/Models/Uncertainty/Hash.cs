namespace Stargate.Economics.Models.Uncertainty;

/// <summary>A fixed scramble of 64 bits, so that a key and a counter give numbers that look random and are the same everywhere.</summary>
internal static class Hash
{
    /// <summary>64 well mixed bits that depend on the key and the counter alone.</summary>
    /// <remarks>Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators, OOPSLA: the output function of
    /// SplitMix64 with Stafford's variant 13, applied to the key and then to the counter.</remarks>
    public static ulong Of(ulong key, ulong counter) => Mix(Mix(key) + ((counter + 1) * 0x9E37_79B9_7F4A_7C15));

    private static ulong Mix(ulong value)
    {
        value += 0x9E37_79B9_7F4A_7C15;
        value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
        value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
        return value ^ (value >> 31);
    }
}
