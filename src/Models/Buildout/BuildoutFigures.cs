using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Buildout;

/// <summary>What the build-out model reads, and the windows that it prepares.</summary>
/// <param name="Horizon">The months.</param>
/// <param name="Facility">Facility lines and the shares that come on top.</param>
/// <param name="It">Ratios and price path of IT.</param>
/// <param name="Sites">The sites.</param>
/// <param name="Blocks">[block] windows, in the order of the capacity model.</param>
/// <param name="Windows">[site] windows of its blocks with the curves that they share.</param>
/// <param name="LifeMonths">Months after which hardware is replaced.</param>
/// <param name="Target">The investment target, or none.</param>
/// <param name="Benchmarks">Published figures to stand beside the results.</param>
/// <param name="Financed">Which nominal spending finance asks for.</param>
public sealed record BuildoutFigures(
    Horizon Horizon, BuildoutFigures.FacilityFigures Facility, BuildoutFigures.ItFigures It,
    IReadOnlyList<BuildoutFigures.SiteFigures> Sites, IReadOnlyList<BuildoutFigures.BlockWindows> Blocks, IReadOnlyList<SiteWindows> Windows,
    int LifeMonths,
    BuildoutFigures.TargetFigures? Target, IReadOnlyList<BuildoutFigures.BenchmarkFigure> Benchmarks, BuildoutFigures.FinancedFigures Financed)
{
    /// <summary>A line of the broker's guide: its cost, and the part of it that the regional factor applies to.</summary>
    /// <param name="Component">Component.</param>
    /// <param name="Cost">USD/MW_it.</param>
    /// <param name="OnSiteWork">Share that is work on site.</param>
    public sealed record BrokerLine(Component Component, PricedSlot Cost, Slot OnSiteWork);

    /// <summary>Facility lines.</summary>
    /// <param name="Broker">The lines that make up the broker's total.</param>
    /// <param name="LiquidPremium">Premium of liquid cooling over the broker's total; part of the cooling line.</param>
    /// <param name="SoftCost">Share of the broker's total with premium.</param>
    /// <param name="Contingency">Share of the same.</param>
    /// <param name="OwnerCost">Share of the same.</param>
    /// <param name="Land">USD/MW_it.</param>
    /// <param name="FibreUsdPerMile">USD/mile.</param>
    /// <param name="FibreMiles">mile/site.</param>
    /// <param name="Connection">USD/MW_fac of load that the grid supplies.</param>
    public sealed record FacilityFigures(
        IReadOnlyList<BrokerLine> Broker, Slot LiquidPremium, Slot SoftCost, Slot Contingency, Slot OwnerCost,
        PricedSlot Land, PricedSlot FibreUsdPerMile, Slot FibreMiles, PricedSlot Connection);

    /// <summary>IT lines.</summary>
    /// <param name="NetworkRatio">Network over complete servers.</param>
    /// <param name="StorageRatio">Storage over complete servers.</param>
    /// <param name="Spares">Spares over the other IT lines.</param>
    /// <param name="ServerRatio">Rest of the server over the package, where no rack price is published.</param>
    public sealed record ItFigures(Slot NetworkRatio, Slot StorageRatio, Slot Spares, Slot ServerRatio);

    /// <summary>One site.</summary>
    /// <param name="Liquid">Whether the liquid premium applies.</param>
    /// <param name="HasPlant">Whether there is an on-site plant.</param>
    /// <param name="Regional">Regional construction factor.</param>
    /// <param name="PackagePrice">USD/accelerator.</param>
    /// <param name="RackPrice">USD/rack, where published.</param>
    /// <param name="PerRack">Accelerators in a rack.</param>
    /// <param name="FacilityOverride">Whole facility as spent, where the scenario gives it, USD/MW_it.</param>
    /// <param name="ItOverride">All IT as spent, where the scenario gives it, USD/MW_it.</param>
    public sealed record SiteFigures(
        bool Liquid, bool HasPlant, Slot Regional, PricedSlot PackagePrice, PricedSlot? RackPrice, Slot PerRack, Slot? FacilityOverride, Slot? ItOverride);

    /// <summary>Windows of one block.</summary>
    /// <param name="Site">Index of its site.</param>
    /// <param name="Slips">Whether it can be late.</param>
    /// <param name="Windows">[<see cref="SpendWindow"/>] when each kind of line is spent.</param>
    public sealed record BlockWindows(int Site, bool Slips, IReadOnlyList<Window> Windows);

    /// <summary>The target.</summary>
    /// <param name="Usd">Nominal USD.</param>
    /// <param name="By">Months of the horizon up to and with the target month; null without a date.</param>
    /// <param name="AsOf">Months of the horizon up to the data's date.</param>
    public sealed record TargetFigures(double Usd, int? By, int AsOf);

    /// <summary>A published figure.</summary>
    /// <param name="Note">What it covers.</param>
    /// <param name="Figure">The figure, USD per MW.</param>
    public sealed record BenchmarkFigure(BenchmarkNote Note, Figure Figure);

    /// <summary>Nominal spending that finance is of.</summary>
    /// <param name="Site">Index of the only site that it is of; null for all.</param>
    /// <param name="Months">Whether months count in draws: debt is drawn by month, or a source of money has a first one.</param>
    /// <param name="It">Whether IT is paid for.</param>
    public sealed record FinancedFigures(int? Site, bool Months, bool It)
    {
        /// <summary>What a scenario's finance asks for.</summary>
        /// <param name="context">The context.</param>
        internal static FinancedFigures Of(PlanContext context)
        {
            var finance = context.Scenario.Finance;
            var dated = finance.Funding is { } funding && funding.Sources.Any(source => source.From is not null);
            return new(context.FinancedSite, finance.Borrows || dated, finance.View != FinanceView.Developer);
        }
    }

    /// <summary>Collects the figures of a scenario.</summary>
    public static BuildoutFigures Prepare(PlanContext context)
    {
        var slots = context.Slots;
        slots.Reader = "buildout";
        var schedule = new Schedule(
            context.Structural("schedule.designMonths", "month"), context.Structural("schedule.connectionMonths", "month"),
            context.Structural("schedule.hardwareLeadMonths", "month"),
            Span(context, "site-work"), Span(context, "shell"), Span(context, "fit-out"));
        var sites = context.Sites.Select(site => Site(context, site)).ToList();
        var blocks = context.Sites
            .SelectMany((site, index) => site.Blocks.Where(block => block.Counts).Select(block => Block(context.Horizon, schedule, block, index)))
            .ToList();
        var life = context.Scenario.ItLifeYears?.Value ?? context.Structural("compute.hardwareLifeYears", "year");
        return new(context.Horizon, FacilityOf(slots), ItOf(slots), sites, blocks, Shared(context, blocks), (int)Math.Round(life * Month.PerYear), TargetOf(context),
            [.. context.Catalogue.Tables.Benchmarks.Values.Select(note => new BenchmarkFigure(note, slots.Beside(note.Id)))],
            FinancedFigures.Of(context));
    }

    private static List<SiteWindows> Shared(PlanContext context, List<BlockWindows> blocks) =>
    [
        .. context.Sites.Select((_, site) => new SiteWindows(
            Enum.GetValues<SpendWindow>().Length,
            [.. blocks.Index().Where(block => block.Item.Site == site).Select(block => (block.Index, block.Item.Slips, block.Item.Windows))], context.Horizon.Count)),
    ];

    private static FacilityFigures FacilityOf(SlotList slots)
    {
        BrokerLine Line(Component component, string id, string line) =>
            new(component, PricedSlot.Of(slots, id, "USD/MW_it"), slots.Figure($"facility.onSiteWorkShare.{line}", "1"));
        return new(
            [
                Line(Component.SiteWork, "facility.siteWork", "site-work"), Line(Component.Shell, "facility.shell", "shell"),
                Line(Component.Electrical, "facility.electrical", "electrical"), Line(Component.Cooling, "facility.cooling", "cooling"),
                Line(Component.FitOut, "facility.fitOut", "fit-out"), Line(Component.BackOfHouse, "facility.backOfHouse", "back-of-house"),
            ],
            slots.Figure("facility.liquidPremium", "1"), slots.Figure("facility.softCostShare", "1"),
            slots.Figure("facility.contingencyShare", "1"), slots.Figure("facility.ownerCostShare", "1"),
            PricedSlot.Of(slots, "facility.land", "USD/MW_it"), PricedSlot.Of(slots, "facility.fibreUsdPerMile", "USD/mile"),
            slots.Figure("facility.fibreMilesPerSite", "mile/site"), PricedSlot.Of(slots, "facility.gridConnection", "USD/MW_fac"));
    }

    private static ItFigures ItOf(SlotList slots) => new(
        slots.Figure("compute.networkRatio", "1"), slots.Figure("compute.storageRatio", "1"), slots.Figure("compute.sparesShare", "1"),
        slots.Figure("compute.serverRatio", "1"));

    private static SiteFigures Site(PlanContext context, Site site)
    {
        var slots = context.Slots;
        var prefix = $"accelerator.{site.Accelerator}";
        var rack = context.Catalogue.Find($"{prefix}.rackPriceUsd") is null ? null : PricedSlot.Of(slots, $"{prefix}.rackPriceUsd", "USD/rack");
        return new(
            context.Catalogue.Tables.Coolings[site.Cooling].Liquid, site.Supply.Any(supply => supply.OnSite), slots.Figure($"constructionFactor.{site.State}", "1"),
            PricedSlot.Of(slots, $"{prefix}.packagePriceUsd", "USD/accelerator"), rack,
            slots.Figure($"{prefix}.acceleratorsPerRack", "accelerator/rack"),
            site.FacilityUsdPerMwIt is { } facility ? slots.Input(facility, $"facility cost of {site.Name} as given", "USD/MW_it") : null,
            site.ItUsdPerMwIt is { } it ? slots.Input(it, $"IT cost of {site.Name} as given", "USD/MW_it") : null);
    }

    private static TargetFigures? TargetOf(PlanContext context)
    {
        if (context.Scenario.Targets?.InvestmentUsd is not { } usd) return null;
        var asOf = context.Catalogue.Version.AsOf;
        int Months(Month month) => Math.Clamp(month - context.Horizon.Start + 1, 0, context.Horizon.Count);
        return new(usd, context.Scenario.Targets.By is { } by ? Months(by) : null, Months(Month.Of(asOf.Year, asOf.Month)));
    }

    private static (double From, double To) Span(PlanContext context, string line) =>
        (context.Structural($"schedule.window.{line}.from", "1"), context.Structural($"schedule.window.{line}.to", "1"));

    private static BlockWindows Block(Horizon horizon, Schedule schedule, Block block, int site)
    {
        var start = horizon.Offset(block.ConstructionStart);
        var first = horizon.Offset(block.FirstPower);
        var end = horizon.Offset(block.FullPower) + 1;
        var windows = new Window[Enum.GetValues<SpendWindow>().Length];
        Window Part((double From, double To) span) => Between(start + (span.From * (end - start)), start + (span.To * (end - start)));
        windows[(int)SpendWindow.Land] = Between(start - schedule.Design, start);
        windows[(int)SpendWindow.Design] = Between(start - schedule.Design, end);
        windows[(int)SpendWindow.Connection] = Between(Math.Min(start, first - schedule.Connection), first + 1);
        windows[(int)SpendWindow.SiteWork] = Part(schedule.SiteWork);
        windows[(int)SpendWindow.Shell] = Part(schedule.Shell);
        windows[(int)SpendWindow.FitOut] = Part(schedule.FitOut);
        windows[(int)SpendWindow.Hardware] = Between(first - schedule.HardwareLead, end);
        return new(site, block.Status != Status.Energised, windows);
    }

    private static Window Between(double from, double to) => new(from, Math.Max(to - from, 1));

    private sealed record Schedule(
        double Design, double Connection, double HardwareLead,
        (double From, double To) SiteWork, (double From, double To) Shell, (double From, double To) FitOut);
}
