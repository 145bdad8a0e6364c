using System.Globalization;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Answers;

/// <summary>What a careful reader must know of a result: remarks of the reader, inputs outside the domain of the sources, results outside their range.</summary>
internal sealed class Warnings(ProgramPlan plan, ResultView<Real> view, QuantityTeller tell)
{
    private const double SmallestSourcedMw = 10;
    private const int LastSourcedYear = 2035;

    private readonly List<Warning> _warnings = [];

    /// <summary>Every warning.</summary>
    public IReadOnlyList<Warning> All()
    {
        foreach (var remark in plan.Scenario.Remarks) _warnings.Add(new(remark.Path, remark.Message));
        for (var s = 0; s < plan.Sites.Count; s++) Site(plan.Sites[s], s);
        Horizon();
        Published();
        Tenor();
        Outside();
        Stale();
        return _warnings;
    }

    private void Site(Site site, int s)
    {
        var itMw = view.Result.Capacity.SiteItMw[s].Value;
        if (itMw < SmallestSourcedMw)
        {
            Add(site.Pointer, $"{site.Name} has {itMw:0.##} MW of IT load; the cost and staffing figures are of campuses of 10 MW and more, so its results are an extrapolation.");
        }

        var slots = plan.Slots;
        var annual = slots[plan.Energy.Sites[s].AnnualPue.Index].Central;
        var peak = slots[plan.Capacity.Sites[s].PeakPue.Index].Central;
        if (annual > peak)
        {
            Add($"{site.Pointer}/peakPue", $"The annual PUE of {site.Name} ({annual:0.##}) is above its peak PUE ({peak:0.##}); for this cooling give a peakPue of the design, or the peak load is too low.");
        }

        foreach (var paused in plan.Catalogue.Tables.Incentives.Values.Where(row => row.State == site.State && row is { Kind: "sales-tax", Status: not "in-force" }))
        {
            if (site.Incentives.SalesTaxExemption is not null) Add($"{site.Pointer}/incentives/salesTaxExemption", $"The sales tax exemption of {site.State} was {paused.Status} in {paused.AsOf}: {paused.Note}");
        }

        var available = plan.Catalogue.Tables.Accelerators[site.Accelerator];
        var first = site.Blocks.Where(block => block.Counts).Min(block => block.FirstPower);
        if (PriceDate.Of(available.AvailableFrom, null) is { } from && first < from)
        {
            Add($"{site.Pointer}/accelerator", $"{available.Name} is available from {available.AvailableFrom}; {site.Name} has first power in {first}.");
        }

        foreach (var block in site.Blocks.Where(block => block.Counts && block.Status != Status.Energised))
        {
            var asOf = Month.Of(plan.Catalogue.Version.AsOf.Year, plan.Catalogue.Version.AsOf.Month);
            if (block.FullPower < asOf) Add(block.Pointer, $"The full power of {site.Name}, {block.Id} lies before the data's date and its status is {block.Status.ToString().ToLowerInvariant()}; give a later date or the status energised.");
        }
    }

    private void Horizon()
    {
        var horizon = plan.Horizon;
        var earliest = plan.Buildout.Blocks.Min(block => block.Windows.Min(window => window.Start));
        var latest = plan.Buildout.Blocks.Max(block => block.Windows.Max(window => window.Start + window.Length));
        if (earliest < 0) Add("/horizon/start", $"Spending before {horizon.Start} is left out of the totals: the horizon starts {Math.Ceiling(-earliest):0} months after the first of it.");
        if (latest > horizon.Count) Add("/horizon/end", $"Spending after {horizon.End} is left out of the totals: the horizon ends {Math.Ceiling(latest - horizon.Count):0} months before the last of it.");
        if (horizon.End.Year > LastSourcedYear) Add("/horizon/end", $"Prices after {LastSourcedYear} follow the same rates; no source was found for paths that far.");
    }

    private void Tenor()
    {
        if (plan.Finance.Debt is not { } debt || debt.TenorYears >= debt.AskedTenorYears) return;
        Add("/finance/debt/tenorYears", $"The debt is repaid in {debt.TenorYears} years and not in {debt.AskedTenorYears}: income of the first block ends then, and nobody lends for longer. Give a longer termYears or a shorter tenor.");
    }

    private void Published()
    {
        foreach (var id in new[] { QuantityId.Bf16Exaflops, QuantityId.Fp4Exaflops })
        {
            if (tell[id] is { Value: null, Reason: { } reason }) _warnings.Add(new(QuantityKeys.Of(id).Path, reason));
        }
    }

    private void Outside()
    {
        for (var q = 0; q < QuantityKeys.Count; q++)
        {
            var id = (QuantityId)q;
            if (id == QuantityId.TargetCrossed || tell.Raw(id) is null || tell[id] is not { Value: { } value, P5: { } low, P95: { } high }) continue;
            if (value >= low && value <= high) continue;
            Add(QuantityKeys.Of(id).Path, $"{QuantityKeys.Of(id).Label}: the value at central figures lies outside the 5th to 95th percentile, because the central figures are not in the middle of their ranges or because delay is only possible in one direction.");
        }
    }

    private void Stale()
    {
        var version = plan.Catalogue.Version;
        var read = plan.Slots.Where(slot => slot is { Figure: not null, Replaced: false }).Select(slot => slot.Figure!).DistinctBy(figure => figure.Id).ToList();
        var stale = read.Where(figure => Vintages.IsStale(figure, version)).ToList();
        if (stale.Count == 0) return;
        var families = stale.GroupBy(Vintages.FamilyOf).OrderByDescending(family => family.Count())
            .Select(family => $"{family.Key} ({string.Join(", ", family.Select(figure => figure.Vintage).Distinct().Order(StringComparer.Ordinal))})");
        Add("/figures", $"{stale.Count} of the {read.Count} figures behind this result are older at the data's date ({version.AsOf:yyyy-MM-dd}) than their kind allows, {Vintages.PriceMonths} months for prices and {Vintages.OtherMonths} for others: {string.Join(", ", families)}.");
    }

    private void Add(string path, FormattableString message) => _warnings.Add(new(path, message.ToString(CultureInfo.InvariantCulture)));
}
