using System.Text.Json;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Problems;

/// <summary>An answer that says what is wrong, as application/problem+json (RFC 9457).</summary>
/// <param name="type">The kind of problem.</param>
/// <param name="detail">What is wrong this time.</param>
public sealed class ProblemResult(ProblemType type, string? detail = null) : IResult, IStatusCodeHttpResult
{
    /// <summary>Most errors that one answer lists; the detail says how many there are.</summary>
    public const int MostErrors = 250;

    /// <summary>Status other than the kind's own, for a bare status without a kind.</summary>
    public int? Status { get; init; }

    /// <summary>Every fault by itself.</summary>
    public IReadOnlyList<InputError>? Errors { get; init; }

    /// <summary>Line at which reading stopped, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Character in the line at which reading stopped, from 1.</summary>
    public int? Position { get; init; }

    /// <summary>Seconds after which asking again is worth it.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Where to find the rest in the log.</summary>
    public string? TraceId { get; init; }

    /// <inheritdoc/>
    public int? StatusCode => Status ?? type.Status;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var body = new ProblemBody(type.Uri, type.Title, Status ?? type.Status, detail, httpContext.Request.Path, Errors, Line, Position, TraceId);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, Json.Options);
        var response = httpContext.Response;
        response.StatusCode = body.Status;
        response.ContentType = "application/problem+json";
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "no-store";
        if (RetryAfter is { } seconds) response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    /// <summary>A problem of the caller's with every fault listed, at most <see cref="MostErrors"/>.</summary>
    /// <param name="type">The kind of problem.</param>
    /// <param name="errors">At least one fault.</param>
    /// <returns>The problem.</returns>
    public static ProblemResult Invalid(ProblemType type, IReadOnlyList<InputError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var detail = errors.Count switch
        {
            1 => errors[0].Message,
            <= MostErrors => $"{errors.Count} things need mending; each is in errors.",
            _ => $"{errors.Count} things need mending; the first {MostErrors} are in errors.",
        };
        return new(type, detail) { Errors = [.. errors.Take(MostErrors)] };
    }

    /// <summary>A 404 that says which id is unknown and where the known ones are.</summary>
    /// <param name="what">What was looked for: "scenario".</param>
    /// <param name="id">The id as given.</param>
    /// <param name="remedy">Where the known ones are listed.</param>
    /// <returns>The problem.</returns>
    public static ProblemResult Unknown(string what, string id, string remedy) =>
        new(ProblemTypes.UnknownId, $"There is no {what} “{Quoted.Short(id)}”. {remedy}");
}

/// <summary>The members of a problem on the wire.</summary>
/// <param name="Type">Type URI.</param>
/// <param name="Title">Title of the type.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Detail">What is wrong this time.</param>
/// <param name="Instance">Path of the request.</param>
/// <param name="Errors">Every fault by itself.</param>
/// <param name="Line">Line at which reading stopped, from 1.</param>
/// <param name="Position">Character in the line, from 1.</param>
/// <param name="TraceId">Where to find the rest in the log.</param>
public sealed record ProblemBody(
    string Type, string Title, int Status, string? Detail, string Instance, IReadOnlyList<InputError>? Errors = null,
    int? Line = null, int? Position = null, string? TraceId = null);
