using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Problems;

/// <summary>The one place where exceptions and bare statuses become problems.</summary>
internal static class ProblemHandling
{
    /// <summary>Puts both before everything else.</summary>
    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerFault, SuppressDiagnosticsCallback = _ => true });
        app.Use(AnswerBareStatus);
    }

    // As UseStatusCodePages does, but also where the answer had been given a content type before it came to nothing (416).
    private static async Task AnswerBareStatus(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var response = context.Response;
        if (response.StatusCode < 400 || response.HasStarted || response.ContentLength > 0) return;
        response.Headers.ContentDisposition = default;
        response.Headers.ETag = default;
        await OfStatus(context).ExecuteAsync(context);
    }

    private static Task AnswerFault(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        var problem = OfException(fault, context);
        if (problem.StatusCode >= 500) Log(context).LogError(fault, "{TraceId}: {Method} {Path} failed", TraceId(context), context.Request.Method, context.Request.Path);
        return problem.ExecuteAsync(context);
    }

    private static ILogger Log(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProblemHandling).FullName!);

    private static string TraceId(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    private static ProblemResult OfException(Exception fault, HttpContext context) => fault switch
    {
        BadHttpRequestException bad => OfBadRequest(bad.StatusCode),
        FontMissingException missing => new(ProblemTypes.FontsMissing, missing.Message),
        // BUSY, LOCKED, READONLY, IOERR, FULL and CANTOPEN: the file, not the statement.
        SqliteException { SqliteErrorCode: 5 or 6 or 8 or 10 or 13 or 14 } => new(ProblemTypes.StorageUnavailable, ProblemTypes.StorageUnavailable.Remedy),
        _ => new(ProblemTypes.Internal, ProblemTypes.Internal.Remedy) { TraceId = TraceId(context) },
    };

    private static ProblemResult OfBadRequest(int status)
    {
        var type = ProblemTypes.ForStatus(status);
        return new(type, type.Meaning) { Status = status };
    }

    private static ProblemResult OfStatus(HttpContext context)
    {
        var request = context.Request;
        var status = context.Response.StatusCode;
        var type = ProblemTypes.ForStatus(status);
        var detail = status switch
        {
            StatusCodes.Status404NotFound => $"There is nothing at {Quoted.Short(request.Path.ToString())}. All paths are listed at /swagger.",
            StatusCodes.Status405MethodNotAllowed => $"{Quoted.Short(request.Path.ToString())} takes {context.Response.Headers.Allow}, not {Quoted.Short(request.Method)}.",
            _ => type.Meaning,
        };
        return new(type, detail) { Status = status };
    }
}
