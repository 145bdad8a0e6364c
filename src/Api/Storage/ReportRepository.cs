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

    /// <summary>Reports in the order in which they were first made. That order never changes, so pages neither skip nor repeat.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="after">Sequence after which the page begins; 0 for the first page.</param>
    /// <param name="limit">Most reports on the page.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The page, each with its sequence.</returns>
    public async Task<IReadOnlyList<(long Sequence, StoredReport Report)>> ListAsync(ReportFilter filter, long after, int limit, CancellationToken gone)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var connection = await database.OpenAsync(gone);
        var page = await connection.QueryAsync<long, StoredReport, (long, StoredReport)>(new CommandDefinition(
            """
            SELECT sequence AS Sequence,
                   id AS Id, scenario_id AS ScenarioId, scenario_revision AS ScenarioRevision, created AS Created, hash AS Hash,
                   model_version AS ModelVersion, data_version AS DataVersion, template AS Template, language AS Language,
                   paper AS Paper, font AS Font, pages AS Pages, bytes AS Bytes, stored_name AS StoredName, shown_name AS ShownName
            FROM reports
            WHERE sequence > @after
              AND (@Scenario IS NULL OR scenario_id = @Scenario)
              AND (@Hash IS NULL OR hash = @Hash)
            ORDER BY sequence
            LIMIT @limit
            """, new { after, limit, filter.Scenario, filter.Hash }, cancellationToken: gone), (sequence, report) => (sequence, report));
        return page.AsList();
    }
}

/// <summary>Which reports a list has; null means any.</summary>
/// <param name="Scenario">The scenario that it was first made for.</param>
/// <param name="Hash">Hash of the result that it prints.</param>
public sealed record ReportFilter(string? Scenario = null, string? Hash = null);
