using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Economy;

/// <summary>Output of each industry of the nation that building takes: the inverse times what is bought and what households buy.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class IndustryTotals<T>(EconomyFigures figures, Assumptions<T> a) where T : struct, IReal<T>
{
    /// <summary>[industry] indirect and induced output.</summary>
    public T[] Of(Spending<T>[] spending, EffectGrid<T> build)
    {
        var nation = figures.Regions[^1];
        var demand = new T[nation.Household.Count];
        for (var line = 0; line < PurchaseLines.Count; line++)
        {
            if (figures.Lines[line].Parts.Length == 0) continue;
            T[] states = [.. spending.Select(state => state.Purchases[line])];
            Buy(figures.Lines[line], T.Sum(states), demand);
        }

        var pay = build[build.Nation, Effect.Total, EconomyMeasure.LabourIncome];
        for (var i = 0; i < demand.Length; i++) demand[i] += pay * T.Of(nation.Household[i]);
        var output = new T[demand.Length];
        var row = new double[demand.Length];
        for (var i = 0; i < output.Length; i++)
        {
            for (var j = 0; j < row.Length; j++) row[j] = nation.Inverse[i, j];
            output[i] = T.Name(T.Dot(row, "1", demand), "output of the industry", figures.Unit);
        }

        return output;
    }

    private void Buy(EconomyFigures.LineFigures line, T usd, T[] demand)
    {
        foreach (var (g, share) in line.Parts)
        {
            var good = figures.Goods[g];
            var (made, paid) = good.Price(a);
            var domestic = a[line.DomesticShare ?? good.Domestic] * made;
            var bought = usd * a[share];
            for (var i = 0; i < demand.Length; i++)
            {
                if (good.Makers[i] != 0) demand[i] += bought * domestic * T.Of(good.Makers[i]);
                if (good.Traders[i] != 0) demand[i] += bought * paid * T.Of(good.Traders[i]);
            }
        }
    }
}
