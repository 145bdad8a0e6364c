namespace Stargate.Economics.Models.Numbers;

/// <summary>What a node of a trace does with its inputs.</summary>
public enum TraceOperation
{
    /// <summary>A sourced figure of the catalogue, or the scenario's value in its place.</summary>
    Figure,

    /// <summary>A number that the scenario gives.</summary>
    Input,

    /// <summary>A constant of a formula.</summary>
    Constant,

    /// <summary>First input minus the second.</summary>
    Subtract,

    /// <summary>Product of the inputs.</summary>
    Multiply,

    /// <summary>First input divided by the second.</summary>
    Divide,

    /// <summary>Sum of the inputs, in order.</summary>
    Sum,

    /// <summary>The smaller of two inputs.</summary>
    Min,

    /// <summary>The larger of two inputs.</summary>
    Max,

    /// <summary>e to the power of the input.</summary>
    Exp,

    /// <summary>Natural logarithm of the input.</summary>
    Log,

    /// <summary>First input to the power of the second.</summary>
    Pow,

    /// <summary>The second input where the first is above 0, else the third.</summary>
    Select,
}
