namespace Stargate.Economics.Api.Hosting;

/// <summary>A reason for which the service must not start; the message is for whoever starts it.</summary>
public sealed class StartUpException : Exception
{
    /// <summary>Without a reason.</summary>
    public StartUpException()
    {
    }

    /// <summary>With a reason.</summary>
    /// <param name="message">What to mend.</param>
    public StartUpException(string message) : base(message)
    {
    }

    /// <summary>With a reason and what led to it.</summary>
    /// <param name="message">What to mend.</param>
    /// <param name="innerException">What led to it.</param>
    public StartUpException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
