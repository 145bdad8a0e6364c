using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Reports;

/// <summary>Draws one chart of an answer as a picture that stands by itself: title, units, source, date, hash and what it is are in it.</summary>
public interface IChartWriter
{
    /// <summary>The fonts that charts are lettered in, or why there are none.</summary>
    FontStatus Fonts { get; }

    /// <summary>Draws a chart. The same answer, options and font files give the same bytes.</summary>
    /// <param name="answer">The answer, with ranges.</param>
    /// <param name="sources">All sources by id.</param>
    /// <param name="options">Which chart, as what, how wide.</param>
    /// <param name="study">The study of the same scenario, for a chart that <see cref="ChartOptions.NeedsStudy"/>; without it, such a chart has nothing to draw.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="FontMissingException">No usable font is installed.</exception>
    /// <exception cref="ArgumentException">There is no chart of that name, or the width is out of bounds.</exception>
    ChartImage Draw(Answer answer, IReadOnlyDictionary<string, Source> sources, ChartOptions options, UncertaintyStudy? study = null);
}

/// <summary>A finished picture.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Width">Width, pixels.</param>
/// <param name="Height">Height, pixels; it follows from the chart and the width.</param>
public sealed record ChartImage(byte[] Bytes, int Width, int Height);

/// <summary>What a picture is made of.</summary>
public enum ChartFormat
{
    /// <summary>Shapes and text that scale. Text stays text, set to its width, so that it fits in whatever font the reader has.</summary>
    Svg,

    /// <summary>Pixels.</summary>
    Png,
}
