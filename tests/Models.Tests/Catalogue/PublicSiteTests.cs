using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Tests.Catalogue;

public sealed class PublicSiteTests
{
    [Fact]
    public void Every_site_of_the_preset_is_in_the_record_once()
    {
        var preset = TestData.Preset("stargate").Sites.Select(site => site.Id).Order(StringComparer.Ordinal);
        var record = TestData.Catalogue.Tables.PublicSites.Values.Select(site => site.PresetSite).OfType<string>().Order(StringComparer.Ordinal);
        Assert.Equal(preset, record);
    }

    [Fact]
    public void The_preset_and_the_record_agree_on_it_load_where_it_is_known()
    {
        var preset = TestData.Preset("stargate").Sites.ToDictionary(site => site.Id, site => site.Blocks.Sum(block => block.Capacity.Value));
        var known = TestData.Catalogue.Tables.PublicSites.Values.Where(site => site.PresetSite is not null && site.ItMwEstimate is not null).ToList();
        Assert.Equal(7, known.Count);
        foreach (var site in known) Programs.Equal(site.ItMwEstimate!.Value, preset[site.PresetSite!]);
    }

    [Theory]
    [InlineData(",1200,facility,", ",1200,,", 11, "'' is none of it, facility, utility, power-plant, not-stated.")]
    [InlineData(",Taylor,TX,US,\"Crusoe", ",Taylor,ZZ,US,\"Crusoe", 6, "'ZZ' is no state of the United States.")]
    [InlineData("us-abilene,abilene,", "us-abilene,atlantis,", 2, "The preset 'stargate' has no site 'atlantis'.")]
    [InlineData("2025-01-21,2024-06,", "2025-01-21,June 2024,", 18, "'June 2024' is no date; give YYYY, YYYY-MM or YYYY-MM-DD.")]
    [InlineData(",843,1180,", ",-843,1180,", 13, "'-843' is not above 0.")]
    [InlineData("SG_ANN;SG_5;FT_ABI", "SG_ANN;HEARSAY;FT_ABI", 29, "The source 'HEARSAY' is unknown.")]
    [InlineData("Campus of the joint venture without IT; about 40 billion of hardware was reported on top.", "", 16, "'investment_scope' is empty.")]
    public void A_fault_in_the_record_is_named_by_line_and_column(string right, string wrong, int column, string message)
    {
        var files = TestData.Files();
        var at = files["sites.csv"].IndexOf(right, StringComparison.Ordinal);
        Assert.True(at > 0);
        files["sites.csv"] = string.Concat(files["sites.csv"].AsSpan(0, at), wrong, files["sites.csv"].AsSpan(at + right.Length));
        Assert.Contains(new DataError("sites.csv", 2, column, message), CatalogueReader.Read(files).Errors);
    }
}
