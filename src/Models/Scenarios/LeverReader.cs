using System.Text.Json;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Reads the levers of a scenario.</summary>
internal sealed class LeverReader(JsonReader json, EchoList echo)
{
    private const string Root = "/levers";

    /// <summary>The words for a mode, in the order of <see cref="AlgorithmMode"/>.</summary>
    internal static readonly string[] s_modes = ["moreWork", "fewerAccelerators", "lessEnergy"];

    /// <summary>The levers; none where the scenario has none.</summary>
    public Levers Read(Dictionary<string, JsonElement> scenario)
    {
        if (!scenario.TryGetValue("levers", out var given)) return Levers.None;
        var levers = json.Members(given, Root, "renewables", "efficientCooling", "algorithmicEfficiency", "smartGrid");
        return new(
            Members(levers, "renewables", "share") is { } renewables ? new(Share(renewables)) : null,
            Members(levers, "efficientCooling", "annualPue") is { } cooling
                ? new(Number(cooling, "efficientCooling/annualPue", "annualPue", ScenarioBounds.AnnualPue))
                : null,
            Members(levers, "algorithmicEfficiency", "mode", "computeReductionPerYear") is { } algorithm
                ? new(Mode(algorithm), Number(algorithm, "algorithmicEfficiency/computeReductionPerYear", "computeReductionPerYear", ScenarioBounds.ComputeReduction))
                : null,
            Members(levers, "smartGrid", "flexibleShare") is { } grid ? new(Number(grid, "smartGrid/flexibleShare", "flexibleShare", ScenarioBounds.Share)) : null);
    }

    /// <summary>Members of a lever that is on; null where it is off.</summary>
    private Dictionary<string, JsonElement>? Members(Dictionary<string, JsonElement> levers, string name, params ReadOnlySpan<string> known)
    {
        if (!levers.TryGetValue(name, out var given)) return null;
        echo.User($"{Root}/{name}", "on");
        return json.Members(given, $"{Root}/{name}", known);
    }

    private Number Share(Dictionary<string, JsonElement> lever)
    {
        if (Number(lever, "renewables/share", "share", ScenarioBounds.Share) is { } share) return share;
        echo.Default($"{Root}/renewables/share", 1.0);
        return new($"{Root}/renewables/share", 1);
    }

    private AlgorithmMode Mode(Dictionary<string, JsonElement> lever)
    {
        const string pointer = $"{Root}/algorithmicEfficiency/mode";
        if (!lever.TryGetValue("mode", out var given))
        {
            echo.Default(pointer, s_modes[0]);
            return AlgorithmMode.MoreWork;
        }

        if (json.Word(given, pointer, "what the efficiency is used for", s_modes) is not { } mode) return AlgorithmMode.MoreWork;
        echo.User(pointer, mode);
        return (AlgorithmMode)Array.IndexOf(s_modes, mode);
    }

    private Number? Number(Dictionary<string, JsonElement> lever, string path, string member, NumberBounds bounds)
    {
        if (!lever.TryGetValue(member, out var given)) return null;
        var number = json.NumberOf(given, $"{Root}/{path}", bounds);
        if (number is not null) echo.User(number, bounds.Unit);
        return number;
    }
}
