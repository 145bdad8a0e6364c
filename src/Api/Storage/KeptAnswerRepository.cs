using Dapper;
using Microsoft.Data.Sqlite;

namespace Stargate.Economics.Api.Storage;

/// <summary>Answers by Idempotency-Key. They are kept for a day; an older one is as good as none.</summary>
/// <param name="database">Where they are.</param>
/// <param name="time">The clock.</param>
public sealed class KeptAnswerRepository(Database database, TimeProvider time)
{
    /// <summary>How long an answer is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The answer under a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The answer; null when there is none.</returns>
    public async Task<KeptAnswer?> FindAsync(string key, CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        return await FindAsync(key, connection, null, gone);
    }

    /// <summary>Keeps an answer unless the key has one already.</summary>
    /// <param name="key">The key.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    /// <returns>The answer that the key has now.</returns>
    public async Task<KeptAnswer> KeepAsync(string key, KeptAnswer answer, CancellationToken gone)
    {
        await using var connection = await database.OpenAsync(gone);
        await using var transaction = connection.BeginTransaction();
        if (await FindAsync(key, connection, transaction, gone) is { } first) return first;
        await AddAsync(key, answer, connection, transaction, gone);
        transaction.Commit();
        return answer;
    }

    /// <summary>The answer under a key, inside somebody's transaction: no one else can add one until that ends.</summary>
    internal Task<KeptAnswer?> FindAsync(string key, SqliteConnection connection, SqliteTransaction? transaction, CancellationToken gone) =>
        connection.QuerySingleOrDefaultAsync<KeptAnswer>(new(
            """
            SELECT fingerprint AS Fingerprint, location AS Location, tag AS Tag, body AS Body
            FROM kept_answers
            WHERE key = @key AND kept > @oldest
            """, new { key, oldest = Oldest }, transaction, cancellationToken: gone));

    /// <summary>Keeps an answer under a key that has none, and forgets those that are too old.</summary>
    internal async Task AddAsync(string key, KeptAnswer answer, SqliteConnection connection, SqliteTransaction transaction, CancellationToken gone)
    {
        await connection.ExecuteAsync(new("DELETE FROM kept_answers WHERE kept <= @oldest", new { oldest = Oldest }, transaction, cancellationToken: gone));
        await connection.ExecuteAsync(new(
            """
            INSERT INTO kept_answers (key, fingerprint, kept, location, tag, body)
            VALUES (@key, @Fingerprint, @kept, @Location, @Tag, @Body)
            """,
            new { key, answer.Fingerprint, kept = StableTime.Of(time.GetUtcNow()), answer.Location, answer.Tag, answer.Body }, transaction, cancellationToken: gone));
    }

    private string Oldest => StableTime.Of(time.GetUtcNow() - Lifetime);
}
