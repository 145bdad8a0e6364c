namespace Stargate.Economics.Models.Numbers;

/// <summary>A formula adds, compares or names quantities of different units: a bug in the formula or in a figure's unit.</summary>
public sealed class UnitMismatchException : InvalidOperationException
{
    /// <summary>Makes an exception without a message.</summary>
    public UnitMismatchException()
    {
    }

    /// <summary>Makes an exception with a message that names both units.</summary>
    /// <param name="message">What met what.</param>
    public UnitMismatchException(string message) : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">What met what.</param>
    /// <param name="innerException">The cause.</param>
    public UnitMismatchException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
