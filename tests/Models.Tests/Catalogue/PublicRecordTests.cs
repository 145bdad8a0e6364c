using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Tests.Catalogue;

public sealed class PublicRecordTests
{
    [Theory]
    [InlineData("claims.csv", "2025-01-21,White House", "January,White House", 2, 2, "'January' is no date; give YYYY, YYYY-MM or YYYY-MM-DD.")]
    [InlineData("claims.csv", "jobs,at-least,100000,,job,US,,None", "jobs,at-least,,,job,US,,None", 2, 7, "'value' is empty.")]
    [InlineData("claims.csv", "jobs,at-least,100000,,job,US,,None", "jobs,at-least,100000,5,job,US,,None", 2, 8, "5 is not above the value 100000.")]
    [InlineData("claims.csv", "jobs,at-least,100000,,job,US,,None", "jobs,at-least,100000,,GW,US,,None", 2, 9, "'GW' is none of job.")]
    [InlineData("claims.csv", "jobs,at-least,100000,,job,US,,None", "jobs,at-least,100000,,job,ZZ,,None", 2, 10, "'ZZ' is neither US nor one of its states.")]
    [InlineData("claims.csv", "jobs,at-least,100000,,job,US,,None", "jobs,at-least,100000,,job,US,2029,None", 2, 11, "'2029' is no month; give YYYY-MM.")]
    [InlineData("claims.csv", "L19;SG_ANN,stargate,,", "L19;HEARSAY,stargate,,", 2, 14, "The source 'HEARSAY' is unknown.")]
    [InlineData("claims.csv", "L19;SG_ANN,stargate,,", "L19;SG_ANN,stargate,atlantis,", 2, 16, "The preset 'stargate' with 'atlantis' is nothing that can be evaluated.")]
    [InlineData("commitments.csv", "2025-01-21,timeline", "2025-01-21,rumour", 2, 3, "'rumour' is none of timeline, target, plan, equity, debt, contract, hardware, guarantee, lease, backlog, letter-of-intent.")]
    [InlineData("commitments.csv", ",10,not-stated,10,", ",10,,10,", 2, 8, "'' is none of it, facility, utility, not-stated.")]
    [InlineData("commitments.csv", ",intent,,yes,", ",sure,,yes,", 2, 11, "'sure' is none of closed, contract, reported, announced, conditional, intent, target.")]
    [InlineData("commitments.csv", ",intent,,yes,", ",intent,c-nothing,yes,", 0, 12, "'tl-202501' replaces 'c-nothing', which is not there.")]
    [InlineData("commitments.csv", ",intent,,yes,", ",intent,tl-202507,yes,", 0, 12, "'tl-202501' replaces 'tl-202507', which is not older.")]
    [InlineData("site-events.csv", "us-abilene,site,2025-01-21,announced,,", "us-atlantis,site,2025-01-21,announced,,", 2, 1, "The record has no site 'us-atlantis'.")]
    [InlineData("site-events.csv", "us-abilene,site,2025-01-21,announced,,", "us-abilene,site,2025-01-21,announced,5,", 2, 5, "An IT load stands only where a part is announced.")]
    [InlineData("site-events.csv", "us-abilene,site,2025-01-21,announced,,", "us-abilene,site,2025-01-21,opened,,", 2, 4, "'opened' is none of announced, stated.")]
    [InlineData("site-events.csv", ",stated,,1200,facility,", ",stated,,1200,,", 3, 7, "'' is none of it, facility, utility, power-plant, not-stated.")]
    [InlineData("site-events.csv", "us-abilene,site,2025-01-21,announced,", "us-abilene,site,2025-01-21,stated,", 0, 1, "'site' of 'us-abilene' is never announced.")]
    public void A_fault_in_the_record_is_named_by_file_line_and_column(string file, string right, string wrong, int line, int column, string message)
    {
        var files = TestData.Files();
        var at = files[file].IndexOf(right, StringComparison.Ordinal);
        Assert.True(at > 0);
        files[file] = string.Concat(files[file].AsSpan(0, at), wrong, files[file].AsSpan(at + right.Length));
        Assert.Contains(new DataError(file, line, column, message), CatalogueReader.Read(files).Errors);
    }

    [Fact]
    public void All_faults_of_the_record_are_reported_at_once()
    {
        var files = TestData.Files();
        files["claims.csv"] = files["claims.csv"].Replace("at-least", "perhaps", StringComparison.Ordinal);
        files["commitments.csv"] = files["commitments.csv"].Replace(",closed,", ",shut,", StringComparison.Ordinal);
        files["site-events.csv"] = files["site-events.csv"].Replace(",construction,", ",digging,", StringComparison.Ordinal);
        var named = CatalogueReader.Read(files).Errors.Select(error => error.File).Distinct();
        Assert.Superset(new HashSet<string> { "claims.csv", "commitments.csv", "site-events.csv" }, named.ToHashSet());
    }

    [Theory]
    [InlineData("2025", "2025-12-31")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2025-09-26", "2025-09-26")]
    [InlineData("2026", "2026-11-23")]
    public void A_date_is_known_from_its_last_day_and_never_after_the_data(string text, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), RecordDate.KnownFrom(text, new("test", new(2026, 11, 23))));
}
