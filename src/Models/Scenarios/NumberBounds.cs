using System.Globalization;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Between what a number of a scenario may lie, its range's ends too.</summary>
/// <param name="Low">Smallest value.</param>
/// <param name="High">Largest value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Positive">Whether the smallest value itself is excluded.</param>
public sealed record NumberBounds(double Low, double High, string Unit, bool Positive = false)
{
    /// <summary>Whether a number lies between them; false for what is no number.</summary>
    public bool Contain(double number) => double.IsFinite(number) && number <= High && (Positive ? number > Low : number >= Low);

    /// <summary>The bounds in words.</summary>
    public override string ToString()
    {
        var of = Unit == "1" ? "" : $" {Unit}";
        return Positive
            ? string.Create(CultureInfo.InvariantCulture, $"above {Low} up to {High}{of}")
            : string.Create(CultureInfo.InvariantCulture, $"{Low} to {High}{of}");
    }
}
