using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Tests.Economy.InputOutput;

/// <summary>Faults of the input–output tables, each made by one change to the repository's own files.</summary>
public sealed class IoReaderTests
{
    [Theory]
    [InlineData("industries", "\n22,Utilities,", "\n22,,", 7, 2, "'name' is empty.")]
    [InlineData("industries", "qcew-2023,L01;L03\n113FF", "qcew-2023,NOBODY\n113FF", 2, 12, "The source 'NOBODY' is unknown.")]
    [InlineData("domestic-use", "\n111CA,113FF,0.01114168297", "\n111CA,113FF,0", 3, 3, "'0' is not above 0.")]
    [InlineData("domestic-use", "\n111CA,113FF,", "\n111CA,111CA,", 3, 2, "'111CA' to '111CA' stands twice.")]
    [InlineData("domestic-use", "\n111CA,113FF,", "\n111CA,999,", 3, 2, "'999' is no industry of the table.")]
    [InlineData("household", "\n22,", "\n23,", 8, 1, "'23' stands twice.")]
    [InlineData("import-shares", ",0.419937,", ",1.419937,", 14, 3, "'1.419937' is no share from 0 to 1.")]
    [InlineData("state-industries", "\nAL,111CA,1.17914,", "\nAL,111CA,-1,", 2, 3, "'-1' is below 0.")]
    [InlineData("state-industries", "\nAL,111CA,1.17914,gdp-2021", "\nAL,111CA,1.17914,guess", 2, 4, "'guess' is none of gdp-2021, gdp-2021-group, qcew-2023.")]
    [InlineData("state-gdp-share", "\nAL,", "\nPR,", 2, 1, "'PR' is no state of the United States.")]
    [InlineData("trade-margins", "\n334,computers and electronic products,equipment,190182,", "\n334,computers and electronic products,equipment,90182,", 2, 8, "The parts sum to 177313.")]
    [InlineData("parameters", "\npersonalIncome,", "\nincome,", 5, 1, "'income' is none of pce.total, pce.imported, pce.scrapAndNoncomparable, personalIncome, compensation.total, grossOutput.total, valueAdded.total, slqSize.delta.")]
    [InlineData("price-series", ",2017=100,22,", ",2017=100,2,", 4, 4, "'2' is neither an industry nor all-items.")]
    [InlineData("price-indices", "\nPPI_236211,2016,101.3,actual", "\nPPI_236211,2016,101.3,hoped", 3, 4, "'hoped' is none of actual, part-year, projection.")]
    public void A_fault_in_a_cell_is_told_with_file_line_and_column(string table, string right, string wrong, int line, int column, string message) =>
        Assert.Contains(new DataError($"io/{table}.csv", line, column, message), Errors(table, ".csv", right, wrong));

    [Theory]
    [InlineData("household", "\n22,", "\n23,", "No row gives '22'.")]
    [InlineData("state-industries", "\nAL,113FF,", "\nAK,113FF,", "No row gives '113FF' in 'AL'.")]
    [InlineData("state-gdp-share", "\nTX,0.0", "\nTX,0.3", "The shares sum to ")]
    [InlineData("domestic-use", "\n111CA,113FF,0.0", "\n111CA,113FF,1.0", "The column of '113FF' sums to ")]
    [InlineData("industries", ",22346,83171,", ",22346,93171,", "Inputs and value added of '212' per USD of output come to ")]
    [InlineData("industries", ",22346,83171,", ",32346,83171,", "Compensation, production tax and surplus of '212' come to ")]
    [InlineData("household", ",88592.628,0.0038", ",88592.628,0.0039", "Spending on '111CA' per USD of income come to ")]
    [InlineData("final-demand", "\n111CA,88592.628,", "\n111CA,98592.628,", "The kinds of final demand for '111CA' come to ")]
    [InlineData("parameters", "grossOutput.total,48386809", "grossOutput.total,48386909", "Gross output of the industries come to ")]
    public void What_must_hold_between_cells_is_held_to_the_stated_tolerance(string table, string right, string wrong, string message) =>
        Assert.Contains(Errors(table, ".csv", right, wrong), error => error.Message.StartsWith(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("\"vintage\": \"2023\",", "\"vintage\": 2023,", "/vintage: Give a text here.")]
    [InlineData("\"vintage\": \"2023\",", "\"vintage\": \"2023\", \"mood\": \"good\",", "/mood: 'mood' is not a member here. See the allowed list.")]
    [InlineData("\"L08\"", "\"L99\"", "/sourceIds/1: The source 'L99' is unknown.")]
    [InlineData("2026-11-23", "yesterday", "/retrieved: Give the day as YYYY-MM-DD.")]
    public void What_stands_beside_a_table_is_read_strictly(string right, string wrong, string message) =>
        Assert.Contains(new DataError("io/household.meta.json", 0, 0, message), Errors("household", ".meta.json", right, wrong));

    [Fact]
    public void A_tolerance_that_is_not_stated_is_told_once()
    {
        var errors = Errors("household", ".meta.json", "\"spendingUsdPerIncomeUsd\"", "\"otherwise\"");
        Assert.Single(errors, new DataError("io/household.meta.json", 0, 0, "/tolerances/spendingUsdPerIncomeUsd: say how far this identity may be off."));
    }

    [Theory]
    [InlineData("io/household.csv")]
    [InlineData("io/household.meta.json")]
    public void A_missing_file_is_told(string file)
    {
        var files = TestData.Files();
        files.Remove(file);
        Assert.Contains(new DataError(file, 0, 0, "The file is missing."), CatalogueReader.Read(files).Errors);
    }

    [Fact]
    public void A_file_that_nothing_reads_is_told()
    {
        var files = TestData.Files();
        files["io/capital.csv"] = "a,b\n1,2\n";
        Assert.Equal([new DataError("io/capital.csv", 0, 0, "Nothing reads this file.")], CatalogueReader.Read(files).Errors);
    }

    [Fact]
    public void Faults_of_many_tables_are_told_at_once()
    {
        var files = TestData.Files();
        files["io/household.csv"] = files["io/household.csv"].Replace("\n22,", "\nxx,", StringComparison.Ordinal);
        files["io/state-gdp-share.csv"] = files["io/state-gdp-share.csv"].Replace("\nAL,", "\nPR,", StringComparison.Ordinal);
        files["io/industries.meta.json"] = "{";
        var errors = CatalogueReader.Read(files).Errors.Select(error => error.File).ToHashSet();
        Assert.Superset(new HashSet<string> { "io/household.csv", "io/state-gdp-share.csv", "io/industries.meta.json" }, errors);
    }

    private static IReadOnlyList<DataError> Errors(string table, string ending, string right, string wrong)
    {
        var files = TestData.Files();
        var changed = files[$"io/{table}{ending}"].Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(files[$"io/{table}{ending}"], changed);
        files[$"io/{table}{ending}"] = changed;
        return CatalogueReader.Read(files).Errors;
    }
}
