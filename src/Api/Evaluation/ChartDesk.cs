using System.Globalization;
using Microsoft.Net.Http.Headers;
using Stargate.Economics.Api.Hosting;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Evaluation;

/// <summary>Draws charts of answers. Nothing is kept: drawing takes less time than evaluating, which is remembered.</summary>
internal sealed class ChartDesk(Evaluations evaluations, UncertaintyStudies studies, Catalogue catalogue, Versions versions, IChartWriter writer)
{
    /// <summary>The fonts that charts are lettered in.</summary>
    public FontStatus Fonts => writer.Fonts;

    /// <summary>The chart as a file.</summary>
    /// <param name="given">The scenario.</param>
    /// <param name="options">Which chart.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    public byte[] Draw(GivenScenario given, ChartOptions options, CancellationToken gone) =>
        writer.Draw(evaluations.Of(given, Part.Whole, gone).Answer, catalogue.Sources, options, options.NeedsStudy ? studies.Of(given, gone) : null).Bytes;

    /// <summary>Tag of the file, known before it is drawn.</summary>
    /// <param name="given">The scenario.</param>
    /// <param name="options">Which chart.</param>
    public EntityTagHeaderValue TagOf(GivenScenario given, ChartOptions options) => EntityTags.Of(
        given.Hash, given.TextHash, options.Name, options.Format.ToString(), options.Width.ToString(CultureInfo.InvariantCulture), options.Language,
        writer.Fonts.Family, versions.Layout);
}
