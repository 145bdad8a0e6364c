using System.Collections.Concurrent;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Record;

namespace Stargate.Economics.Api.Evaluation;

/// <summary>Claims held against the model: each computed when first asked for, then kept, as nothing but the data can change it.</summary>
internal sealed class Reconciliations(Catalogue catalogue)
{
    private readonly ConcurrentDictionary<string, Lazy<Reconciliation>> _known = new(StringComparer.Ordinal);

    /// <summary>The reconciliation of a claim.</summary>
    public Reconciliation Of(Claim claim) =>
        _known.GetOrAdd(claim.Id, _ => new(() => ReconciliationModel.Evaluate(claim, catalogue, new EvaluationOptions()))).Value;
}
