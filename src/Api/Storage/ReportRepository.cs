using Dapper;

namespace Stargate.Economics.Api.Storage;

/// <summary>What is known of the reports that were made; the PDFs are files.</summary>
/// <param name="database">Where it is.</param>
public sealed class ReportRepository(Database database)
{
    /// <summary>Notes a report. The same report noted twice is the same report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    public async Task AddAsync(StoredReport report, CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        await connection.ExecuteAsync(new(
            """
            INSERT INTO reports (id, scenario_id, scenario_revision, created, hash, model_version, data_version,
                                 template, language, paper, font, pages, bytes, stored_name, shown_name)
            VALUES (@Id, @ScenarioId, @ScenarioRevision, @Created, @Hash, @ModelVersion, @DataVersion,
                    @Template, @Language, @Paper, @Font, @Pages, @Bytes, @StoredName, @ShownName)
            ON CONFLICT (id) DO NOTHING
            """, report, cancellationToken: gone));
    }

    /// <summary>The report of an id.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The report; null when there is none.</returns>
    public async Task<StoredReport?> FindAsync(string id, CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        return await connection.QuerySingleOrDefaultAsync<StoredReport>(new(
            """
            SELECT id AS Id, scenario_id AS ScenarioId, scenario_revision AS ScenarioRevision, created AS Created, hash AS Hash,
                   model_version AS ModelVersion, data_version AS DataVersion, template AS Template, language AS Language,
                   paper AS Paper, font AS Font, pages AS Pages, bytes AS Bytes, stored_name AS StoredName, shown_name AS ShownName
            FROM reports
            WHERE id = @id
            """, new { id }, cancellationToken: gone));
    }
}
