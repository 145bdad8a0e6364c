using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Prices;

namespace Stargate.Economics.Models.Tests.Evaluation;

public sealed class QuantityKeysTests
{
    [Fact]
    public void Every_quantity_has_a_path_of_its_own()
    {
        var paths = Enum.GetValues<QuantityId>().Select(id => QuantityKeys.Of(id).Path).ToList();
        Assert.Equal(paths.Count, paths.Distinct().Count());
    }

    // Names that clients rely on.
    [Theory]
    [InlineData(QuantityId.TotalUsd, "buildout.totalUsd", "USD")]
    [InlineData(QuantityId.UsdPerMwIt, "buildout.usdPerMwIt", "USD/MW_it")]
    [InlineData(QuantityId.UsdPerMwFacility, "buildout.usdPerMwFacility", "USD/MW_fac")]
    [InlineData(QuantityId.AnnualMwh, "energy.annualMwh", "MWh")]
    [InlineData(QuantityId.PeakFacilityMw, "energy.peakFacilityMw", "MW_fac")]
    [InlineData(QuantityId.Scope2MarketTonnes, "energy.emissions.scope2MarketTonnes", "tonne")]
    [InlineData(QuantityId.SiteLitres, "energy.water.siteLitres", "litre")]
    [InlineData(QuantityId.H100Equivalents, "compute.h100Equivalents", "accelerator")]
    [InlineData(QuantityId.PeakHeadcount, "jobs.peak", "person")]
    [InlineData(QuantityId.PermanentFte, "jobs.permanent", "fte")]
    [InlineData(QuantityId.TargetPaceUsdPerYear, "buildout.target.paceUsdPerYear", "USD/year")]
    public void The_contract_names_path_and_unit(QuantityId id, string path, string unit) =>
        Assert.Equal((path, unit), (QuantityKeys.Of(id).Path, QuantityKeys.Of(id).Unit));

    [Fact]
    public void Money_of_the_scenario_has_the_year_of_its_prices() => Assert.Equal("USD2026/MW_it", QuantityKeys.Of(QuantityId.UsdPerMwIt).UnitIn(new MoneyUnits("USD2026", "USD2026")));

    [Fact]
    public void Money_of_the_target_stays_nominal() => Assert.Equal("USD", QuantityKeys.Of(QuantityId.TargetShortfallUsd).UnitIn(new MoneyUnits("USD2026", "USD2026")));
}
