using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Tests.Economy.InputOutput;

/// <summary>
/// The two-sector example of Miller and Blair (2009), Input-Output Analysis: Foundations and Extensions, 2nd edition: the open model of section 2.3
/// (table 2.3), the model closed for households of section 2.5, and the multipliers of section 6.2, to the digits printed.
/// </summary>
public sealed class MillerBlairTests
{
    private const double Printed = 0.0005;
    private const double PrintedTwo = 0.005;

    /// <summary>What households pay to households, per dollar of their income; the book's third diagonal cell.</summary>
    private const double WithinHouseholds = 0.05;

    /// <summary>The book's households also pay each other, so a dollar of income from industry grows to 1 ÷ (1 − 0.05) before it is spent.</summary>
    private static readonly RegionModel s_model = RegionModel.Of(
        "book", RegionMethod.Slq, [1, 1], 1, new[,] { { 0.15, 0.25 }, { 0.20, 0.05 } },
        [0.05 / (1 - WithinHouseholds), 0.40 / (1 - WithinHouseholds)],
        [[0, 0], [0.30, 0.25], [0.65, 0.70], [1, 1], [0, 0]]);

    [Theory]
    [InlineData(0, 0, 1.254)]
    [InlineData(0, 1, 0.330)]
    [InlineData(1, 0, 0.264)]
    [InlineData(1, 1, 1.122)]
    public void The_inverse_is_that_of_the_book(int row, int column, double printed) => Assert.Equal(printed, s_model.Inverse[row, column], Printed);

    [Fact]
    public void The_new_final_demand_takes_the_outputs_of_the_book()
    {
        var outputs = s_model.Inverse.Times([600, 1500]);
        Assert.Equal(1247.52, outputs[0], PrintedTwo);
        Assert.Equal(1841.58, outputs[1], PrintedTwo);
    }

    [Fact]
    public void The_old_final_demand_takes_the_outputs_of_the_table()
    {
        var outputs = s_model.Inverse.Times([350, 1700]);
        Assert.Equal(1000, outputs[0], 1e-9);
        Assert.Equal(2000, outputs[1], 1e-9);
    }

    [Theory]
    [InlineData(0, 1.518)]
    [InlineData(1, 1.452)]
    public void Simple_output_multipliers_are_those_of_the_book(int industry, double printed) =>
        Assert.Equal(printed, s_model.PerUsd(EconomyMeasure.Output, industry), Printed);

    [Theory]
    [InlineData(0, 1.365 + 0.527)]
    [InlineData(1, 0.425 + 1.348)]
    public void Truncated_output_multipliers_are_the_columns_of_the_closed_inverse(int industry, double printed) =>
        Assert.Equal(printed, s_model.PerUsdWithInduced(EconomyMeasure.Output, industry), 2 * Printed);

    [Theory]
    [InlineData(0, 0.442)]
    [InlineData(1, 0.380)]
    public void Simple_income_multipliers_are_those_of_the_book(int industry, double printed) =>
        Assert.Equal(printed, s_model.PerUsd(EconomyMeasure.LabourIncome, industry), Printed);

    [Theory]
    [InlineData(0, 0.570)]
    [InlineData(1, 0.489)]
    public void Total_income_multipliers_are_the_household_row_of_the_closed_inverse(int industry, double printed) =>
        Assert.Equal(printed, s_model.PerUsdWithInduced(EconomyMeasure.LabourIncome, industry) / (1 - WithinHouseholds), Printed);

    [Theory]
    [InlineData(0, 1.47, 1.90)]
    [InlineData(1, 1.52, 1.96)]
    public void Income_multipliers_of_both_types_are_those_of_the_book(int industry, double typeOne, double typeTwo)
    {
        var direct = s_model.Direct(EconomyMeasure.LabourIncome, industry);
        Assert.Equal(typeOne, s_model.PerUsd(EconomyMeasure.LabourIncome, industry) / direct, PrintedTwo);
        Assert.Equal(typeTwo, s_model.PerUsdWithInduced(EconomyMeasure.LabourIncome, industry) / (1 - WithinHouseholds) / direct, PrintedTwo);
    }
}
