namespace Stargate.Economics.Models.Tapes;

/// <summary>What a step of a tape does.</summary>
internal enum TapeOperation : byte
{
    /// <summary>A constant.</summary>
    Constant,

    /// <summary>A number that differs from draw to draw.</summary>
    Input,

    /// <summary>Sum of two.</summary>
    Add,

    /// <summary>Difference of two.</summary>
    Subtract,

    /// <summary>Product of two.</summary>
    Multiply,

    /// <summary>Quotient of two.</summary>
    Divide,

    /// <summary>The smaller of two.</summary>
    Min,

    /// <summary>The larger of two.</summary>
    Max,

    /// <summary>e to the power of one.</summary>
    Exp,

    /// <summary>Natural logarithm of one.</summary>
    Log,

    /// <summary>The second where the first is above 0, else the third.</summary>
    Select,
}
