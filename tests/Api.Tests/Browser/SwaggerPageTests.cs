using System.Text.Json.Nodes;
using PuppeteerSharp;
using UglyToad.PdfPig;

namespace Stargate.Economics.Api.Tests.Browser;

/// <summary>The page at /swagger as a person uses it: a real browser, a real service, a real report.</summary>
public sealed class SwaggerPageTests
{
    private static readonly WaitForSelectorOptions s_patience = new() { Timeout = 60_000 };

    /// <summary>Where the pictures of the last run are, to be looked at.</summary>
    private static readonly string s_pictures = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "stargate-swagger")).FullName;

    [BrowserFact]
    public async Task A_newcomer_evaluates_stores_and_downloads_the_report_without_leaving_the_page()
    {
        using var folder = new TestFolder();
        using var service = await RunningService.Start(folder);
        await using var chromium = await Chromium.Start();
        var page = chromium.Page;
        var complaints = new List<string>();
        page.PageError += (_, fault) => complaints.Add(fault.Message);
        page.Console += (_, said) =>
        {
            if (said.Message.Type == ConsoleType.Error) complaints.Add(said.Message.Text);
        };
        page.Request += (_, asked) =>
        {
            if (asked.Request.Url.StartsWith("http", StringComparison.Ordinal) && new Uri(asked.Request.Url).Authority != service.Client.BaseAddress!.Authority) complaints.Add($"It asks {asked.Request.Url}.");
        };

        await page.GoToAsync(new Uri(service.Client.BaseAddress!, "/swagger").ToString());
        await page.WaitForSelectorAsync(".opblock", s_patience);
        Assert.Equal("Stargate Economics", await page.GetTitleAsync());
        Assert.Equal("Evaluation", await page.EvaluateExpressionAsync<string>("document.querySelector('.opblock-tag').dataset.tag"));
        await Picture(page, "1-page");

        var answer = await Execute(page, "Evaluation", "Evaluate", 200, "2-evaluate");
        Assert.True(JsonNode.Parse(answer)!["buildout"]!["totalUsd"]!["value"]!.GetValue<double>() > 1e9);

        var scenario = JsonNode.Parse(await Execute(page, "Scenarios", "CreateScenario", 201, "3-create"))!["id"]!.GetValue<string>();
        var report = JsonNode.Parse(await Execute(page, "Reports", "MakeReport", 201, "4-report", scenario))!;
        var pdf = Convert.FromBase64String(await Execute(page, "Reports", "ReadPdf", 200, "5-pdf", report["id"]!.GetValue<string>()));
        Assert.Equal("%PDF"u8, pdf.AsSpan(0, 4));
        using var document = PdfDocument.Open(pdf);
        Assert.Equal(report["pages"]!.GetValue<int>(), document.NumberOfPages);
        Assert.Empty(complaints);
    }

    /// <summary>Opens an operation, fills in its id where it wants one, executes it with its first example, and reads the answer.</summary>
    private static async Task<string> Execute(IPage page, string tag, string operation, int status, string picture, string? id = null)
    {
        var block = $"#operations-{tag}-{operation}";
        await (await page.WaitForSelectorAsync($"{block} .opblock-summary-control", s_patience)).ClickAsync();
        await page.WaitForSelectorAsync($"{block} .execute", s_patience);
        // The example comes into the body a moment after the body comes onto the page.
        await page.WaitForFunctionAsync(
            "block => { const body = document.querySelector(`${block} .opblock-section-request-body`); return !body || body.querySelector('textarea')?.value.length > 1 }",
            new WaitForFunctionOptions { Timeout = s_patience.Timeout }, block);
        if (id is not null)
        {
            // The page takes a value over a moment after the last key, or at once when the field is left.
            await (await page.WaitForSelectorAsync($"{block} tr[data-param-name='id'] input", s_patience)).TypeAsync(id);
            await page.Keyboard.PressAsync("Tab");
        }

        await Press(page, $"{block} .execute", $"{block} .live-responses-table .response .response-col_status");
        Assert.StartsWith($"{status}", await Text(page, $"{block} .live-responses-table .response .response-col_status"), StringComparison.Ordinal);
        var answer = operation == "ReadPdf" ? await Pdf(page, block) : await Text(page, $"{block} .live-responses-table .response .response-col_description pre");
        await Picture(page, picture);
        await (await page.QuerySelectorAsync($"{block} .opblock-summary-control")).ClickAsync();
        return answer;
    }

    /// <summary>Presses a button until its effect shows: the page loses a press that comes while it still takes over a value.</summary>
    private static async Task Press(IPage page, string button, string effect)
    {
        const int presses = 6;
        for (var press = 1; ; press++)
        {
            await page.EvaluateFunctionAsync("selector => document.querySelector(selector).click()", button);
            try
            {
                await page.WaitForSelectorAsync(effect, new WaitForSelectorOptions { Timeout = s_patience.Timeout / presses });
                return;
            }
            catch (WaitTaskTimeoutException) when (press < presses)
            {
                // Pressed again.
            }
        }
    }

    /// <summary>What the page's link to the file leads to, in base 64.</summary>
    private static async Task<string> Pdf(IPage page, string block)
    {
        await page.WaitForSelectorAsync($"{block} .live-responses-table a[download]", s_patience);
        return await page.EvaluateFunctionAsync<string>(
            """
            async selector => {
              const bytes = await (await fetch(document.querySelector(selector).href)).arrayBuffer();
              let text = '';
              for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
              return btoa(text);
            }
            """,
            $"{block} .live-responses-table a[download]");
    }

    private static Task<string> Text(IPage page, string selector) =>
        page.EvaluateFunctionAsync<string>("selector => document.querySelector(selector).textContent.trim()", selector);

    private static Task Picture(IPage page, string name) =>
        page.ScreenshotAsync(Path.Combine(s_pictures, $"{name}.png"), new ScreenshotOptions { FullPage = true });
}
