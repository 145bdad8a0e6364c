namespace Stargate.Economics.Api.Tests.Browser;

/// <summary>
/// A test that needs Chromium. Where none is installed it is skipped and says so, unless STARGATE_REQUIRE_BROWSER is 1: then it
/// runs and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("STARGATE_REQUIRE_BROWSER") != "1")
            Skip = "Chromium is not installed; with Debian, apt-get install chromium. STARGATE_REQUIRE_BROWSER=1 makes this a failure.";
    }
}
