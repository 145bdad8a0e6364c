namespace Stargate.Economics.Api.Http;

/// <summary>One query parameter of a route: what it takes is checked, and described in the documentation, from here.</summary>
/// <param name="Name">Name in the query string.</param>
/// <param name="Description">What it does.</param>
/// <param name="Allowed">The values it takes, in words.</param>
/// <param name="Takes">Whether it takes a value.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Example">A value that works.</param>
internal sealed record QueryParameter(
    string Name, string Description, string Allowed, Func<string, bool> Takes, bool Required = false, string? Example = null)
{
    /// <summary>A parameter that is true or false.</summary>
    public static QueryParameter Flag(string name, string description) =>
        new(name, description, "true, false", value => value is "true" or "false", Example: "false") { IsFlag = true };

    /// <summary>Whether it is true or false.</summary>
    public bool IsFlag { get; private init; }
}
