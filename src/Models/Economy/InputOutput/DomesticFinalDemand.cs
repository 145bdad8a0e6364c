namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>What final users buy of a domestic industry, imports taken out; million USD of the table's year at producer prices.</summary>
/// <param name="PceMusd">Personal consumption.</param>
/// <param name="PrivateStructuresMusd">Private structures other than homes.</param>
/// <param name="PrivateEquipmentMusd">Private equipment.</param>
/// <param name="IntellectualPropertyMusd">Private software, research and originals.</param>
/// <param name="ResidentialMusd">Homes.</param>
/// <param name="InventoriesMusd">Change of inventories; can be below 0.</param>
/// <param name="ExportsMusd">Exports.</param>
/// <param name="GovernmentMusd">Government consumption and investment.</param>
/// <param name="TotalMusd">Sum of the above.</param>
public sealed record DomesticFinalDemand(
    double PceMusd, double PrivateStructuresMusd, double PrivateEquipmentMusd, double IntellectualPropertyMusd, double ResidentialMusd,
    double InventoriesMusd, double ExportsMusd, double GovernmentMusd, double TotalMusd)
{
    /// <summary>Sum of the kinds, which the total must equal.</summary>
    public double SumOfKindsMusd => PceMusd + PrivateStructuresMusd + PrivateEquipmentMusd + IntellectualPropertyMusd + ResidentialMusd
        + InventoriesMusd + ExportsMusd + GovernmentMusd;
}
