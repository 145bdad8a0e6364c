using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.OperatingCost;

namespace Stargate.Economics.Models.Economy;

/// <summary>The spending lines that buy something: components of the build-out, contractors' overhead, lines of the operating cost.</summary>
public static class PurchaseLines
{
    /// <summary>How many there are.</summary>
    public const int Count = Components.Count + 1 + OperatingLines.Count;

    /// <summary>Index of contractors' overhead.</summary>
    public const int Overhead = Components.Count;

    /// <summary>Index of a component.</summary>
    public static int Of(Component component) => (int)component;

    /// <summary>Index of an operating line.</summary>
    public static int Of(OperatingLine line) => Overhead + 1 + (int)line;

    /// <summary>Id, as in the bill of goods and on the wire.</summary>
    public static string Id(int line) => line < Overhead ? Components.Id((Component)line)
        : line == Overhead ? "overhead"
        : OperatingLines.Id((OperatingLine)(line - Overhead - 1));

    /// <summary>Whether a line is labour or land alone and buys nothing of an industry.</summary>
    public static bool BuysNothing(int line) => line == Of(Component.Land) || line == Of(OperatingLine.Staff);

    /// <summary>Ids of the lines that buy something.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Enumerable.Range(0, Count).Where(line => !BuysNothing(line)).Select(Id)];

    /// <summary>Whether contractors stand between the project and the makers, with overhead and profit.</summary>
    public static bool HasContractor(Component component) =>
        component is >= Component.SiteWork and <= Component.BackOfHouse or Component.GridConnection or Component.OnSiteGeneration or Component.Contingency;

    /// <summary>The phase of a line.</summary>
    public static JobPhase PhaseOf(int line) => line < Overhead ? PhaseOf((Component)line) : JobPhase.Operations;

    /// <summary>The phase whose work a component belongs to; contingency is counted with fit-out.</summary>
    public static JobPhase PhaseOf(Component component) => component switch
    {
        Component.SoftCost => JobPhase.Planning,
        Component.Land or Component.SiteWork or Component.Shell => JobPhase.Construction,
        Component.OwnerCost => JobPhase.Commissioning,
        _ => JobPhase.FitOut,
    };
}
