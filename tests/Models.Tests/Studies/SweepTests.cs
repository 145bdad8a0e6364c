using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class SweepTests
{
    [Fact]
    public void Rows_come_in_order_with_the_last_axis_moving_fastest()
    {
        var request = Read("""[{"path":"/sites/0/capacityMw","values":[100,300]},{"path":"facility.electrical","from":3000000,"to":5000000,"steps":3}]""");
        var rows = Sweep.Blocks(request, default).SelectMany(block => block).Select(row => (row.Cells[0], row.Cells[1]));
        Assert.Equal([(100, 3e6), (100, 4e6), (100, 5e6), (300, 3e6), (300, 4e6), (300, 5e6)], rows);
    }

    [Fact]
    public void The_last_of_even_values_is_the_end_itself()
    {
        var values = Read("""[{"path":"/sites/0/peakPue","from":1.1,"to":1.3,"steps":8}]""").Axes[0].Values;
        Assert.Equal((1.1, 1.3, 8), (values[0], values[^1], values.Count));
    }

    [Fact]
    public void A_point_that_is_no_scenario_has_a_reason_and_the_others_have_numbers()
    {
        const string scenario = """{"sites":[{"state":"TX","capacityMw":100,"basis":"it","supply":[{"technology":"grid","share":0.5},{"technology":"utility-pv","share":0.5}]}]}""";
        var request = Read("""[{"path":"/sites/0/supply/0/share","values":[0.25,0.75]},{"path":"/sites/0/supply/1/share","values":[0.25,0.75]}]""", scenario);
        Assert.Equal([false, true, true, false], Sweep.Blocks(request, default).SelectMany(block => block).Select(row => row.Reason is null && row.Cells[^1] is not null));
    }

    [Theory]
    [InlineData("""[]""", "/axes")]
    [InlineData("""[{"path":"/sites/0/capacityMw","values":[]}]""", "/axes/0/values")]
    [InlineData("""[{"path":"/sites/0/capacityMw","values":[0]}]""", "/axes/0/values/0")]
    [InlineData("""[{"path":"/sites/0/capacityMw","values":[100,1e999]}]""", "/axes/0/values/1")]
    [InlineData("""[{"path":"/sites/0/capacityMw","from":1,"to":2,"steps":1}]""", "/axes/0/steps")]
    [InlineData("""[{"path":"/sites/0/capacityMw","from":1,"to":2,"steps":2.5}]""", "/axes/0/steps")]
    [InlineData("""[{"path":"/sites/0/capacityMw","values":[1],"steps":2}]""", "/axes/0/steps")]
    [InlineData("""[{"path":"/sites/0/x","values":[1]}]""", "/axes/0/path")]
    [InlineData("""[{"path":"/sites/0/peakPue","values":[1.2]},{"path":"/sites/0/peakPue","values":[1.3]}]""", "/axes")]
    [InlineData("""[{"path":"/sites/0/peakPue","from":1,"to":2,"steps":1000},{"path":"/sites/0/annualPue","from":1,"to":2,"steps":101}]""", "/axes")]
    [InlineData("""[{"path":"schedule.designMonths","from":1,"to":2,"steps":10001}]""", "/axes")]
    [InlineData("""[{"values":[1]}]""", "/axes/0/path")]
    [InlineData("""7""", "/axes")]
    public void A_faulty_axis_is_named_by_its_pointer(string axes, string pointer)
    {
        var (request, errors) = StudyFixtures.Read(SweepRequest.Read, $$"""{"scenario":{{StudyFixtures.Dated}},"axes":{{axes}} }""");
        Assert.Null(request);
        Assert.Contains(pointer, errors.Select(error => error.Pointer));
    }

    private static SweepRequest Read(string axes, string scenario = StudyFixtures.Dated)
    {
        var (request, errors) = StudyFixtures.Read(SweepRequest.Read, $$"""{"scenario":{{scenario}},"axes":{{axes}} }""");
        return request ?? throw new InvalidOperationException(string.Join("; ", errors));
    }
}
