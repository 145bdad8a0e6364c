namespace Stargate.Economics.Api.Storage;

/// <summary>A report that was made.</summary>
/// <param name="Id">Its id, which follows from what it says.</param>
/// <param name="ScenarioId">The scenario that it was first made for.</param>
/// <param name="ScenarioRevision">The revision of it.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Hash">Hash of the result that it prints.</param>
/// <param name="ModelVersion">Version of the formulas.</param>
/// <param name="DataVersion">Version of the figures.</param>
/// <param name="Template">Which sections it has.</param>
/// <param name="Language">Its language.</param>
/// <param name="Paper">Its paper.</param>
/// <param name="Font">Its font.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="StoredName">Name of the file in the folder of reports.</param>
/// <param name="ShownName">Name of the file for people.</param>
public sealed record StoredReport(
    string Id, string ScenarioId, long ScenarioRevision, string Created, string Hash, string ModelVersion, string DataVersion,
    string Template, string Language, string Paper, string Font, long Pages, long Bytes, string StoredName, string ShownName);
