namespace Stargate.Economics.Reports;

/// <summary>A report cannot be set because no usable font is installed; the message names the packages to install.</summary>
public sealed class FontMissingException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public FontMissingException()
        : this("No usable font is installed.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is missing and what to install.</param>
    public FontMissingException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is missing and what to install.</param>
    /// <param name="innerException">What led to it.</param>
    public FontMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
