using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Validation;

namespace Stargate.Economics.Api.Evaluation;

/// <summary>The model held against published numbers: computed when first asked for, then kept, as nothing but the data can change it.</summary>
internal sealed class Validations(Catalogue catalogue)
{
    private readonly Lazy<ValidationAnswer> _answer = new(() => ValidationModel.Evaluate(catalogue, new EvaluationOptions()));

    /// <summary>All comparisons.</summary>
    public ValidationAnswer Answer => _answer.Value;
}
