using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Evaluation;
using GoodEffects = Stargate.Economics.Models.Economy.EconomyFigures.GoodEffects;
using GoodFigures = Stargate.Economics.Models.Economy.EconomyFigures.GoodFigures;

namespace Stargate.Economics.Models.Economy;

/// <summary>
/// Turns goods into effects per USD in each region, once for each scenario: what no draw changes. A basket is what the
/// construction industry buys at home, in the shares of its column; the domestic share puts its imports back.
/// </summary>
/// <param name="context">The context.</param>
/// <param name="regions">The states, then the nation.</param>
/// <param name="money">Unit of money.</param>
internal sealed class GoodReader(PlanContext context, IReadOnlyList<RegionModel> regions, string money)
{
    /// <summary>Effects, and as the last what is bought from the region in the first round.</summary>
    public static readonly int Measures = Enum.GetValues<EconomyMeasure>().Length + 1;

    private const string Wholesale = "42";
    private const string Trucks = "484";
    private const string Retail = "4A0";

    private static readonly Dictionary<string, string> s_domesticFigures = new(StringComparer.Ordinal)
    {
        ["334"] = "economy.domesticShare.it",
        ["335"] = "economy.domesticShare.electrical",
        ["333"] = "economy.domesticShare.machinery",
    };

    private readonly IoTables _tables = context.Catalogue.InputOutput;
    private readonly bool _localGiven = context.Scenario.Economy.Lines.Values.Any(line => line.LocalShare is not null);

    /// <summary>Every good, in the order of the file.</summary>
    public IReadOnlyList<GoodFigures> All() => [.. context.Catalogue.Tables.Goods.Values.Select(Read)];

    private GoodFigures Read(Good good)
    {
        var slots = context.Slots;
        var (weights, domestic) = Makers(good);
        var margins = Margins(good, out var producer);
        var share = s_domesticFigures.TryGetValue(good.MadeBy, out var figure)
            ? slots.Figure(figure, "1")
            : slots.Table($"io/domestic-share/{good.Id}", $"domestic share of {good.Label}", "1", domestic, good.SourceIds);
        return new(
            good, share, good.LocalGroup == "it" && margins is not null ? slots.Figure("economy.itMarginShare", "1") : null,
            slots.Table($"io/producer-share/{good.Id}", $"maker's share of the price of {good.Label}", "1", producer, good.SourceIds),
            slots.Figure($"economy.localFactor.{good.LocalGroup}", "1"),
            [.. regions.Select(region => Effects(good, region, weights, margins))], weights, margins ?? new double[weights.Length]);
    }

    private GoodEffects Effects(Good good, RegionModel region, double[] weights, double[]? margins)
    {
        Slot[] Slots(string part, double[] amounts, bool all) => [.. Enumerable.Range(0, Measures).Select(m => Constant(good, region, part, amounts, m, all))];
        return new(
            Slots("made", weights, false), margins is null ? null : Slots("margin", margins, false),
            _localGiven ? Slots("made-all", weights, true) : null, _localGiven && margins is not null ? Slots("margin-all", margins, true) : null);
    }

    private Slot Constant(Good good, RegionModel region, string part, double[] amounts, int measure, bool all)
    {
        var sum = 0.0;
        for (var i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] == 0) continue;
            var made = all ? amounts[i] : amounts[i] * region.LocalShare[i];
            sum += measure == Measures - 1 ? made : made * region.PerUsd((EconomyMeasure)measure, i);
        }

        var name = measure == Measures - 1 ? "firstRound" : Name((EconomyMeasure)measure);
        var unit = measure == (int)EconomyMeasure.Jobs ? $"job·year/{money}" : "1";
        return context.Slots.Table(
            $"io/effects/{region.Region}/{good.Id}/{part}/{name}", $"{name} in {region.Region} per USD of {good.Label}, {part}", unit, sum, _tables.SourceIds);
    }

    /// <summary>[industry] shares of who makes it, which sum to 1, and the domestic share of the whole.</summary>
    private (double[] Weights, double Domestic) Makers(Good good)
    {
        var weights = new double[_tables.Industries.Count];
        if (!good.MadeBy.StartsWith("basket:", StringComparison.Ordinal))
        {
            var maker = _tables.IndexOf(good.MadeBy);
            weights[maker] = 1;
            return (weights, DomesticOf(maker));
        }

        var materials = good.MadeBy == "basket:materials";
        var construction = _tables.IndexOf(IoTables.Construction);
        var (home, total) = (0.0, 0.0);
        for (var i = 0; i < weights.Length; i++)
        {
            if (IsMaterial(_tables.Industries[i].Code) != materials) continue;
            weights[i] = _tables.DomesticUse[i, construction];
            home += weights[i];
            total += weights[i] / DomesticOf(i);
        }

        for (var i = 0; i < weights.Length; i++) weights[i] /= home;
        return (weights, home / total);
    }

    /// <summary>Domestic share in intermediate use; all of it where the table has none.</summary>
    private double DomesticOf(int industry) => _tables.ImportShares[industry].Intermediate is { } share and > 0 ? share : 1;

    /// <summary>Farming, mining, manufacturing, trade, transport and storage; construction and utilities are services here.</summary>
    private static bool IsMaterial(string code) => code[0] is '1' or '2' or '3' or '4' && code is not ("22" or "23");

    /// <summary>[industry] margins per USD at purchaser prices, or none; and what is left to the maker.</summary>
    private double[]? Margins(Good good, out double producer)
    {
        producer = 1;
        if (good.MarginUse.Length == 0) return null;
        var margin = _tables.Margin(good.MadeBy, good.MarginUse) ?? throw new KeyNotFoundException($"The tables have no margin of '{good.MadeBy}' in '{good.MarginUse}'.");
        producer = margin.Producer;
        var amounts = new double[_tables.Industries.Count];
        amounts[_tables.IndexOf(Wholesale)] = margin.Wholesale;
        amounts[_tables.IndexOf(Trucks)] = margin.Transport;
        amounts[_tables.IndexOf(Retail)] = margin.Retail;
        return amounts;
    }

    private static string Name(EconomyMeasure measure) => measure switch
    {
        EconomyMeasure.Jobs => "jobs",
        EconomyMeasure.LabourIncome => "labourIncome",
        EconomyMeasure.ValueAdded => "valueAdded",
        EconomyMeasure.Output => "output",
        _ => "productionTax",
    };
}
