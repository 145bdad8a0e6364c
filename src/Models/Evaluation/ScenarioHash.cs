using System.Security.Cryptography;
using System.Text;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>The name of a result: SHA-256 over the canonical scenario, the model version and the data version.</summary>
public static class ScenarioHash
{
    /// <summary>The hash in lower-case hexadecimal.</summary>
    public static string Of(Scenario scenario, Catalogue.Catalogue catalogue)
    {
        var text = $"{scenario.Canonical}\n{ProgramModel.Version}\n{catalogue.Version.Id}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
