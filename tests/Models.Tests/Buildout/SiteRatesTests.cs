using Stargate.Economics.Models.Buildout;

namespace Stargate.Economics.Models.Tests.Buildout;

/// <summary>The decomposition of one block by hand, at constant prices.</summary>
public sealed class SiteRatesTests
{
    private const double Mw = 250;
    private const double PeakPue = 1.4;
    private const double Regional = 0.92;

    private static readonly (Component Component, string Id, string Line)[] s_broker =
    [
        (Component.SiteWork, "facility.siteWork", "site-work"), (Component.Shell, "facility.shell", "shell"), (Component.Electrical, "facility.electrical", "electrical"),
        (Component.Cooling, "facility.cooling", "cooling"), (Component.FitOut, "facility.fitOut", "fit-out"), (Component.BackOfHouse, "facility.backOfHouse", "back-of-house"),
    ];

    private static double[] Spent { get; } = Cost(Regional);

    private static double Broker => s_broker.Sum(line => Line(line.Id, line.Line));

    private static double WithPremium => Broker * (1 + Central("facility.liquidPremium"));

    [Fact]
    public void The_broker_s_lines_are_their_cost_with_the_regional_factor_on_the_work_on_site() => Assert.All(
        s_broker.Where(line => line.Component != Component.Cooling), line => Programs.Equal(Mw * Line(line.Id, line.Line), Spent[(int)line.Component]));

    [Fact]
    public void The_liquid_premium_is_added_to_cooling_and_nowhere_else() =>
        Programs.Equal(Mw * (Line("facility.cooling", "cooling") + (Broker * Central("facility.liquidPremium"))), Spent[(int)Component.Cooling]);

    [Fact]
    public void The_liquid_premium_appears_once() => Programs.Equal(Mw * WithPremium, s_broker.Sum(line => Spent[(int)line.Component]));

    [Fact]
    public void Soft_cost_contingency_and_owner_s_cost_are_shares_of_the_broker_s_total_with_premium()
    {
        Programs.Equal(Mw * WithPremium * Central("facility.softCostShare"), Spent[(int)Component.SoftCost]);
        Programs.Equal(Mw * WithPremium * Central("facility.contingencyShare"), Spent[(int)Component.Contingency]);
        Programs.Equal(Mw * WithPremium * Central("facility.ownerCostShare"), Spent[(int)Component.OwnerCost]);
    }

    [Fact]
    public void Land_fibre_and_connection_come_on_top()
    {
        Programs.Equal(Mw * Central("facility.land"), Spent[(int)Component.Land]);
        Programs.Equal(Central("facility.fibreUsdPerMile") * Central("facility.fibreMilesPerSite"), Spent[(int)Component.Fibre]);
        Programs.Equal(Mw * PeakPue * Central("facility.gridConnection"), Spent[(int)Component.GridConnection]);
    }

    [Fact]
    public void Racks_are_bought_whole_and_split_by_the_price_of_the_package()
    {
        var accelerators = Mw * 1e6 / Central("accelerator.gb200-nvl72.allInWatts");
        var package = Central("accelerator.gb200-nvl72.packagePriceUsd");
        var complete = Central("accelerator.gb200-nvl72.rackPriceUsd") / 72;
        Programs.Equal(accelerators * package, Spent[(int)Component.Accelerators]);
        Programs.Equal(accelerators * (complete - package), Spent[(int)Component.Servers]);
    }

    [Fact]
    public void Network_and_storage_are_ratios_to_complete_servers_and_spares_to_all_of_it()
    {
        var servers = Spent[(int)Component.Accelerators] + Spent[(int)Component.Servers];
        Programs.Equal(servers * Central("compute.networkRatio"), Spent[(int)Component.Network]);
        Programs.Equal(servers * Central("compute.storageRatio"), Spent[(int)Component.Storage]);
        Programs.Equal(servers * (1 + Central("compute.networkRatio") + Central("compute.storageRatio")) * Central("compute.sparesShare"), Spent[(int)Component.Spares]);
    }

    [Fact]
    public void Every_line_is_accounted_for()
    {
        Component[] told =
        [
            .. s_broker.Select(line => line.Component), Component.SoftCost, Component.Contingency, Component.OwnerCost, Component.Land, Component.Fibre,
            Component.GridConnection, Component.OnSiteGeneration, Component.Accelerators, Component.Servers, Component.Network, Component.Storage, Component.Spares,
        ];
        Assert.Equal(Enum.GetValues<Component>(), told.Order());
        Assert.Equal(0, Spent[(int)Component.OnSiteGeneration]);
    }

    [Fact]
    public void Air_cooling_has_no_premium() => Programs.Equal(Mw * Broker, s_broker.Sum(line => Cost(Regional, "air-chiller")[(int)line.Component]));

    [Fact]
    public void The_regional_factor_touches_no_land_fibre_connection_or_it()
    {
        var (cheap, dear) = (Cost(0.8), Cost(1.3));
        Assert.All(
            Enum.GetValues<Component>().Where(component => Components.IsIt(component) || component is Component.Land or Component.Fibre or Component.GridConnection),
            component => Assert.Equal(cheap[(int)component], dear[(int)component]));
    }

    [Fact]
    public void The_regional_factor_at_one_changes_nothing() =>
        Programs.Equal(Mw * Central("facility.shell"), Cost(1)[(int)Component.Shell]);

    private static double Line(string id, string line) => Central(id) * (1 + (Central($"facility.onSiteWorkShare.{line}") * (Regional - 1)));

    private static double Central(string id) => TestData.Catalogue[id].Central;

    private static double[] Cost(double regional, string cooling = "direct-to-chip") => Programs.View(new
    {
        figures = new Dictionary<string, double>
        {
            ["escalation.construction"] = 0,
            ["escalation.constructionLongRun"] = 0,
            ["compute.priceDeclinePerYear"] = 0,
            ["constructionFactor.TX"] = regional,
        },
        sites = new[] { new { state = "TX", capacityMw = Mw, basis = "it", peakPue = PeakPue, cooling } },
    }).Result.Buildout.ComponentUsd.Values();
}
