using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Record;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Finance;

/// <summary>The money that pays for building, as the funding model reads it.</summary>
/// <param name="Stargate">Whether the commitments of the record to the programme are among the sources.</param>
/// <param name="FundsIt">Whether IT is to be paid for; a developer builds the facility alone.</param>
/// <param name="Sources">The sources in the order in which they are drawn.</param>
/// <param name="Starts">First months of the periods in which the same sources can be drawn, months of the horizon, rising from 0.</param>
/// <param name="TargetUsd">Investment target, nominal USD; null without one.</param>
public sealed record FundingFigures(
    bool Stargate, bool FundsIt, IReadOnlyList<FundingFigures.SourceFigures> Sources, IReadOnlyList<int> Starts, double? TargetUsd)
{
    /// <summary>The order of drawing, in words.</summary>
    public const string Order =
        "Equity, then debt, then credit of vendors, then other sources; in each kind the commitments of the record from closed over contract and reported to announced, "
        + "then the scenario's sources as listed. A source pays as much as it can before the next is drawn, from its first month on; a commitment of the record, and a source "
        + "without a month, from the beginning. Nothing is taken off for how firm a source is. What no source pays in a month is the gap.";

    /// <summary>Kinds of the record that are money for building. Contracts are revenue, guarantees are only called on default, plans and letters are no money.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["equity", "debt"];

    /// <summary>How firm a commitment of the record must be to count.</summary>
    public static readonly IReadOnlyList<string> Firmnesses = ["closed", "contract", "reported", "announced"];

    /// <summary>A source.</summary>
    /// <param name="Id">Id of the commitment or of the scenario's source.</param>
    /// <param name="Label">Who pays, and whom.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Firmness">How firm the record says it is; null for a source of the scenario.</param>
    /// <param name="Usd">How much, nominal USD.</param>
    /// <param name="First">First month of the horizon in which it can be drawn.</param>
    /// <param name="From">That month as given; null without.</param>
    /// <param name="SourceIds">Who says so; none for a source of the scenario.</param>
    public sealed record SourceFigures(
        string Id, string Label, FundingKind Kind, string? Firmness, Slot Usd, int First, string? From, IReadOnlyList<string> SourceIds);

    /// <summary>Collects the sources of a scenario; null where it says nothing of funding.</summary>
    /// <param name="context">The context.</param>
    public static FundingFigures? Prepare(PlanContext context)
    {
        if (context.Scenario.Finance.Funding is not { } given) return null;
        var record = given.Stargate ? Committed(context.Catalogue) : [];
        var months = context.Horizon.Count;
        var sources = record.Select(row => Of(context.Slots, row)).Concat(given.Sources.Select(source => Of(context, source)))
            .OrderBy(source => source.Kind).ThenBy(source => source.Firmness is { } firm ? Firmnesses.ToList().IndexOf(firm) : Firmnesses.Count).ToList();
        return new(
            given.Stargate, context.Scenario.Finance.View != FinanceView.Developer, sources,
            [.. sources.Select(source => source.First).Append(0).Where(first => first < months).Distinct().Order()], context.Scenario.Targets?.InvestmentUsd);
    }

    /// <summary>
    /// The commitments of the record that count: money for building the programme, known on the day of the data, that no row known on
    /// that day replaces.
    /// </summary>
    /// <param name="catalogue">The record.</param>
    public static IReadOnlyList<Commitment> Committed(Catalogue.Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return [.. CommitmentsModel.On(catalogue, catalogue.Version.AsOf).Items
            .Where(item => item.SupersededBy is null).Select(item => item.Commitment)
            .Where(row => row.TowardStargate && row.AmountUsd is not null && Kinds.Contains(row.Kind) && Firmnesses.Contains(row.Firmness))];
    }

    private static SourceFigures Of(SlotList slots, Commitment row)
    {
        var label = row.Counterparty.Length == 0 ? row.Party : $"{row.Party} for {row.Counterparty}";
        return new(
            row.Id, label, row.Kind == Kinds[0] ? FundingKind.Equity : FundingKind.Debt, row.Firmness,
            slots.Table($"commitments.{row.Id}", label, "USD", row.AmountUsd!.Value, row.SourceIds), 0, null, row.SourceIds);
    }

    private static SourceFigures Of(PlanContext context, FundingSourceInput source) => new(
        source.Id, source.Id, source.Kind, null, context.Slots.Input(source.Usd, $"money of {source.Id}", "USD"),
        source.From is { } from ? Math.Clamp(from - context.Horizon.Start, 0, context.Horizon.Count) : 0, source.From?.ToString(), []);
}
