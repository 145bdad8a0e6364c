namespace Stargate.Economics.Api.Http;

/// <summary>Answers HEAD as GET: the same status and headers; the server leaves the body out.</summary>
internal static class HeadAsGet
{
    /// <summary>Goes before routing.</summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    });
}
