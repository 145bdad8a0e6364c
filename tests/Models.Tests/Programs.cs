using System.Text.Json;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests;

/// <summary>Scenarios as anonymous objects, evaluated at central figures.</summary>
internal static class Programs
{
    /// <summary>Relative tolerance of sums in another order: some hundred additions of doubles, each within 1e-16.</summary>
    public const double SumTolerance = 1e-9;

    /// <summary>A prepared scenario.</summary>
    public static ProgramPlan Plan(object scenario) =>
        ProgramPlan.Of(TestData.Scenario(scenario as string ?? JsonSerializer.Serialize(scenario)), TestData.Catalogue);

    /// <summary>A scenario evaluated in detail.</summary>
    public static ResultView<Real> View(object scenario) => View(Plan(scenario));

    /// <summary>A prepared scenario evaluated in detail.</summary>
    public static ResultView<Real> View(ProgramPlan plan)
    {
        var central = Assumptions.Central(plan.Slots);
        return new(plan, central, ProgramModel.Evaluate(plan, central, detail: true));
    }

    /// <summary>A prepared scenario evaluated with its trace.</summary>
    public static ResultView<Traced> Traced(ProgramPlan plan)
    {
        var central = Assumptions.Traced(plan.Slots);
        return new(plan, central, ProgramModel.Evaluate(plan, central, detail: true));
    }

    /// <summary>A quantity that must be there.</summary>
    public static double Number(this ResultView<Real> view, QuantityId id) => view[id]!.Value.Value;

    /// <summary>Plain numbers.</summary>
    public static double[] Values(this IEnumerable<Real> series) => [.. series.Select(value => value.Value)];

    /// <summary>Asserts equality to a relative tolerance.</summary>
    public static void Equal(double expected, double actual, double tolerance = SumTolerance) =>
        Assert.True(IsClose(expected, actual, tolerance), $"Expected {expected:R}, found {actual:R}.");

    /// <summary>Whether two numbers agree to a relative tolerance.</summary>
    public static bool IsClose(double expected, double actual, double tolerance = SumTolerance) =>
        Math.Abs(actual - expected) <= tolerance * Math.Max(Math.Abs(expected), double.Epsilon) || expected.Equals(actual);

    /// <summary>Asserts that two series agree term by term, to a part of the largest term.</summary>
    public static void EqualSeries(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double tolerance = SumTolerance)
    {
        Assert.Equal(expected.Count, actual.Count);
        var scale = expected.Count == 0 ? 0 : expected.Max(Math.Abs);
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * scale, $"At {i}: expected {expected[i]:R}, found {actual[i]:R}.");
        }
    }
}
