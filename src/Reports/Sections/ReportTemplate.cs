namespace Stargate.Economics.Reports.Sections;

/// <summary>The sections of each template, in order. A section writes nothing where its part of the answer is absent.</summary>
internal static class ReportTemplate
{
    /// <summary>The full report.</summary>
    public static IReadOnlyList<Action<ReportBody>> Full { get; } =
    [
        CoverSection.Write,
        SummarySection.Write,
        ProjectSection.Write,
        BuildoutSection.Write,
        ComputeSection.Write,
        JobsSection.Write,
        EnergySection.Write,
        LeversSection.Write,
        UncertaintySection.Write,
        AssumptionsSection.Write,
        SourcesSection.Write,
        ReproductionSection.Write,
    ];
}
