namespace Stargate.Economics.Api.OpenApi;

/// <summary>Bodies that run as they stand.</summary>
internal static class Examples
{
    /// <summary>A gigawatt in Texas, and nothing else said.</summary>
    public const string Scenario = """{"name":"One gigawatt in Texas","sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""";

    /// <summary>Another name for a scenario made from a preset.</summary>
    public const string Clone = """{"name":"My programme"}""";

    /// <summary>The usual report, spelt out.</summary>
    public const string Report = """{"template":"full","language":"en","paper":"A4"}""";
}
