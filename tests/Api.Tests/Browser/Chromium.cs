using PuppeteerSharp;

namespace Stargate.Economics.Api.Tests.Browser;

/// <summary>A browser without a window, with a profile of its own that goes with it.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly IBrowser _browser;
    private readonly TestFolder _profile;

    private Chromium(IBrowser browser, TestFolder profile, IPage page) => (_browser, _profile, Page) = (browser, profile, page);

    /// <summary>Where it is installed, if it is.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => s_names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    public IPage Page { get; }

    /// <summary>Starts it.</summary>
    public static async Task<Chromium> Start()
    {
        var profile = new TestFolder();
        var browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = Path ?? throw new InvalidOperationException("Chromium is not installed."),
            Headless = true,
            UserDataDir = profile.Path,
            DefaultViewport = new ViewPortOptions { Width = 1280, Height = 1600 },
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            ],
        });
        return new(browser, profile, await browser.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _profile.Dispose();
    }
}
