using System.Text.Json;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Reads one block of a site, or the block that a site is shorthand for, and infers the dates that are missing.</summary>
internal sealed class BlockReader(Catalogue.Catalogue catalogue, JsonReader json, EchoList echo)
{
    /// <summary>The words for a status, in the order of <see cref="Status"/>.</summary>
    internal static readonly string[] s_statuses = ["announced", "permitted", "construction", "energised", "paused", "cancelled"];

    private readonly Month _asOf = Month.Of(catalogue.Version.AsOf.Year, catalogue.Version.AsOf.Month);

    /// <summary>The block, or none with at least one fault.</summary>
    /// <param name="members">Its members, already checked by name.</param>
    /// <param name="pointer">Its pointer.</param>
    /// <param name="id">Its id.</param>
    /// <param name="peakPue">Central peak PUE of the site, for the size that dates are inferred from.</param>
    /// <param name="figures">Figures that the scenario replaces.</param>
    /// <param name="echoId">Whether the block stands in an array of blocks.</param>
    public Block? Read(Dictionary<string, JsonElement> members, string pointer, string id, double peakPue, IReadOnlyDictionary<string, Number> figures, bool echoId)
    {
        Number? capacity = null;
        if (!members.TryGetValue("capacityMw", out var mw)) json.Fault($"{pointer}/capacityMw", "Give the capacity in MW.", null, "above 0 MW");
        else capacity = json.NumberOf(mw, $"{pointer}/capacityMw", ScenarioBounds.BlockMw);
        string? basis = null;
        if (!members.TryGetValue("basis", out var based))
        {
            json.Fault($"{pointer}/basis", "Say whether the MW are IT load ('it') or peak facility load ('facility'); they differ by the peak PUE, about 1.4, so it is never guessed.", null, "it, facility");
        }
        else
        {
            basis = json.Word(based, $"{pointer}/basis", "the basis of the capacity", ScenarioReader.s_bases);
        }

        var status = StatusOf(members, pointer);
        var dates = Dates(members, pointer);
        if (capacity is null || basis is null) return null;
        echo.User(capacity, basis == "it" ? "MW_it" : "MW_fac");
        echo.User($"{pointer}/basis", basis);
        if (echoId && !members.ContainsKey("id")) echo.Default($"{pointer}/id", id);
        var itMw = basis == "it" ? capacity.Value : capacity.Value / peakPue;
        if (basis == "facility") echo.Inferred($"{pointer}/itMw", itMw, "capacity ÷ peak PUE");
        var (start, first, full) = Complete(dates, BlockDates.Durations.Of(catalogue, figures, itMw), status, pointer);
        return new(pointer, id, capacity, ScenarioReader.BasisOf(basis), status, start, first, full);
    }

    private Status StatusOf(Dictionary<string, JsonElement> members, string pointer)
    {
        var at = $"{pointer}/status";
        if (!members.TryGetValue("status", out var given))
        {
            echo.Default(at, "announced");
            return Status.Announced;
        }

        if (json.Word(given, at, "the status of the block", s_statuses) is not { } word) return Status.Announced;
        echo.User(at, word);
        return (Status)Array.IndexOf(s_statuses, word);
    }

    private BlockDates Dates(Dictionary<string, JsonElement> members, string pointer)
    {
        Month? At(string member)
        {
            if (!members.TryGetValue(member, out var given)) return null;
            var month = json.MonthOf(given, $"{pointer}/{member}");
            if (month is { } found) echo.User($"{pointer}/{member}", found.ToString());
            return month;
        }

        var dates = new BlockDates(At("constructionStart"), At("firstPower"), At("fullPower"));
        if (dates.Start > dates.First) json.Fault($"{pointer}/firstPower", $"First power comes before construction starts ({dates.Start}).", members["firstPower"], $"from {dates.Start}");
        if (dates.First > dates.Full) json.Fault($"{pointer}/fullPower", $"Full power comes before first power ({dates.First}).", members["fullPower"], $"from {dates.First}");
        if (dates.First is null && dates.Start > dates.Full) json.Fault($"{pointer}/fullPower", $"Full power comes before construction starts ({dates.Start}).", members["fullPower"], $"from {dates.Start}");
        return dates;
    }

    private (Month Start, Month First, Month Full) Complete(BlockDates dates, BlockDates.Durations durations, Status status, string pointer)
    {
        if (status == Status.Energised && dates.First > _asOf)
        {
            json.Fault($"{pointer}/status", $"An energised block has power: first power lies after the data's date ({_asOf}).", null, $"first power up to {_asOf}, or another status");
        }

        var complete = dates.Complete(durations, status == Status.Energised ? null : _asOf + 1, _asOf);
        void Say(Month? given, string member, Month month)
        {
            if (given is null) echo.Inferred($"{pointer}/{member}", month.ToString(), "durations of the phases (schedule.firstPowerMonths, schedule.rackRampMonths, schedule.gigawattMonths)");
        }

        Say(dates.Start, "constructionStart", complete.Start);
        Say(dates.First, "firstPower", complete.First);
        Say(dates.Full, "fullPower", complete.Full);
        return complete;
    }
}
