using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Hosting;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

/// <summary>Pages for people: the way in, and what each kind of problem means.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", Start).ExcludeFromDescription();
        app.MapGet("/problems", Kinds).ExcludeFromDescription();
        app.MapGet("/problems/{slug}", Kind).ExcludeFromDescription();
    }

    private static ContentHttpResult Start(HttpResponse response, Catalogue catalogue, Versions versions) => Page(response, "Stargate Economics",
        $$"""
        <h1>Stargate Economics</h1>
        <p class="lead">Describe an AI-data-centre build-out in three lines of JSON. Get what it costs, what it buys, whom it employs and
        what it draws from the grid: each number with its range, its formula and its sources.</p>
        <nav>
          <a href="/swagger"><b>Documentation</b><span>Every route, ready to try</span></a>
          <a href="/v1/presets"><b>Ready scenarios</b><span>{{catalogue.Presets.Count}} to begin with</span></a>
          <a href="/v1/figures"><b>Figures</b><span>{{catalogue.Figures.Count:N0}} numbers from {{catalogue.Sources.Count:N0}} sources</span></a>
          <a href="/health/ready"><b>Health</b><span>Database, data, reports</span></a>
        </nav>
        <h2>First request</h2>
        <pre>curl -X POST {{WebUtility.HtmlEncode($"{response.HttpContext.Request.Scheme}://{response.HttpContext.Request.Host}")}}/v1/evaluate \
          -H 'Content-Type: application/json' \
          -d '{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}'</pre>
        <h2>Then</h2>
        <p>Ask where a number comes from with <code>POST /v1/trace?path=buildout.totalUsd</code>, keep a scenario with
        <code>POST /v1/scenarios</code>, and print it with <code>POST /v1/scenarios/{id}/reports</code>. Whatever goes wrong is
        <a href="/problems">explained</a>.</p>
        <footer>Model {{WebUtility.HtmlEncode(versions.Model)}} · Data {{WebUtility.HtmlEncode(versions.Data)}} as of {{catalogue.Version.AsOf:yyyy-MM-dd}} · Results are estimates, not forecasts.</footer>
        """);

    private static ContentHttpResult Kinds(HttpResponse response) => Page(response, "Problems",
        $"""
        <h1>Problems</h1>
        <p class="lead">Every kind of problem that this service answers with.</p>
        <ul>{string.Concat(ProblemTypes.All.Select(type => $"<li><a href=\"{type.Uri}\"><code>{type.Slug}</code></a> {type.Status} · {WebUtility.HtmlEncode(type.Title)}</li>"))}</ul>
        <footer><a href="/">Stargate Economics</a></footer>
        """);

    private static Results<ContentHttpResult, ProblemResult> Kind(string slug, HttpResponse response)
    {
        var type = ProblemTypes.All.FirstOrDefault(type => type.Slug == slug);
        if (type is null) return ProblemResult.Unknown("kind of problem", slug, "GET /problems lists them all.");
        return Page(response, type.Title,
            $"""
            <h1>{WebUtility.HtmlEncode(type.Title)}</h1>
            <p class="lead"><code>{type.Uri}</code> · HTTP {type.Status}</p>
            <h2>What it means</h2><p>{WebUtility.HtmlEncode(type.Meaning)}</p>
            <h2>What to do</h2><p>{WebUtility.HtmlEncode(type.Remedy)}</p>
            <footer><a href="/problems">All problems</a> · <a href="/swagger">Documentation</a></footer>
            """);
    }

    private static ContentHttpResult Page(HttpResponse response, string title, string body)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
        return TypedResults.Content(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <style>{Style}</style>
            </head>
            <body><main>
            {body}
            </main></body>
            </html>
            """, "text/html; charset=utf-8");
    }

    private const string Style =
        """
        :root { color-scheme: light dark; --ink: #16202c; --soft: #56657a; --paper: #fbfaf7; --line: #d9dde3; --accent: #0b5fa5; --code: #f0f1ee }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8ebef; --soft: #a3b0c0; --paper: #12171d; --line: #2c3744; --accent: #7fbcf5; --code: #1b232c } }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif }
        main { max-width: 46rem; margin: 0 auto; padding: 4rem 1.5rem }
        h1 { font-size: 2.2rem; line-height: 1.2; letter-spacing: -.02em; margin: 0 0 .5rem }
        h2 { font-size: 1rem; margin: 2.2rem 0 .4rem; color: var(--soft); font-weight: 600 }
        .lead { font-size: 1.15rem; color: var(--soft); margin-top: 0 }
        a { color: var(--accent) }
        nav { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .8rem; margin: 2rem 0 }
        nav a { display: block; padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: .6rem; text-decoration: none; color: inherit }
        nav a:hover, nav a:focus { border-color: var(--accent) }
        nav b { display: block; color: var(--accent) }
        nav span { color: var(--soft); font-size: .92rem }
        code, pre { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: .88rem; background: var(--code); border-radius: .3rem }
        code { padding: .1rem .3rem }
        pre { padding: 1rem 1.1rem; overflow-x: auto; line-height: 1.5 }
        li { margin: .35rem 0 }
        footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem }
        """;
}
