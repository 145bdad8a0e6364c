using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Jobs;

/// <summary>What the jobs model reads.</summary>
/// <param name="Horizon">The months.</param>
/// <param name="Money">Unit of money.</param>
/// <param name="Mixes">Every mix of occupations, by its index.</param>
/// <param name="Works">[<see cref="BuildWork"/>] the kinds of work.</param>
/// <param name="OnSiteShare">Labour on site over the line, by line.</param>
/// <param name="BuildBurden">Burden on wages of people on site, over wages.</param>
/// <param name="OfficeBurden">Burden on wages of people in offices, over wages.</param>
/// <param name="SiteHours">Hours that a person on site works in a year.</param>
/// <param name="InstallHours">Hours to install a rack.</param>
/// <param name="Functions">Functions of operations.</param>
/// <param name="ScaleExponent">Exponent of staff over capacity.</param>
/// <param name="Sites">The sites.</param>
/// <param name="StateOfSite">[site] index of its state.</param>
/// <param name="States">Number of states that have a site.</param>
public sealed record JobsFigures(
    Horizon Horizon, string Money, IReadOnlyList<JobsFigures.MixFigures> Mixes, IReadOnlyList<JobsFigures.WorkFigures> Works, IReadOnlyDictionary<Component, Slot> OnSiteShare,
    Slot BuildBurden, Slot OfficeBurden, Slot SiteHours, Slot InstallHours, IReadOnlyList<JobsFigures.FunctionFigures> Functions,
    Slot ScaleExponent, IReadOnlyList<JobsFigures.SiteFigures> Sites, IReadOnlyList<int> StateOfSite, int States)
{
    private static readonly (BuildWork Work, JobPhase Phase, SpendWindow Window, string Mix)[] s_works =
    [
        (BuildWork.Design, JobPhase.Planning, SpendWindow.Design, "planning"),
        (BuildWork.SiteWork, JobPhase.Construction, SpendWindow.SiteWork, "construction"),
        (BuildWork.Shell, JobPhase.Construction, SpendWindow.Shell, "construction"),
        (BuildWork.FitOut, JobPhase.FitOut, SpendWindow.FitOut, "fit-out"),
        (BuildWork.Connection, JobPhase.FitOut, SpendWindow.Connection, "fit-out"),
        (BuildWork.Installation, JobPhase.FitOut, SpendWindow.Hardware, "it-installation"),
        (BuildWork.Commissioning, JobPhase.Commissioning, SpendWindow.Hardware, "commissioning"),
    ];

    private static readonly (Component Component, string Line)[] s_labourLines =
    [
        (Component.SiteWork, "site-work"), (Component.Shell, "shell"), (Component.Electrical, "electrical"), (Component.Cooling, "cooling"),
        (Component.FitOut, "fit-out"), (Component.BackOfHouse, "back-of-house"), (Component.GridConnection, "grid-connection"),
        (Component.SoftCost, "soft-cost"), (Component.OwnerCost, "owner-cost"),
    ];

    private static readonly string[] s_functions = ["facilities", "it-operations", "operations-centre", "security", "management", "contractors"];

    /// <summary>One kind of work.</summary>
    /// <param name="Work">The work.</param>
    /// <param name="Phase">Its phase.</param>
    /// <param name="Window">When it is done.</param>
    /// <param name="Mix">Who does it.</param>
    public sealed record WorkFigures(BuildWork Work, JobPhase Phase, SpendWindow Window, MixFigures Mix);

    /// <summary>Occupations of a kind of work.</summary>
    /// <param name="Index">Index among the mixes.</param>
    /// <param name="Name">Name of the mix.</param>
    /// <param name="PricedAt">Month that its wages are of.</param>
    /// <param name="Occupations">The occupations; shares sum to 1.</param>
    public sealed record MixFigures(int Index, string Name, Month PricedAt, IReadOnlyList<OccupationFigures> Occupations)
    {
        /// <summary>Name of the mean wage of the mix.</summary>
        public string WageName { get; } = $"mean wage of the occupations of {Name}";
    }

    /// <summary>One occupation of a mix.</summary>
    /// <param name="Soc">SOC code.</param>
    /// <param name="Share">Share of the work.</param>
    /// <param name="Wage">National mean wage, USD/h.</param>
    public sealed record OccupationFigures(string Soc, Slot Share, PricedSlot Wage);

    /// <summary>A function of operations.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Fixed">Staff of any campus, fte/site.</param>
    /// <param name="Per100Mw">Staff of 100 MW on top, fte.</param>
    /// <param name="Mix">Who does it.</param>
    public sealed record FunctionFigures(string Name, Slot Fixed, Slot Per100Mw, MixFigures Mix);

    /// <summary>One site.</summary>
    /// <param name="ConstructionWages">Wages of construction in the state over the nation's.</param>
    /// <param name="OperationsWages">Wages of data processing in the state over the nation's.</param>
    public sealed record SiteFigures(Slot ConstructionWages, Slot OperationsWages);

    /// <summary>Collects the figures of a scenario.</summary>
    /// <param name="context">The context.</param>
    /// <param name="money">Unit of money.</param>
    public static JobsFigures Prepare(PlanContext context, string money)
    {
        var slots = context.Slots;
        slots.Reader = "jobs";
        var mixes = new List<MixFigures>();
        MixFigures Mix(string name)
        {
            if (mixes.Find(mix => mix.Name == name) is { } known) return known;
            mixes.Add(MixOf(context, name, mixes.Count));
            return mixes[^1];
        }

        return new(
            context.Horizon, money, mixes,
            [.. s_works.Select(work => new WorkFigures(work.Work, work.Phase, work.Window, Mix(work.Mix)))],
            s_labourLines.ToDictionary(line => line.Component, line => slots.Figure($"labour.onSiteShare.{line.Line}", "1")),
            slots.Figure("labour.burdenConstruction", "1"), slots.Figure("labour.burdenOperations", "1"),
            slots.Figure("labour.siteHoursPerYear", "h/year"), slots.Figure("labour.rackInstallHours", "h/rack"),
            [.. s_functions.Select(name => new FunctionFigures(
                name, slots.Figure($"staffing.{name}.fixedFte", "fte/site"), slots.Figure($"staffing.{name}.ftePer100Mw", "fte"), Mix(name)))],
            slots.Figure("staffing.scaleExponent", "1"),
            [.. context.Sites.Select(site => new SiteFigures(
                slots.Figure($"wageIndex.construction.{site.State}", "1"), slots.Figure($"wageIndex.operations.{site.State}", "1")))],
            context.StateOfSite, context.States.Count);
    }

    private static MixFigures MixOf(PlanContext context, string name, int index)
    {
        OccupationFigures[] occupations = [.. context.Catalogue.Mixes[name].Select(soc => new OccupationFigures(
            soc, context.Slots.Figure($"occupationMix.{name}.{soc}", "1"), PricedSlot.Of(context.Slots, $"wage.{soc}", "USD/h")))];
        var month = occupations[0].Wage.PricedAt;
        if (occupations.Any(occupation => occupation.Wage.PricedAt != month)) throw new InvalidOperationException($"The wages of the mix '{name}' are of different dates.");
        return new(index, name, month, occupations);
    }
}
