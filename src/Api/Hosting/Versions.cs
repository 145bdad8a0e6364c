using System.Reflection;
using Stargate.Economics.Models;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Hosting;

/// <summary>What an answer was made with; on every answer as headers.</summary>
/// <param name="Model">Version of the formulas.</param>
/// <param name="Data">Version of the figures.</param>
/// <param name="Layout">Version of the report's layout.</param>
public sealed record Versions(string Model, string Data, string Layout)
{
    /// <summary>The versions of what is running.</summary>
    /// <param name="catalogue">The data in use.</param>
    /// <returns>The versions.</returns>
    public static Versions Of(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(ProgramModel.Version, catalogue.Version.Id, Of(typeof(IReportWriter).Assembly));
    }

    // The build appends the commit after a plus sign; the version is what stands before it.
    private static string Of(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
