using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>The dates of a block as far as they are given, and how the others follow from the durations of the phases.</summary>
/// <param name="Start">First month of construction.</param>
/// <param name="First">First month with power.</param>
/// <param name="Full">Month of full power.</param>
internal sealed record BlockDates(Month? Start, Month? First, Month? Full)
{
    /// <summary>All three dates.</summary>
    /// <param name="durations">Months from start to first power, and from first to full power.</param>
    /// <param name="otherwiseStart">Start where no date is given; none for a block that is energised already.</param>
    /// <param name="asOf">Month of the data: full power of an energised block without dates.</param>
    public (Month Start, Month First, Month Full) Complete(Durations durations, Month? otherwiseStart, Month asOf)
    {
        var (start, first, full) = (Start, First, Full);
        if (start is null && first is null && full is null)
        {
            if (otherwiseStart is { } from) start = from;
            else full = asOf;
        }

        if (first is null)
        {
            if (start is { } begun) first = full is { } done ? Month.Earlier(begun + durations.ToFirst, done) : begun + durations.ToFirst;
            else first = full!.Value - durations.ToFull;
        }

        start ??= first.Value - durations.ToFirst;
        full ??= first.Value + durations.ToFull;
        return (start.Value, first.Value, full.Value);
    }

    /// <summary>Durations of the phases of a block.</summary>
    /// <param name="ToFirst">Months from the start of construction to first power.</param>
    /// <param name="ToFull">Months from first to full power.</param>
    internal sealed record Durations(int ToFirst, int ToFull)
    {
        private const double Gigawatt = 1000;

        /// <summary>
        /// Durations by size: a building's racks take schedule.rackRampMonths; a campus of a gigawatt is full
        /// schedule.gigawattMonths after its start; in between and beyond, along the straight line through both.
        /// </summary>
        public static Durations Of(Catalogue.Catalogue catalogue, double itMw)
        {
            var first = catalogue["schedule.firstPowerMonths"].Central;
            var ramp = catalogue["schedule.rackRampMonths"].Central;
            var building = catalogue["schedule.referenceBuildingMw"].Central;
            var campus = catalogue["schedule.gigawattMonths"].Central - first;
            var beyond = Math.Max(0, itMw - building) / (Gigawatt - building);
            return new((int)Math.Round(first), (int)Math.Round(ramp + ((campus - ramp) * beyond)));
        }
    }
}
