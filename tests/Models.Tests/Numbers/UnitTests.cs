using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Numbers;

public sealed class UnitTests
{
    [Theory]
    [InlineData("MW_it", "MW_it")]
    [InlineData("USD/kW/year", "USD/kW/year")]
    [InlineData("USD/year/kW", "USD/kW/year")]
    [InlineData("h·MW_fac", "MW_fac·h")]
    [InlineData("MW_it/MW_it", "1")]
    [InlineData("1/year", "1/year")]
    public void Units_have_one_way_of_writing(string text, string canonical) => Assert.Equal(canonical, Unit.Parse(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("USD/")]
    [InlineData("MW··h")]
    public void An_empty_factor_is_refused(string text) => Assert.Throws<FormatException>(() => Unit.Parse(text));

    [Fact]
    public void A_unit_over_itself_is_a_pure_number() => Assert.Equal(Unit.One, Unit.Parse("USD/MW_it").Per(Unit.Parse("USD/MW_it")));
}
