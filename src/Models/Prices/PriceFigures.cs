using System.Globalization;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Prices;

/// <summary>What price levels are made from.</summary>
/// <param name="Construction">Near rate of construction prices, 1/year.</param>
/// <param name="ConstructionLongRun">Later rate, 1/year.</param>
/// <param name="ConstructionTurn">Last month of the near rate.</param>
/// <param name="HardwareDecline">Yearly fall of the price of one kind of accelerator, 1/year.</param>
/// <param name="Wages">Rate of wages, 1/year.</param>
/// <param name="Electricity">Rate of retail electricity prices, 1/year.</param>
/// <param name="Gas">Rate of gas prices, 1/year.</param>
/// <param name="Contract">Rate of contract prices of electricity, 1/year.</param>
/// <param name="General">General inflation, 1/year.</param>
/// <param name="ConsumerPrices">Consumer prices of 1 July by year; only where money is real.</param>
/// <param name="RealYear">Year whose prices money is given in; null for nominal.</param>
/// <param name="PriceYear">The same, and the year of the data where money is nominal: for what is told as real in every basis.</param>
public sealed record PriceFigures(
    Slot Construction, Slot ConstructionLongRun, Month ConstructionTurn, Slot HardwareDecline, Slot Wages, Slot Electricity, Slot Gas,
    Slot Contract, Slot General, IReadOnlyDictionary<int, Slot> ConsumerPrices, int? RealYear, int PriceYear)
{
    private const int FirstConsumerPrices = 2022;
    private const int LastConsumerPrices = 2028;

    /// <summary>Units of money: USD, or USD with the year of its prices.</summary>
    public MoneyUnits Units { get; } = new(RealYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"USD{year}") : "USD", string.Create(CultureInfo.InvariantCulture, $"USD{PriceYear}"));

    /// <summary>The unit of money.</summary>
    public string Money => Units.Usd;

    /// <summary>Collects the figures of a scenario.</summary>
    public static PriceFigures Prepare(PlanContext context)
    {
        var slots = context.Slots;
        slots.Reader = "prices";
        Slot Rate(string id) => slots.Figure($"escalation.{id}", "1/year");
        var consumer = new Dictionary<int, Slot>();
        if (context.Scenario.RealYear is not null)
        {
            for (var year = FirstConsumerPrices; year <= LastConsumerPrices; year++)
            {
                consumer[year] = slots.Figure(string.Create(CultureInfo.InvariantCulture, $"cpi.{year}"), "1");
            }
        }

        var until = (int)context.Structural("escalation.constructionNearTermUntil", "year");
        return new(
            Rate("construction"), Rate("constructionLongRun"), Month.Of(until, Month.PerYear), slots.Figure("compute.priceDeclinePerYear", "1/year"),
            Rate("wages"), Rate("electricity"), Rate("gas"), Rate("ppa"), Rate("generalInflation"), consumer, context.Scenario.RealYear, context.Scenario.RealYear ?? context.Catalogue.Version.AsOf.Year);
    }
}
