using Dapper;

namespace Stargate.Economics.Api.Storage;

/// <summary>Scenarios and all their revisions.</summary>
/// <param name="database">Where they are.</param>
/// <param name="time">The clock.</param>
public sealed class ScenarioRepository(Database database, TimeProvider time)
{
    /// <summary>Stores a scenario under a new id.</summary>
    /// <param name="body">The scenario as JSON.</param>
    /// <param name="hash">Hash of its result.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>What is stored; it is on the disk.</returns>
    public async Task<StoredScenario> AddAsync(string body, string hash, CancellationToken gone)
    {
        var now = time.GetUtcNow();
        var at = StableTime.Of(now);
        var stored = new StoredScenario("s_" + SortableId.At(now), 1, at, at, hash, body);
        await using var connection = await database.OpenAsync(gone);
        await using var transaction = connection.BeginTransaction();
        await connection.ExecuteAsync(new(
            """
            INSERT INTO scenarios (id, revision, created, updated)
            VALUES (@Id, @Revision, @Created, @Updated)
            """, stored, transaction, cancellationToken: gone));
        await connection.ExecuteAsync(new(AddRevision, stored, transaction, cancellationToken: gone));
        transaction.Commit();
        return stored;
    }

    /// <summary>Replaces a scenario by its next revision, if it still has the revision that the caller knows.</summary>
    /// <param name="known">The scenario as the caller knows it.</param>
    /// <param name="body">The new scenario as JSON.</param>
    /// <param name="hash">Hash of its result.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>What is stored; null when somebody else was first.</returns>
    public async Task<StoredScenario?> ReplaceAsync(StoredScenario known, string body, string hash, CancellationToken gone)
    {
        ArgumentNullException.ThrowIfNull(known);
        var next = known with { Revision = known.Revision + 1, Updated = StableTime.Of(time.GetUtcNow()), Hash = hash, Body = body };
        await using var connection = await database.OpenAsync(gone);
        await using var transaction = connection.BeginTransaction();
        var changed = await connection.ExecuteAsync(new(
            """
            UPDATE scenarios SET revision = @Revision, updated = @Updated
            WHERE id = @Id AND revision = @Revision - 1
            """, next, transaction, cancellationToken: gone));
        if (changed == 0) return null;
        await connection.ExecuteAsync(new(AddRevision, next, transaction, cancellationToken: gone));
        transaction.Commit();
        return next;
    }

    /// <summary>A scenario in its current revision.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The scenario; null when there is none.</returns>
    public async Task<StoredScenario?> FindAsync(string id, CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        return await connection.QuerySingleOrDefaultAsync<StoredScenario>(new(
            """
            SELECT scenarios.id AS Id, scenarios.revision AS Revision, scenarios.created AS Created, scenarios.updated AS Updated,
                   scenario_revisions.hash AS Hash, scenario_revisions.body AS Body
            FROM scenarios
            JOIN scenario_revisions ON scenario_revisions.scenario_id = scenarios.id AND scenario_revisions.revision = scenarios.revision
            WHERE scenarios.id = @id
            """, new { id }, cancellationToken: gone));
    }

    /// <summary>Scenarios in the order in which they were made.</summary>
    /// <param name="after">Id after which the page begins; empty for the first page.</param>
    /// <param name="limit">Most scenarios on the page.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The page.</returns>
    public async Task<IReadOnlyList<StoredScenario>> ListAsync(string after, int limit, CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        var page = await connection.QueryAsync<StoredScenario>(new(
            """
            SELECT scenarios.id AS Id, scenarios.revision AS Revision, scenarios.created AS Created, scenarios.updated AS Updated,
                   scenario_revisions.hash AS Hash, scenario_revisions.body AS Body
            FROM scenarios
            JOIN scenario_revisions ON scenario_revisions.scenario_id = scenarios.id AND scenario_revisions.revision = scenarios.revision
            WHERE scenarios.id > @after
            ORDER BY scenarios.id
            LIMIT @limit
            """, new { after, limit }, cancellationToken: gone));
        return page.AsList();
    }

    /// <summary>How many scenarios there are.</summary>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>Their number.</returns>
    public async Task<long> CountAsync(CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        return await connection.ExecuteScalarAsync<long>(new("SELECT COUNT(*) FROM scenarios", cancellationToken: gone));
    }

    private const string AddRevision =
        """
        INSERT INTO scenario_revisions (scenario_id, revision, saved, hash, body)
        VALUES (@Id, @Revision, @Updated, @Hash, @Body)
        """;
}
