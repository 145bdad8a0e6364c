using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Tests.Scenarios;

public sealed class FigureBoundsTests
{
    private const string Site = """
        "state": "TX", "capacityMw": 400, "basis": "it", "supply": [
          { "technology": "grid", "share": 0.4 }, { "technology": "utility-pv", "share": 0.2 }, { "technology": "onshore-wind", "share": 0.2, "onSite": true },
          { "technology": "gas-combined-cycle", "share": 0.2, "onSite": true }, { "technology": "battery-4h", "share": 0, "onSite": true, "capacityMw": 50 } ]
        """;

    [Fact]
    public void Every_figure_of_the_data_lies_within_what_a_scenario_may_give() => Programs.None(
        from figure in TestData.Catalogue.Figures
        let bounds = FigureBounds.Of(figure)
        where figure.Low < bounds.Low || figure.High > bounds.High || (bounds.Positive && figure.Low <= bounds.Low)
        select figure.Id);

    [Fact]
    public void A_figure_at_the_low_end_of_what_may_be_given_has_finite_results() => Programs.None(Faults(figure =>
    {
        var bounds = FigureBounds.Of(figure);
        // Above an end that is excluded: a thousandth of the data's.
        return bounds.Positive ? figure.Low / 1000 : bounds.Low;
    }));

    [Fact]
    public void A_figure_at_the_high_end_of_what_may_be_given_has_finite_results() => Programs.None(Faults(figure => FigureBounds.Of(figure).High));

    private static IEnumerable<string> Faults(Func<Figure, double> value)
    {
        var figures = Programs.Plan(Scenario("")).Slots.Select(slot => slot.Figure).OfType<Figure>().DistinctBy(figure => figure.Id);
        foreach (var figure in figures)
        {
            var given = value(figure).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
            var view = Programs.View(Scenario($"\"{figure.Id}\": {given}"));
            var wrong = view.Paths().Where(pair => !double.IsFinite(pair.Value.Value)).Select(pair => pair.Path).ToList();
            if (wrong.Count > 0) yield return $"{figure.Id} at {given}: {wrong.Count} paths, {wrong[0]}";
        }
    }

    private static string Scenario(string figures) => $$"""
        { "priceBasis": "real-2026", "targets": { "investmentUsd": 1e11, "by": "2029-01" }, "levers": { "renewables": { "share": 0.3 }, "efficientCooling": {},
          "algorithmicEfficiency": {}, "smartGrid": {} }, "sites": [ { {{Site}} }, { "accelerator": "h100-sxm", {{Site}} } ], "figures": { {{figures}} } }
        """;
}
