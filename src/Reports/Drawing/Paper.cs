namespace Stargate.Economics.Reports.Drawing;

/// <summary>A size of paper, in whole points: Skia rounds the page to them.</summary>
/// <param name="Name">A4 or Letter.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal sealed record Paper(string Name, float Width, float Height)
{
    private static readonly Paper[] s_all = [new("A4", 595, 842), new("Letter", 612, 792)];

    /// <summary>The paper of a name.</summary>
    /// <param name="name">One of <see cref="ReportOptions.Papers"/>.</param>
    public static Paper Of(string name) => s_all.Single(paper => paper.Name == name);
}
