using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Energy;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;

namespace Stargate.Economics.Models.Buildout;

/// <summary>
/// Cost of each line per MW of IT load at one site. One decomposition: the broker's lines are the whole of the broker's
/// total; the liquid premium is added once, to cooling; soft cost, contingency and owner's cost are shares of that; land,
/// fibre, connection and plant come on top.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class SiteRates<T> where T : struct, IReal<T>
{
    private const string PerMw = "USD/MW_it";

    private readonly T[] _rates;
    private readonly T[] _national;

    /// <summary>Works out the rates of a site.</summary>
    /// <param name="figures">What the build-out reads.</param>
    /// <param name="s">Index of the site.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="capacity">Load of the sites.</param>
    /// <param name="compute">Accelerators of the sites.</param>
    /// <param name="plants">On-site plants.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public SiteRates(
        BuildoutFigures figures, int s, Assumptions<T> a, PriceLevels<T> levels, CapacityResult<T> capacity, ComputeResult<T> compute,
        PlantResult<T> plants, Workspace<T> workspace)
    {
        (_rates, _national) = (workspace.Zeros(Components.Count), workspace.Zeros(Components.Count));
        var site = figures.Sites[s];
        FacilityAsSpent = site.FacilityOverride is not null;
        ItAsSpent = site.ItOverride is not null;
        Facility(figures.Facility, site, a, levels, capacity, plants, s);
        Hardware(figures.It, site, a, levels, compute.SiteAcceleratorsPerMw[s]);
        if (site.FacilityOverride is { } facility) Scale(a[facility], 0, (int)Component.Accelerators);
        this[Component.OnSiteGeneration] = T.Name(plants.SiteCost[s] / capacity.SiteItMw[s], "on-site plant and storage per MW", PerMw);
        if (site.ItOverride is { } it) Scale(a[it], (int)Component.Accelerators, Components.Count);
    }

    /// <summary>Whether the facility lines are given as spent, so that no price level moves them.</summary>
    public bool FacilityAsSpent { get; }

    /// <summary>Whether the IT lines are given as spent.</summary>
    public bool ItAsSpent { get; }

    /// <summary>Cost of a line, USD/MW_it, at prices of the epoch, or as spent where given so.</summary>
    public T this[Component component]
    {
        get => _rates[(int)component];
        private set => _rates[(int)component] = value;
    }

    /// <summary>Cost of a line before the regional factor: the work in it is the same everywhere.</summary>
    public T National(Component component) => _national[(int)component];

    /// <summary>Contingency over the broker's lines.</summary>
    public T ContingencyShare { get; private set; }

    /// <summary>Owner's cost over the broker's lines.</summary>
    public T OwnerShare { get; private set; }

    private void Facility(
        BuildoutFigures.FacilityFigures facility, BuildoutFigures.SiteFigures site, Assumptions<T> a, PriceLevels<T> levels,
        CapacityResult<T> capacity, PlantResult<T> plants, int s)
    {
        var one = T.Of(1);
        var regional = a[site.Regional];
        var (total, national) = (default(T), default(T));
        foreach (var line in facility.Broker)
        {
            var cost = AtEpoch(line.Cost, a, levels);
            _national[(int)line.Component] = cost;
            national += cost;
            this[line.Component] = T.Name(cost * (one + (a[line.OnSiteWork] * (regional - one))), Components.InState(line.Component), PerMw);
            total += this[line.Component];
        }

        if (site.Liquid)
        {
            var premium = a[facility.LiquidPremium];
            _national[(int)Component.Cooling] += national * premium;
            var added = T.Name(total * premium, "liquid premium", PerMw);
            this[Component.Cooling] = T.Name(this[Component.Cooling] + added, "cooling with the liquid premium", PerMw);
            total += added;
        }

        total = T.Name(total, "building, electrical and cooling", PerMw);
        ContingencyShare = a[facility.Contingency];
        OwnerShare = a[facility.OwnerCost];
        this[Component.SoftCost] = T.Name(total * a[facility.SoftCost], "soft cost", PerMw);
        _national[(int)Component.SoftCost] = this[Component.SoftCost];
        this[Component.Contingency] = T.Name(total * ContingencyShare, "contingency", PerMw);
        this[Component.OwnerCost] = T.Name(total * OwnerShare, "owner's cost", PerMw);
        _national[(int)Component.OwnerCost] = this[Component.OwnerCost];
        this[Component.Land] = T.Name(AtEpoch(facility.Land, a, levels), "land", PerMw);
        var fibre = AtEpoch(facility.FibreUsdPerMile, a, levels) * a[facility.FibreMiles] * T.Of(1, "site");
        this[Component.Fibre] = T.Name(fibre / capacity.SiteItMw[s], "fibre", PerMw);
        var connection = AtEpoch(facility.Connection, a, levels) * plants.GridShare[s] * (capacity.SiteFacilityMw[s] / capacity.SiteItMw[s]);
        this[Component.GridConnection] = T.Name(connection, "grid connection", PerMw);
        _national[(int)Component.GridConnection] = this[Component.GridConnection];
    }

    private void Hardware(BuildoutFigures.ItFigures it, BuildoutFigures.SiteFigures site, Assumptions<T> a, PriceLevels<T> levels, T perMw)
    {
        var package = a[site.PackagePrice.Slot] / levels.Hardware.At(site.PackagePrice.PricedAt);
        var server = package * a[it.ServerRatio];
        if (site.RackPrice is { } priced)
        {
            var complete = a[priced.Slot] / a[site.PerRack] / levels.Hardware.At(priced.PricedAt);
            package = T.Min(package, complete);
            server = complete - package;
        }

        this[Component.Accelerators] = T.Name(perMw * package, "accelerators per MW", PerMw);
        this[Component.Servers] = T.Name(perMw * server, "rest of the racks per MW", PerMw);
        var complete2 = T.Name(this[Component.Accelerators] + this[Component.Servers], "complete servers per MW", PerMw);
        this[Component.Network] = T.Name(complete2 * a[it.NetworkRatio], "network per MW", PerMw);
        this[Component.Storage] = T.Name(complete2 * a[it.StorageRatio], "storage per MW", PerMw);
        var lines = complete2 + this[Component.Network] + this[Component.Storage];
        this[Component.Spares] = T.Name(lines * a[it.Spares], "spares per MW", PerMw);
    }

    /// <summary>Scales the lines of a group so that they sum to what the scenario gives.</summary>
    private void Scale(T given, int first, int end)
    {
        var factor = T.Name(given / T.Sum(_rates.AsSpan(first, end - first)), "given cost over the model's", "1");
        for (var c = first; c < end; c++)
        {
            _rates[c] *= factor;
            _national[c] *= factor;
        }
    }

    private static T AtEpoch(PricedSlot price, Assumptions<T> a, PriceLevels<T> levels) => a[price.Slot] / levels.Construction.At(price.PricedAt);
}
