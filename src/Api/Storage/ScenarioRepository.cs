using Dapper;
using Microsoft.Data.Sqlite;

namespace Stargate.Economics.Api.Storage;

/// <summary>Scenarios and all their revisions.</summary>
/// <param name="database">Where they are.</param>
/// <param name="kept">Answers that repeated requests get again.</param>
/// <param name="time">The clock.</param>
public sealed class ScenarioRepository(Database database, KeptAnswerRepository kept, TimeProvider time)
{
    /// <summary>Stores a scenario under a new id, unless the request is the repetition of one that did.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="key">What the request is repeated under, if anything.</param>
    /// <param name="tell">Makes the answer from what is stored.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The answer: the new one, with all of it on the disk, or the one that the key has already.</returns>
    public async Task<KeptAnswer> AddAsync(NewScenario scenario, RequestKey? key, Func<StoredScenario, KeptAnswer> tell, CancellationToken gone)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(tell);
        var now = time.GetUtcNow();
        var at = StableTime.Of(now);
        var stored = new StoredScenario("s_" + SortableId.At(now), 1, at, at, scenario.Hash, scenario.Body);
        var answer = tell(stored);
        await using var connection = await database.OpenAsync(gone);
        // Begins by taking the one right to write, so that of two requests under one key the second finds the first's answer.
        await using var transaction = connection.BeginTransaction();
        if (key is not null && await kept.FindAsync(key.Key, connection, transaction, gone) is { } first) return first;
        await connection.ExecuteAsync(new(
            """
            INSERT INTO scenarios (id, revision, created, updated, name, folded_name, hash)
            VALUES (@Id, @Revision, @Created, @Updated, @Name, @FoldedName, @Hash)
            """, Row(stored, scenario), transaction, cancellationToken: gone));
        await AddRevisionAsync(stored, scenario, connection, transaction, gone);
        if (key is not null) await kept.AddAsync(key.Key, answer, connection, transaction, gone);
        transaction.Commit();
        return answer;
    }

    /// <summary>Replaces a scenario by its next revision, if it still has the revision that the caller knows.</summary>
    /// <param name="known">The scenario as the caller knows it.</param>
    /// <param name="scenario">The new scenario.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>What is stored; null when somebody else was first.</returns>
    public async Task<StoredScenario?> ReplaceAsync(StoredScenario known, NewScenario scenario, CancellationToken gone)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(scenario);
        var next = known with { Revision = known.Revision + 1, Updated = StableTime.Of(time.GetUtcNow()), Hash = scenario.Hash, Body = scenario.Body };
        await using var connection = await database.OpenAsync(gone);
        await using var transaction = connection.BeginTransaction();
        var changed = await connection.ExecuteAsync(new(
            """
            UPDATE scenarios SET revision = @Revision, updated = @Updated, name = @Name, folded_name = @FoldedName, hash = @Hash
            WHERE id = @Id AND revision = @Revision - 1
            """, Row(next, scenario), transaction, cancellationToken: gone));
        if (changed == 0) return null;
        await connection.ExecuteAsync(new("DELETE FROM scenario_states WHERE scenario_id = @Id", new { next.Id }, transaction, cancellationToken: gone));
        await AddRevisionAsync(next, scenario, connection, transaction, gone);
        transaction.Commit();
        return next;
    }

    /// <summary>Deletes a scenario with all its revisions, if it still has the revision that the caller knows.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="revision">The revision that the caller knows; null for any.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>Whether it was there to be deleted.</returns>
    public async Task<bool> DeleteAsync(string id, long? revision, CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        return await connection.ExecuteAsync(new(
            """
            DELETE FROM scenarios
            WHERE id = @id AND (@revision IS NULL OR revision = @revision)
            """, new { id, revision }, cancellationToken: gone)) > 0;
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

    /// <summary>A scenario in one of its revisions.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The scenario as it was; null when it has or had no such revision.</returns>
    public async Task<StoredScenario?> FindRevisionAsync(string id, long revision, CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        return await connection.QuerySingleOrDefaultAsync<StoredScenario>(new(
            """
            SELECT scenarios.id AS Id, scenario_revisions.revision AS Revision, scenarios.created AS Created, scenario_revisions.saved AS Updated,
                   scenario_revisions.hash AS Hash, scenario_revisions.body AS Body
            FROM scenarios
            JOIN scenario_revisions ON scenario_revisions.scenario_id = scenarios.id
            WHERE scenarios.id = @id AND scenario_revisions.revision = @revision
            """, new { id, revision }, cancellationToken: gone));
    }

    /// <summary>Revisions of a scenario, the first first.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="after">Revision after which the page begins; 0 for the first page.</param>
    /// <param name="limit">Most revisions on the page.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The page.</returns>
    public async Task<IReadOnlyList<ListedRevision>> ListRevisionsAsync(string id, long after, int limit, CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        var page = await connection.QueryAsync<ListedRevision>(new(
            """
            SELECT revision AS Revision, saved AS Saved, hash AS Hash
            FROM scenario_revisions
            WHERE scenario_id = @id AND revision > @after
            ORDER BY revision
            LIMIT @limit
            """, new { id, after, limit }, cancellationToken: gone));
        return page.AsList();
    }

    /// <summary>Scenarios in the order in which they were stored. That order never changes, so pages neither skip nor repeat.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="after">Sequence after which the page begins; 0 for the first page.</param>
    /// <param name="limit">Most scenarios on the page.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The page.</returns>
    public async Task<IReadOnlyList<ListedScenario>> ListAsync(ScenarioFilter filter, long after, int limit, CancellationToken gone)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var connection = await database.OpenAsync(gone);
        var page = await connection.QueryAsync<ListedScenario>(new(
            """
            SELECT sequence AS Sequence, id AS Id, name AS Name, revision AS Revision, created AS Created, updated AS Updated, hash AS Hash
            FROM scenarios
            WHERE sequence > @after
              AND (@Pattern IS NULL OR folded_name LIKE @Pattern ESCAPE '\')
              AND (@Hash IS NULL OR hash = @Hash)
              AND (@From IS NULL OR created >= @From)
              AND (@Before IS NULL OR created < @Before)
              AND (@State IS NULL OR id IN (SELECT scenario_id FROM scenario_states WHERE state = @State))
            ORDER BY sequence
            LIMIT @limit
            """, new { after, limit, filter.Pattern, filter.Hash, filter.From, filter.Before, filter.State }, cancellationToken: gone));
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

    private static object Row(StoredScenario stored, NewScenario scenario) => new
    {
        stored.Id,
        stored.Revision,
        stored.Created,
        stored.Updated,
        stored.Hash,
        scenario.Name,
        FoldedName = scenario.Name is null ? null : ScenarioFilter.Fold(scenario.Name),
    };

    private static async Task AddRevisionAsync(
        StoredScenario stored, NewScenario scenario, SqliteConnection connection, SqliteTransaction transaction, CancellationToken gone)
    {
        await connection.ExecuteAsync(new(
            """
            INSERT INTO scenario_revisions (scenario_id, revision, saved, hash, body)
            VALUES (@Id, @Revision, @Updated, @Hash, @Body)
            """, stored, transaction, cancellationToken: gone));
        await connection.ExecuteAsync(new(
            """
            INSERT INTO scenario_states (scenario_id, state)
            VALUES (@Id, @state)
            """, scenario.States.Select(state => new { stored.Id, state }), transaction, cancellationToken: gone));
    }
}
