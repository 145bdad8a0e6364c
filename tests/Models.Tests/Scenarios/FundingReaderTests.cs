using System.Text.Json;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Tests.Scenarios;

public sealed class FundingReaderTests
{
    [Fact]
    public void Every_fault_of_the_sources_is_named_at_once()
    {
        var errors = Faults("""
            {"commitments":"stargate","sources":[
                {"id":"bank","kind":"dept","usd":-1},{"id":"bank","kind":"debt","usd":1e15,"from":"2027-13"},{"kind":"debt","usd":1},
                {"id":"a b","usd":1,"kind":"equity"},{"id":"debt-abi","kind":"debt","usd":1},{"id":"x","rate":2},7],"order":1}
            """);
        Assert.Equal(
            [
                "/order", "/sources/0/kind", "/sources/0/usd", "/sources/1/from", "/sources/1/id", "/sources/1/usd", "/sources/2/id", "/sources/3/id",
                "/sources/4/id", "/sources/5/kind", "/sources/5/rate", "/sources/5/usd", "/sources/6",
            ],
            errors.Select(error => error.Pointer["/finance/funding".Length..]).Order(StringComparer.Ordinal));
        Assert.Contains(errors, error => error.Message.Contains("'debt'", StringComparison.Ordinal) && error.Pointer.EndsWith("/0/kind", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("7", "/finance/funding")]
    [InlineData("""{"commitments":"openai"}""", "/finance/funding/commitments")]
    [InlineData("""{"sources":{}}""", "/finance/funding/sources")]
    [InlineData("""{"sources":[{"id":"a","kind":"debt","usd":{"value":5,"low":6,"high":7}}]}""", "/finance/funding/sources/0/usd")]
    public void What_is_not_funding_is_refused(string funding, string pointer) => Assert.Equal(pointer, Assert.Single(Faults(funding)).Pointer);

    [Fact]
    public void More_than_fifty_sources_are_refused() => Assert.Equal(
        "/finance/funding/sources", Assert.Single(Faults("""{"sources":[$]}""".Replace("$", string.Join(',', Enumerable.Repeat("""{"id":"a","kind":"debt","usd":1}""", 51)), StringComparison.Ordinal))).Pointer);

    [Fact]
    public void A_commitment_s_id_is_free_where_commitments_do_not_count() => Assert.Empty(Faults("""{"sources":[{"id":"debt-abi","kind":"debt","usd":1}]}"""));

    private static IReadOnlyList<InputError> Faults(string funding)
    {
        using var document = JsonDocument.Parse("""{"sites":[{"state":"TX","capacityMw":100,"basis":"it"}],"finance":{"funding":$}}""".Replace("$", funding, StringComparison.Ordinal));
        return ScenarioReader.Read(document.RootElement, TestData.Catalogue).Errors;
    }
}
