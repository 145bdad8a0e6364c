namespace Stargate.Economics.Models.Answers;

/// <summary>The compute that the IT load carries. Peak rates are dense, without sparsity.</summary>
/// <param name="Accelerators">Accelerator packages, by all-in IT power each (never by rack nameplate).</param>
/// <param name="Racks">Racks or node groups.</param>
/// <param name="ChipMw">Power of the accelerator packages alone at their rating, MW.</param>
/// <param name="PeakBf16Exaflops">Dense BF16, 10¹⁸ FLOP/s; no value where an accelerator has no published rate.</param>
/// <param name="PeakFp8Exaflops">Dense FP8, 10¹⁸ FLOP/s.</param>
/// <param name="PeakFp4Exaflops">Dense FP4, 10¹⁸ FLOP/s; no value where an accelerator has no published rate.</param>
/// <param name="HbmPetabytes">High-bandwidth memory, 10¹⁵ bytes.</param>
/// <param name="H100Equivalents">Peak dense FP8 over that of one H100 SXM.</param>
/// <param name="EffectiveH100Equivalents">The same in terms of the algorithms of the data's date, where a lever makes them better.</param>
/// <param name="H100Measure">The measure of the equivalence.</param>
/// <param name="ByAccelerator">By kind.</param>
public sealed record ComputeAnswer(
    Quantity Accelerators, Quantity Racks, Quantity ChipMw, Quantity PeakBf16Exaflops, Quantity PeakFp8Exaflops,
    Quantity PeakFp4Exaflops, Quantity HbmPetabytes, Quantity H100Equivalents, Quantity EffectiveH100Equivalents, string H100Measure,
    IReadOnlyList<AcceleratorCount> ByAccelerator);

/// <summary>Accelerators of one kind.</summary>
/// <param name="Id">Accelerator id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Accelerators">Packages.</param>
/// <param name="Racks">Racks.</param>
/// <param name="ItMw">IT load that they take, MW_it.</param>
public sealed record AcceleratorCount(string Id, string Name, double Accelerators, double Racks, double ItMw);
