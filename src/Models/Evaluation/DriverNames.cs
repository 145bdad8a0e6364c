namespace Stargate.Economics.Models.Evaluation;

/// <summary>What a slot is called as a driver: a correlation group is one, and so is the delay of all sites.</summary>
internal static class DriverNames
{
    /// <summary>Id of the delay of the sites.</summary>
    public const string Slip = "slip";

    /// <summary>Id of the driver that a slot belongs to.</summary>
    public static string IdOf(SlotEntry slot) => IsSlip(slot) ? Slip : slot.Group ?? slot.Reference;

    /// <summary>Label of the driver that a slot belongs to.</summary>
    public static string LabelOf(SlotEntry slot) => IsSlip(slot) ? "Delay of the sites" : slot.Group is { } group ? LabelOf(group) : slot.Label;

    /// <summary>Label of a correlation group.</summary>
    public static string LabelOf(string group) => group switch
    {
        "facility-prices" => "Prices of facility and plant",
        "it-prices" => "Prices of accelerators and racks",
        "electricity-prices" => "Prices of electricity",
        "wages" => "Wages",
        _ => group,
    };

    /// <summary>Whether a slot is part of the delay of the sites.</summary>
    public static bool IsSlip(SlotEntry slot) => slot.Reference.StartsWith("schedule.slip", StringComparison.Ordinal);
}
