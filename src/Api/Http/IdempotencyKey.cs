using System.Security.Cryptography;
using System.Text;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Storage;

namespace Stargate.Economics.Api.Http;

/// <summary>
/// The header Idempotency-Key: a caller who does not know whether a request arrived repeats it under the same key, and gets the
/// answer that the first one got. Creating twice takes two keys, or none.
/// </summary>
internal static class IdempotencyKey
{
    /// <summary>Name of the header.</summary>
    public const string Header = "Idempotency-Key";

    private const int MostLetters = 255;
    private const string Allowed = "one text of 1 to 255 printable ASCII characters";

    /// <summary>The key of a request, if it has one, or the problem with it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body as JSON without white space; empty where it has none.</param>
    public static (RequestKey? Key, ProblemResult? Problem) Of(HttpRequest request, ReadOnlySpan<byte> body)
    {
        var given = request.Headers[Header];
        if (given.Count == 0) return (null, null);
        var key = given.ToString();
        if (given.Count > 1 || key.Length is 0 or > MostLetters || key.Any(letter => letter is < ' ' or > '~'))
            return (null, Refused($"Give the header {Header} once, as {Allowed}.", key, Allowed));
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"));
        digest.AppendData(body);
        return (new(key, Convert.ToHexStringLower(digest.GetHashAndReset())), null);
    }

    /// <summary>The answer to a request, unless its key has the answer to another one.</summary>
    public static (JsonAnswer? Answer, ProblemResult? Problem) Answer(RequestKey? key, KeptAnswer answer)
    {
        if (key is not null && key.Fingerprint != answer.Fingerprint)
        {
            return (null, Refused(
                $"The key was used within the last {KeptAnswerRepository.Lifetime.TotalHours:0} hours for another request, which created {answer.Location}. Repeat that request as it was, or use a new key.",
                key.Key, "a key that was not used before, or the same request"));
        }

        return (new(Encoding.UTF8.GetBytes(answer.Body), StatusCodes.Status201Created)
        {
            Location = answer.Location,
            Tag = answer.Tag is null ? null : new(answer.Tag),
        }, null);
    }

    private static ProblemResult Refused(string message, string key, string allowed) =>
        ProblemResult.Invalid(ProblemTypes.IdempotencyKey, [new(Header, message, Quoted.Short(key), allowed)]);
}
