using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>What minimum takes of two-part tariffs add to the spending on electricity: spending with them less spending without them.</summary>
internal static class MinimumTakeCost
{
    /// <summary>The part of the spending by year that is for demand billed and not used, in the price basis; null where no tariff has a minimum take.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="usd">[year] spending on electricity.</param>
    /// <param name="yearly">Sums a monthly series by year.</param>
    public static T[]? Of<T>(ProgramPlan plan, Assumptions<T> a, T[] usd, Func<T[], string, string, T[]> yearly) where T : struct, IReal<T>
    {
        var takes = plan.Energy.Sites.SelectMany(site => site.Supply).Select(supply => supply.TwoPart?.MinimumTake).OfType<Slot>().ToHashSet();
        if (takes.Count == 0) return null;
        T[] slots = [.. Enumerable.Range(0, plan.Slots.Count).Select(s => new Slot(s)).Select(slot => takes.Contains(slot) ? T.Of(0) : a[slot])];
        var without = ProgramModel.Evaluate(plan, new Assumptions<T>(slots), detail: false, series: true).Energy.Months!.Usd;
        var money = plan.Prices.Money;
        var less = new T[usd.Length];
        foreach (var months in without)
        {
            var source = yearly(months, "spending on the source in the year without minimum takes", money);
            for (var y = 0; y < less.Length; y++) less[y] += source[y];
        }

        return [.. usd.Zip(less, (with, bare) => T.Name(with - bare, "demand billed and not used in the year", money))];
    }
}
