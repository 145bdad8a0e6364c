namespace Stargate.Economics.Api.Hosting;

/// <summary>Puts on every answer, problems too, what it was made with.</summary>
internal static class VersionHeaders
{
    /// <summary>Adds the headers when the answer starts, so that an answer replaced on the way has them as well.</summary>
    public static void UseVersionHeaders(this IApplicationBuilder app)
    {
        var versions = app.ApplicationServices.GetRequiredService<Versions>();
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers["X-Model-Version"] = versions.Model;
                context.Response.Headers["X-Data-Version"] = versions.Data;
                context.Response.Headers.XContentTypeOptions = "nosniff";
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
