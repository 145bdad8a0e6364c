namespace Stargate.Economics.Api.Problems;

/// <summary>A kind of problem, with the page of prose that its type URI leads to.</summary>
/// <param name="Slug">Last segment of the type URI.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">One sentence, the same for every occurrence.</param>
/// <param name="Meaning">What happened and why it matters.</param>
/// <param name="Remedy">What the caller can do.</param>
public sealed record ProblemType(string Slug, int Status, string Title, string Meaning, string Remedy)
{
    /// <summary>The type URI, relative to the service.</summary>
    public string Uri => $"/problems/{Slug}";
}
