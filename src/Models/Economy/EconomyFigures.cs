using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Economy;

/// <summary>What the economy model reads.</summary>
/// <param name="Horizon">The months.</param>
/// <param name="Unit">Unit of its money: USD of the table's year.</param>
/// <param name="Method">How national coefficients become those of a state.</param>
/// <param name="States">The states that have a site, in order of their first site.</param>
/// <param name="StateOfSite">[site] index of its state.</param>
/// <param name="Regions">[region] the states, then the nation.</param>
/// <param name="Goods">What can be bought.</param>
/// <param name="Lines">[line] what it buys and how.</param>
/// <param name="Households">[region][measure] effects of a dollar of pay that is spent there.</param>
/// <param name="Deflators">Factors from the table's year to the epoch of price levels.</param>
/// <param name="Contractors">Overhead, profit and where it stays.</param>
/// <param name="Workers">Who lives where.</param>
/// <param name="Attribution">From gross to net.</param>
public sealed record EconomyFigures(
    Horizon Horizon, string Unit, RegionMethod Method, IReadOnlyList<string> States, IReadOnlyList<int> StateOfSite,
    IReadOnlyList<RegionModel> Regions, IReadOnlyList<EconomyFigures.GoodFigures> Goods, IReadOnlyList<EconomyFigures.LineFigures> Lines,
    IReadOnlyList<Slot[]> Households, EconomyFigures.DeflatorFigures Deflators, EconomyFigures.ContractorFigures Contractors, WorkerFigures Workers, EconomyFigures.AttributionFigures Attribution)
{
    /// <summary>Unit of money of the table's year a year.</summary>
    public string PerYear { get; } = $"{Unit}/year";

    /// <summary>Unit of what one nominal USD becomes in the table's year.</summary>
    public string PerUsd { get; } = $"{Unit}/USD";

    /// <summary>The lines of a good in the tables.</summary>
    /// <param name="Good">The good.</param>
    /// <param name="Domestic">Domestic share at producer prices.</param>
    /// <param name="MarginScale">Part of the mean margin that is paid; null for all of it.</param>
    /// <param name="Producer">The maker's share of the purchaser's price, all buyers.</param>
    /// <param name="Local">Part of a state's supply that is used.</param>
    /// <param name="Effects">[region] effects per USD.</param>
    /// <param name="Makers">[industry] who makes it; sums to 1.</param>
    /// <param name="Traders">[industry] mean margins per USD at purchaser prices.</param>
    public sealed record GoodFigures(Good Good, Slot Domestic, Slot? MarginScale, Slot Producer, Slot Local, IReadOnlyList<GoodEffects> Effects, double[] Makers, double[] Traders)
    {
        /// <summary>What a dollar of the buyer's price is made of: the maker's share, and the part of the mean margins that is paid.</summary>
        internal (T Made, T Paid) Price<T>(Assumptions<T> a) where T : struct, IReal<T>
        {
            var one = T.Of(1);
            var paid = MarginScale is { } scale ? a[scale] : one;
            return (T.Name(one - (paid * (one - a[Producer])), "maker's share of the price", "1"), paid);
        }
    }

    /// <summary>Effects per USD of a good in one region; [measure], with first-round purchases from the region as the last.</summary>
    /// <param name="Made">Per USD at producer prices of what is made in the nation.</param>
    /// <param name="Margin">Per USD at purchaser prices, of all trade and transport margins.</param>
    /// <param name="MadeAll">As <paramref name="Made"/>, with all of it made in the region; only where the scenario gives a local share.</param>
    /// <param name="MarginAll">As <paramref name="Margin"/>, with all of it in the region.</param>
    public sealed record GoodEffects(Slot[] Made, Slot[]? Margin, Slot[]? MadeAll, Slot[]? MarginAll);

    /// <summary>A spending line.</summary>
    /// <param name="Parts">Goods with their shares; none where the line buys nothing of an industry.</param>
    /// <param name="DomesticShare">Domestic share that the scenario gives for the line.</param>
    /// <param name="LocalShare">Local share that the scenario gives for the line.</param>
    public sealed record LineFigures((int Good, Slot Share)[] Parts, Slot? DomesticShare, Slot? LocalShare);

    /// <summary>Factors from the table's year to the epoch, USD per USD of the table's year.</summary>
    /// <param name="Building">Building work.</param>
    /// <param name="Electrical">Electrical work.</param>
    /// <param name="Pay">Pay.</param>
    /// <param name="General">Everything else.</param>
    /// <param name="Electronics">Yearly change of prices of electronics from the table's year, 1/year.</param>
    /// <param name="ElectronicsFrom">Month at which their level is 1.</param>
    public sealed record DeflatorFigures(Slot Building, Slot Electrical, Slot Pay, Slot General, Slot Electronics, Month ElectronicsFrom)
    {
        /// <summary>The deflator of a facility component.</summary>
        public Slot Of(Component component) => component is Component.Electrical or Component.GridConnection ? Electrical : Building;
    }

    /// <summary>Contractors.</summary>
    /// <param name="Overhead">Over the line.</param>
    /// <param name="Profit">Over the line.</param>
    /// <param name="Local">Share of profit that stays in the state.</param>
    public sealed record ContractorFigures(Slot Overhead, Slot Profit, Slot Local);

    /// <summary>From gross to net.</summary>
    /// <param name="ButFor">Share that would not have come otherwise.</param>
    /// <param name="Displaced">Share of attributable jobs that others lose.</param>
    public sealed record AttributionFigures(Slot ButFor, Slot Displaced);

    /// <summary>Collects the figures of a scenario.</summary>
    /// <param name="context">The context.</param>
    /// <param name="jobs">Occupations of the work on site.</param>
    public static EconomyFigures Prepare(PlanContext context, JobsFigures jobs)
    {
        var slots = context.Slots;
        slots.Reader = "economy";
        var tables = context.Catalogue.InputOutput;
        var wanted = context.Scenario.Economy;
        var states = context.States;
        List<RegionModel> regions = [.. states.Append(IoTables.Nation).Select(region => tables.Region(region, wanted.Method))];
        var unit = $"USD{tables.PriceYear}";
        var goods = new GoodReader(context, regions, unit).All();
        var deflators = new DeflatorFigures(
            slots.Figure("economy.deflator.building", $"USD/{unit}"), slots.Figure("economy.deflator.electrical", $"USD/{unit}"),
            slots.Figure("economy.deflator.pay", $"USD/{unit}"), slots.Figure("economy.deflator.general", $"USD/{unit}"),
            slots.Figure("economy.electronicsPricePerYear", "1/year"), Month.Of(tables.PriceYear, 7));
        return new(
            context.Horizon, unit, wanted.Method, states, context.StateOfSite, regions, goods,
            [.. Enumerable.Range(0, PurchaseLines.Count).Select(line => LineOf(context, PurchaseLines.Id(line), goods))],
            [.. regions.Select(region => HouseholdsOf(context, region, unit))], deflators,
            new(slots.Figure("economy.contractorOverheadShare", "1"), slots.Figure("economy.contractorProfitShare", "1"), slots.Figure("economy.contractorLocalShare", "1")),
            WorkerFigures.Prepare(context, jobs, states),
            new(slots.InputOr(context.Scenario.Attribution.ButForShare, "attribution.butForShare", "but-for share", "1"),
                slots.InputOr(context.Scenario.Attribution.DisplacedShare, "attribution.displacedShare", "displaced share", "1")));
    }

    private static Slot[] HouseholdsOf(PlanContext context, RegionModel region, string unit) => [.. Enum.GetValues<EconomyMeasure>().Select(measure => context.Slots.Table(
        $"io/households/{region.Region}/{measure}", $"effect on {measure} in {region.Region} of pay spent there", measure == EconomyMeasure.Jobs ? $"job·year/{unit}" : "1",
        region.InducedPerIncomeUsd(measure), context.Catalogue.InputOutput.SourceIds))];

    private static LineFigures LineOf(PlanContext context, string id, IReadOnlyList<GoodFigures> goods)
    {
        var slots = context.Slots;
        var given = context.Scenario.Economy.Lines.GetValueOrDefault(id);
        List<(int, Slot)> parts = [];
        foreach (var row in context.Catalogue.Tables.BillOfGoods.Where(row => row.Line == id))
        {
            var good = goods.Index().First(pair => pair.Item.Good.Id == row.Good);
            parts.Add((good.Index, slots.Table($"io/bill-of-goods/{id}/{row.Good}", $"{good.Item.Good.Label} in what the line buys ({id})", "1", row.Share, row.SourceIds)));
        }

        return new(
            [.. parts],
            given?.DomesticShare is { } domestic ? slots.Input(domestic, $"domestic share of {id} as given", "1") : null,
            given?.LocalShare is { } local ? slots.Input(local, $"local share of {id} as given", "1") : null);
    }
}
