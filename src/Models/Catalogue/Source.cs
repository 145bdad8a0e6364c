namespace Stargate.Economics.Models.Catalogue;

/// <summary>Who says a figure.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">Title of the work.</param>
/// <param name="Publisher">Publisher or author.</param>
/// <param name="Url">Address, or empty where none is known.</param>
/// <param name="Published">Date of publication, as precise as known.</param>
/// <param name="Accessed">Day on which it was read, ISO.</param>
/// <param name="Quality">primary, secondary or estimate.</param>
/// <param name="Note">What a user should know of it.</param>
public sealed record Source(
    string Id, string Title, string Publisher, string Url, string Published, string Accessed, string Quality, string Note);
