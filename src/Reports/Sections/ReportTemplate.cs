namespace Stargate.Economics.Reports.Sections;

/// <summary>The sections of each template, in order. A section writes nothing where its part of the answer is absent.</summary>
internal static class ReportTemplate
{
    /// <summary>Templates by name, the usual one first.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Action<ReportBody>>> All { get; } = new Dictionary<string, IReadOnlyList<Action<ReportBody>>>
    {
        ["full"] =
        [
            CoverSection.Write,
            SummarySection.Write,
            ProjectSection.Write,
            BuildoutSection.Write,
            ComputeSection.Write,
            JobsSection.Write,
            EconomySection.Write,
            OperatingCostSection.Write,
            FiscalSection.Write,
            FinanceSection.Write,
            EnergySection.Write,
            LeversSection.Write,
            UncertaintySection.Write,
            ClaimsSection.Write,
            AssumptionsSection.Write,
            SourcesSection.Write,
            ReproductionSection.Write,
        ],
        ["brief"] =
        [
            SummarySection.WriteNamed,
            ChartStripSection.Write,
        ],
        ["planner"] =
        [
            CoverSection.Write,
            ProjectSection.Write,
            EnergySection.Write,
            LeversSection.Write,
            UncertaintySection.Write,
            AssumptionsSection.Write,
            SourcesSection.Write,
            ReproductionSection.Write,
        ],
        ["press"] =
        [
            CoverSection.Write,
            SummarySection.Write,
            QuotesSection.Write,
            ClaimsSection.Write,
            ReproductionSection.Write,
        ],
    };
}
