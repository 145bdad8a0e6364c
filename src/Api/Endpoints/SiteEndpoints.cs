using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Hosting;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Endpoints;

internal static class SiteEndpoints
{
    private static readonly QueryParameter s_country = new(
        "country", "Only sites in this country.", "a country of the record by its code of two letters, such as US", _ => true, Example: "US");

    private static readonly QueryParameter s_state = new(
        "state", "Only sites in this state of the United States.", "a US state or DC by its postal code, such as TX", _ => true, Example: "TX");

    private static readonly QueryParameter s_status = new(
        "status", "Only sites of this status.", string.Join(", ", PublicSite.Statuses), PublicSite.Statuses.Contains, Example: "construction");

    public static void MapSites(this IEndpointRouteBuilder v1)
    {
        var sites = v1.MapGroup("/sites").WithTags("Public record");
        sites.MapGet("", List)
            .WithName("ListSites").WithSummary("List the publicly announced sites")
            .WithDescription("Capacity with its basis, investment with its scope, dates, jobs and status as published, each site with its sources. "
                + "Statements, not results. MW stand on different bases and are never summed here; the site with programme context is no part of Stargate.")
            .WithQuery(s_country, s_state, s_status)
            .Produces<Listing<SiteResponse>>().Sends(SentHeaders.ETag).Problems(422);
        sites.MapGet("/{id}", Read)
            .WithName("ReadSite").WithSummary("One publicly announced site")
            .WithDescription("What was published of it, with conflicts between sources in the note.")
            .Produces<SiteResponse>().Sends(SentHeaders.ETag).Problems(404, 422);
    }

    private static Results<JsonAnswer, ProblemResult> List(HttpRequest request, Catalogue catalogue, Versions versions)
    {
        var record = catalogue.Tables.PublicSites.Values;
        var countries = record.Select(site => site.Country).Distinct().Order(StringComparer.Ordinal).ToList();
        string? country = request.Query["country"], state = request.Query["state"], status = request.Query["status"];
        var errors = new List<InputError>();
        if (country is not null && !countries.Contains(country))
            errors.Add(new("?country", $"The record has no site in “{Quoted.Short(country)}”.", Quoted.Short(country), string.Join(", ", countries)));
        if (state is not null && !catalogue.Tables.States.ContainsKey(state))
            errors.Add(new("?state", $"“{Quoted.Short(state)}” is no state of the United States.", Quoted.Short(state), string.Join(", ", catalogue.Tables.States.Keys)));
        if (errors.Count > 0) return ProblemResult.Invalid(ProblemTypes.InvalidQuery, errors);
        var items = record
            .Where(site => (country is null || site.Country == country) && (state is null || (site.Country == "US" && site.State == state)) && (status is null || site.Status == status))
            .Select(site => SiteResponse.From(site, catalogue)).ToList();
        return JsonAnswer.Of(new Listing<SiteResponse>(items), tag: EntityTags.Of(versions.Data, "sites", country, state, status));
    }

    private static Results<JsonAnswer, ProblemResult> Read(string id, Catalogue catalogue, Versions versions) =>
        catalogue.Tables.PublicSites.TryGetValue(id, out var site)
            ? JsonAnswer.Of(SiteResponse.From(site, catalogue), tag: EntityTags.Of(versions.Data, "site", id))
            : ProblemResult.Unknown("site", id, "GET /v1/sites lists them all.");
}
