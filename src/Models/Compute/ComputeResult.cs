using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Compute;

/// <summary>What the compute model answers.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Accelerators">Accelerator packages.</param>
/// <param name="Racks">Racks.</param>
/// <param name="ChipMw">Rated power of the packages, MW.</param>
/// <param name="Bf16Exaflops">Dense BF16; null where a kind has no published rate.</param>
/// <param name="Fp8Exaflops">Dense FP8.</param>
/// <param name="Fp4Exaflops">Dense FP4; null where a kind has no published rate.</param>
/// <param name="HbmPetabytes">Memory; null where a kind has no published size.</param>
/// <param name="H100Equivalents">Dense FP8 over that of one H100.</param>
/// <param name="EffectiveH100Equivalents">The same in terms of the algorithms of the data's date.</param>
/// <param name="SiteAcceleratorsPerMw">[site] accelerators per MW of IT load.</param>
/// <param name="SiteAccelerators">[site] accelerators.</param>
/// <param name="SiteRacks">[site] racks.</param>
/// <param name="KindAccelerators">[kind] accelerators.</param>
/// <param name="KindRacks">[kind] racks.</param>
/// <param name="KindItMw">[kind] IT load, MW_it.</param>
public sealed record ComputeResult<T>(
    T Accelerators, T Racks, T ChipMw, T? Bf16Exaflops, T Fp8Exaflops, T? Fp4Exaflops, T? HbmPetabytes, T H100Equivalents, T EffectiveH100Equivalents,
    T[] SiteAcceleratorsPerMw, T[] SiteAccelerators, T[] SiteRacks, T[] KindAccelerators, T[] KindRacks, T[] KindItMw)
    where T : struct, IReal<T>;
