using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Tests.Catalogue;

/// <summary>Faults of the data, each made by one change to the repository's own files.</summary>
public sealed class CatalogueReaderTests
{
    private const string Facility = "figures/facility.csv";
    private const string Header = "id,label_en,label_de,unit,low,central,high,distribution,correlation_group,vintage,price_year,source_ids,locator,retrieved,quality,note";
    private const string Valid = "facility.extra,Extra,Mehr,USD/MW_it,1,2,3,pert,facility-prices,2024-Q4,2024,CW25,p. 1,2026-11-23,primary,";

    [Fact]
    public void The_repository_s_data_have_no_fault() => Assert.Empty(CatalogueReader.Read(TestData.Files()).Errors);

    [Fact]
    public void Nothing_is_returned_where_there_is_a_fault() => Assert.Null(CatalogueReader.Read(With(Valid)).Catalogue);

    // A figure without a formula is a fault of its own, so the added rows below have it besides the one that is meant.
    [Theory]
    [InlineData(1, "facility.shell", "facility.extra", "The id 'facility.shell' stands twice.")]
    [InlineData(4, "USD/", "USD/MW_it", "The unit 'USD/' has an empty factor.")]
    [InlineData(12, "NOBODY", "CW25", "The source 'NOBODY' is unknown.")]
    [InlineData(6, "4", "2", "low 1 ≤ central 4 ≤ high 3 does not hold.")]
    [InlineData(8, "normal", "pert", "'normal' is none of pert, uniform, fixed.")]
    [InlineData(8, "fixed", "pert", "A fixed figure has low = central = high.")]
    [InlineData(10, "long ago", "2024-Q4", "'long ago' is no date that a price can be of.")]
    [InlineData(14, "23.11.2026", "2026-11-23", "'23.11.2026' is no date.")]
    [InlineData(15, "good", "primary", "'good' is none of primary, secondary, estimate.")]
    [InlineData(5, "1e999", "1", "'1e999' is not a finite number.")]
    public void A_fault_in_a_cell_is_told_with_file_line_and_column(int column, string wrong, string right, string message)
    {
        var cells = Valid.Split(',');
        Assert.Equal(right, cells[column - 1]);
        cells[column - 1] = wrong;
        Assert.Contains(new DataError(Facility, LastLine(), column, message), CatalogueReader.Read(With(string.Join(',', cells))).Errors);
    }

    [Theory]
    [InlineData("facility.extraMonths", "month")]
    [InlineData("facility.extraPerMwh", "/MWh")]
    [InlineData("facility.extraPriceUsd", "USD")]
    [InlineData("facility.extraShare", "1")]
    [InlineData("facility.extraWatts", "W")]
    public void A_unit_that_contradicts_the_name_is_told(string id, string asked)
    {
        var unit = asked is "USD" ? "EUR" : "USD/MW_it";
        var row = Valid.Replace("facility.extra,", $"{id},", StringComparison.Ordinal).Replace("USD/MW_it", unit, StringComparison.Ordinal);
        Assert.Contains(new DataError(Facility, LastLine(), 4, $"The unit '{unit}' contradicts the name '{id}', which asks for '{asked}'."), CatalogueReader.Read(With(row)).Errors);
    }

    [Fact]
    public void A_row_without_a_source_is_told() =>
        Assert.Contains(new DataError(Facility, LastLine(), 12, "The row names no source."), CatalogueReader.Read(With(Valid.Replace(",CW25,", ",,", StringComparison.Ordinal))).Errors);

    [Fact]
    public void A_wrong_column_is_told() => Assert.Contains(
        new DataError(Facility, 1, 6, "Column 'middle' stands where 'central' belongs."),
        CatalogueReader.Read(Changed(Facility, text => text.Replace(",central,", ",middle,", StringComparison.Ordinal))).Errors);

    [Fact]
    public void A_short_row_is_told() =>
        Assert.Contains(new DataError(Facility, LastLine(), 0, "The row has 2 cells; the header has 16."), CatalogueReader.Read(With("facility.extra,Extra")).Errors);

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_told() =>
        Assert.Contains(new DataError(Facility, LastLine(), 2, "A quotation mark is never closed."), CatalogueReader.Read(With("facility.extra,\"Extra")).Errors);

    [Fact]
    public void A_quotation_mark_inside_a_plain_cell_is_told() => Assert.Contains(
        new DataError(Facility, LastLine(), 2, "A quotation mark stands inside an unquoted cell."),
        CatalogueReader.Read(With(Valid.Replace(",Extra,", ",Ex\"tra,", StringComparison.Ordinal))).Errors);

    [Fact]
    public void A_figure_that_no_formula_reads_is_told()
    {
        var files = With(Valid);
        files["dimensions.csv"] += $"{files["dimensions.csv"].Trim().Split('\n').Length - 1},figure:facility.extra\n";
        Assert.Equal([new DataError("figures", 0, 0, "No formula reads the figure 'facility.extra'.")], CatalogueReader.Read(files).Errors);
    }

    [Fact]
    public void An_uncertain_figure_without_a_dimension_is_told() =>
        Assert.Contains(new DataError("dimensions.csv", 0, 0, "'figure:facility.extra' has no dimension; append it."), CatalogueReader.Read(With(Valid)).Errors);

    [Fact]
    public void A_dimension_out_of_order_is_told() => Assert.Contains(
        new DataError("dimensions.csv", 3, 1, "Dimensions count up; 1 is expected."),
        CatalogueReader.Read(Changed("dimensions.csv", text => text.Replace("\n1,", "\n7,", StringComparison.Ordinal))).Errors);

    [Fact]
    public void A_benchmark_without_a_note_is_told()
    {
        var errors = CatalogueReader.Read(Changed("benchmark-notes.csv", text => string.Join('\n', text.Split('\n').Where((_, line) => line != 1)))).Errors;
        Assert.Contains("has no row here.", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        var files = TestData.Files();
        files.Remove("states.csv");
        Assert.Contains(new DataError("states.csv", 0, 0, "The file is missing."), CatalogueReader.Read(files).Errors);
    }

    [Fact]
    public void A_missing_figure_is_told_as_a_fault_and_not_thrown() =>
        Assert.Contains(
            "facility.shell",
            Assert.Single(CatalogueReader.Read(Changed(Facility, text => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("facility.shell,", StringComparison.Ordinal))))).Errors).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_figure_in_another_unit_than_its_formula_is_told_as_a_fault_and_not_thrown() => Assert.Contains(
        "facility.land",
        Assert.Single(CatalogueReader.Read(Changed(Facility, text => text.Replace("facility.land,Land,Grundstück,USD/MW_it", "facility.land,Land,Grundstück,USD/MW_fac", StringComparison.Ordinal))).Errors).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "id": 1, "asOf": "2026-11-23" }""")]
    [InlineData("""{ "id": "2026.11.24", "asOf": "yesterday" }""")]
    public void A_version_that_cannot_be_read_is_told(string json) =>
        Assert.Equal("version.json", Assert.Single(CatalogueReader.Read(Changed("version.json", _ => json)).Errors).File);

    [Fact]
    public void A_preset_that_is_no_json_is_told_with_its_line()
    {
        var files = TestData.Files();
        files["scenarios/broken.json"] = "{\n  \"id\": ,\n}";
        var error = Assert.Single(CatalogueReader.Read(files).Errors);
        Assert.Equal(("scenarios/broken.json", 2), (error.File, error.Line));
    }

    [Fact]
    public void Faults_of_many_files_are_told_at_once()
    {
        var files = Changed(Facility, text => text + "facility.extra,Extra\n" + Valid.Replace("CW25", "NOBODY", StringComparison.Ordinal) + '\n');
        files["states.csv"] = files["states.csv"].Replace("\nAL,Alabama", "\nAL,", StringComparison.Ordinal);
        files["technologies.csv"] = files["technologies.csv"].Replace(",fuel,", ",flame,", StringComparison.Ordinal);
        var errors = CatalogueReader.Read(files).Errors;
        Assert.Superset(new HashSet<string> { Facility, "states.csv", "technologies.csv" }, errors.Select(error => error.File).ToHashSet());
    }

    private static int LastLine() => TestData.Files()[Facility].TrimEnd('\n').Split('\n').Length + 1;

    private static Dictionary<string, string> With(string row) => Changed(Facility, text =>
    {
        Assert.StartsWith(Header, text, StringComparison.Ordinal);
        return text.TrimEnd('\n') + '\n' + row + '\n';
    });

    private static Dictionary<string, string> Changed(string file, Func<string, string> change)
    {
        var files = TestData.Files();
        var changed = change(files[file]);
        Assert.NotEqual(files[file], changed);
        files[file] = changed;
        return files;
    }
}
