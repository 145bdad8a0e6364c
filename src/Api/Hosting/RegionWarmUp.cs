using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Api.Hosting;

/// <summary>Inverts the tables of the nation and every state beside the start of the service, so that no request has to wait for it.</summary>
/// <param name="catalogue">The tables.</param>
internal sealed class RegionWarmUp(Catalogue catalogue) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            foreach (var region in catalogue.InputOutput.Regions)
            {
                if (stoppingToken.IsCancellationRequested) return;
                catalogue.InputOutput.Region(region, RegionMethod.Slq);
            }
        },
        stoppingToken);
}
