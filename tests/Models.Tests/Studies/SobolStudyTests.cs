using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class SobolStudyTests
{
    [Fact]
    public void The_only_range_makes_all_of_the_variance()
    {

        var document = StudyFixtures.Document("""{"sites":[{"state":"TX","capacityMw":{"value":100,"low":80,"high":130},"basis":"it"}]}""");
        var answer = SobolStudy.Of(document, QuantityId.ItMw, 256, 1, default);
        var only = Assert.Single(answer.Drivers);
        Assert.Equal("/sites/0/capacityMw", only.Figure);
        Assert.InRange(only.First!.Value, 0.98, 1.02);
        Assert.InRange(only.Total!.Value, 0.9, 1.1);
    }

    [Fact]
    public void The_indices_agree_with_the_shares_of_variance_of_the_ensemble()
    {
        // Two estimators of one thing where the result is nearly additive: regression on 2,048 draws, and Jansen's indices.
        var document = StudyFixtures.Document(StudyFixtures.Dated);
        var study = SobolStudy.Of(document, QuantityId.AnnualUsd, 1_024, 1, default);
        var ensemble = EnsembleRun.Of(ProgramPlan.Of(document.Scenario, TestData.Catalogue), 1, 2_048);
        var shares = Models.Uncertainty.Drivers.Shares(ensemble.Values[(int)QuantityId.AnnualUsd], ensemble.Drivers).ToDictionary(driver => driver.Id, driver => driver.Share);
        Assert.All(study.Drivers.Take(2), driver => Assert.InRange(driver.First!.Value, shares[driver.Figure] - 0.06, shares[driver.Figure] + 0.06));
    }

    [Fact]
    public void Numbers_that_a_headline_does_not_depend_on_are_no_drivers()
    {
        var study = SobolStudy.Of(StudyFixtures.Document(StudyFixtures.Dated), QuantityId.AnnualMwh, 64, 1, default);
        Assert.DoesNotContain(study.Drivers, driver => driver.Figure is "it-prices" or "facility-prices");
        Assert.Equal(study.Drivers.Count + 2, study.Evaluations / 64);
    }

    [Fact]
    public void A_headline_that_nothing_moves_says_why_there_are_no_drivers() =>
        Assert.NotNull(SobolStudy.Of(StudyFixtures.Document(StudyFixtures.Dated), QuantityId.ItMw, 64, 1, default).Reason);

    [Fact]
    public void A_study_stops_when_nobody_waits_for_it()
    {
        using var gone = new CancellationTokenSource();
        gone.Cancel();
        Assert.Throws<OperationCanceledException>(() => SobolStudy.Of(StudyFixtures.Document(StudyFixtures.Dated), QuantityId.TotalUsd, 64, 1, gone.Token));
    }
}
