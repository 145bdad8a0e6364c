namespace Stargate.Economics.Api.Problems;

/// <summary>Every kind of problem that this service answers with.</summary>
public static class ProblemTypes
{
    /// <summary>The request cannot be read.</summary>
    public static readonly ProblemType BadRequest = new("bad-request", 400, "The request cannot be read.",
        "The request broke off, or its headers or framing do not follow HTTP, so that nothing could be made of it.",
        "Send the request again, complete. If it keeps failing, compare it with the examples in the documentation at /swagger.");

    /// <summary>The body is not JSON.</summary>
    public static readonly ProblemType UnreadableJson = new("unreadable-json", 400, "The body cannot be read as JSON.",
        "The body is empty, breaks off, is not UTF-8, nests deeper than 64 levels or does not follow the grammar of JSON (RFC 8259). "
        + "Comments, trailing commas, NaN and Infinity are not part of that grammar.",
        "The members line and position say where reading stopped, both counted from 1. Mend the text there and send it again.");

    /// <summary>No such address.</summary>
    public static readonly ProblemType NotFound = new("not-found", 404, "There is nothing at this address.",
        "The path is not one of this service's.", "All paths are listed in the documentation at /swagger.");

    /// <summary>No such thing under this id.</summary>
    public static readonly ProblemType UnknownId = new("unknown-id", 404, "There is nothing with this id.",
        "The path is right, but its id or section names nothing that is stored or known here. Ids are case-sensitive.",
        "The detail says where the known ones are listed.");

    /// <summary>Wrong method.</summary>
    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "This address does not take this method.",
        "The address exists, but not for this HTTP method.", "The Allow header names the methods that it takes.");

    /// <summary>No representation that the caller accepts.</summary>
    public static readonly ProblemType NotAcceptable = new("not-acceptable", 406, "The answer has no form that you accept.",
        "The Accept header rules out every media type in which this address answers.",
        "The detail names the media types there are. Add one of them or */* to the Accept header, or leave the header out.");

    /// <summary>The body came too slowly.</summary>
    public static readonly ProblemType Timeout = new("request-timeout", 408, "The request took too long to arrive.",
        "The rest of the body did not arrive in time.", "Send it again over a steadier connection.");

    /// <summary>A stored scenario that today's data cannot answer.</summary>
    public static readonly ProblemType Outdated = new("outdated-scenario", 409, "The stored scenario does not fit the current data.",
        "The scenario was right when it was stored, but the figures or ids that it names have changed since.",
        "The errors say what no longer fits. Replace the scenario, or run the service at the data version that it was stored under.");

    /// <summary>A stale or foreign If-Match.</summary>
    public static readonly ProblemType PreconditionFailed = new("precondition-failed", 412, "Someone changed this first.",
        "The If-Match header does not name the current revision, so a change would overwrite somebody's work.",
        "Read the scenario again, apply the change to what it says now, and send it with the new ETag.");

    /// <summary>A body over the limit.</summary>
    public static readonly ProblemType TooLarge = new("body-too-large", 413, "The body is too large.",
        "A request body may hold at most 1,048,576 bytes (1 MiB). That is room for the largest scenario allowed, 200 sites with 1,000 blocks.",
        "Send less: leave out white space, notes and members that say what the default says.");

    /// <summary>Not JSON by its media type.</summary>
    public static readonly ProblemType UnsupportedMediaType = new("unsupported-media-type", 415, "The body is of a kind that is not read here.",
        "Bodies are JSON in UTF-8, uncompressed, and say so in their Content-Type.",
        "Send the header Content-Type: application/json. With curl: -H 'Content-Type: application/json'.");

    /// <summary>A byte range outside the file.</summary>
    public static readonly ProblemType RangeNotSatisfiable = new("range-not-satisfiable", 416, "The range lies outside the document.",
        "The Range header asks for bytes that the document does not have.", "Ask for a range inside it, or leave the Range header out.");

    /// <summary>A scenario with errors.</summary>
    public static readonly ProblemType InvalidScenario = new("invalid-scenario", 422, "The scenario has errors.",
        "The body is JSON, but not a scenario that can be computed. Nothing was guessed and nothing was stored. Unknown members, repeated "
        + "members and numbers without a finite value are errors, because each of them could change a result without anybody noticing.",
        "The errors list every fault with its JSON pointer, the value as given and the values allowed. Mend them all and send it again.");

    /// <summary>A study with errors.</summary>
    public static readonly ProblemType InvalidStudy = new("invalid-study", 422, "The study has errors.",
        "The body is JSON, but not a study that can be done: a scenario in it has errors, a headline or a path names nothing, or a range lies outside "
        + "of what is allowed. Nothing was computed.",
        "The errors list every fault with its JSON pointer, the value as given and the values allowed. Mend them all and send it again.");

    /// <summary>A query string with errors.</summary>
    public static readonly ProblemType InvalidQuery = new("invalid-query", 422, "The query string has errors.",
        "A query parameter is unknown here, appears twice, is missing, or has a value that it cannot have.",
        "The errors name each parameter with the value as given and the values allowed.");

    /// <summary>A report request with errors.</summary>
    public static readonly ProblemType InvalidReport = new("invalid-report", 422, "The report request has errors.",
        "The body asks for a template, language or paper that does not exist, or has members that mean nothing here.",
        "The errors name each member with the values allowed. All members are optional: an empty body makes the full report in English on A4.");

    /// <summary>A body for a scenario made from a preset with errors.</summary>
    public static readonly ProblemType InvalidClone = new("invalid-clone", 422, "The body has errors.",
        "A scenario is made from a preset as it stands; the body may give it another name and nothing else.",
        "The errors name each member. Leave the body out, or send a name. To change more, read the preset, change its scenario and store that.");

    /// <summary>A question about effects with errors.</summary>
    public static readonly ProblemType InvalidImpact = new("invalid-impact", 422, "The question about effects has errors.",
        "The body is JSON, but not spending whose effects can be computed: a member is unknown, missing, repeated or outside its range.",
        "The errors list every fault with its JSON pointer, the value as given and the values allowed. /v1/industries lists the codes of industries.");

    /// <summary>Flows with errors.</summary>
    public static readonly ProblemType InvalidCashFlow = new("invalid-cash-flow", 422, "The flows have errors.",
        "The body is JSON, but not a row of flows with a discount rate that can be judged.",
        "The errors name each member with the values allowed. Give flows (what is paid is negative) and rate; dates, firstFlowAt, financeRate and reinvestRate are optional.");

    /// <summary>An Idempotency-Key that cannot be one, or that belongs to another request.</summary>
    public static readonly ProblemType IdempotencyKey = new("idempotency-key", 422, "The Idempotency-Key cannot be used for this request.",
        "The header Idempotency-Key makes a request safe to repeat: under the same key the same request creates one thing and gets one answer, for 24 hours. "
        + "This key is no text of 1 to 255 printable ASCII characters, or it was used for a request with another body or address.",
        "Use a new random key for every new request, such as a UUID, and the same key only to repeat a request as it was.");

    /// <summary>A result path that names nothing.</summary>
    public static readonly ProblemType UnknownPath = new("unknown-path", 422, "The path names nothing in the result.",
        "A result path is dotted, with ids or years in brackets: buildout.totalUsd, buildout.components[electrical].usd, buildout.usd[2028].",
        "The errors name the nearest paths that exist for this scenario.");

    /// <summary>No If-Match.</summary>
    public static readonly ProblemType PreconditionRequired = new("precondition-required", 428, "Say which revision you are replacing.",
        "A stored scenario is replaced only when the request names the revision that it replaces, so that no change is lost unseen.",
        "Read the scenario and send its ETag in the If-Match header.");

    /// <summary>A fault of ours.</summary>
    public static readonly ProblemType Internal = new("internal-error", 500, "Something went wrong on our side.",
        "The service met a condition that it was not written for. The request was not at fault.",
        "Send the trace id to whoever runs this service: the log has the rest under that id.");

    /// <summary>No font for reports.</summary>
    public static readonly ProblemType FontsMissing = new("fonts-missing", 503, "Reports and charts cannot be made: no font is installed.",
        "PDF reports and charts need a font on the machine that runs the service. Everything else works without one.",
        "Whoever runs the service installs the package that the detail names. /health/ready says which font is in use.");

    /// <summary>The database does not answer.</summary>
    public static readonly ProblemType StorageUnavailable = new("storage-unavailable", 503, "Stored things are out of reach for now.",
        "The database is busy, full or cannot be opened. Computing without storing, POST /v1/evaluate, still works.",
        "Try again in a few seconds. If it lasts, whoever runs the service looks at /health/ready and at the free space on the disk.");

    /// <summary>No place for another large run.</summary>
    public static readonly ProblemType Busy = new("busy", 503, "Too many large runs at once.",
        "A large ensemble takes every processor for a while, so only a few run at a time.",
        "Ask again after the seconds in the Retry-After header. Ordinary evaluations, POST /v1/evaluate, are not affected.");

    /// <summary>A run over the limit of time.</summary>
    public static readonly ProblemType RunTooLong = new("run-too-long", 503, "The run took too long and was stopped.",
        "A run may take ten minutes. There is no partial answer, because it would not be the one that was asked for.",
        "Ask for fewer draws: the error of a mean falls with the number of draws, and 100,000 are enough for most uses.");

    /// <summary>All of them, by status.</summary>
    public static readonly IReadOnlyList<ProblemType> All =
    [
        BadRequest, UnreadableJson, NotFound, UnknownId, MethodNotAllowed, NotAcceptable, Timeout, Outdated, PreconditionFailed, TooLarge,
        UnsupportedMediaType, RangeNotSatisfiable, InvalidScenario, InvalidStudy, InvalidQuery, InvalidReport, InvalidClone, InvalidImpact, InvalidCashFlow, IdempotencyKey, UnknownPath, PreconditionRequired,
        Internal, FontsMissing, StorageUnavailable, Busy, RunTooLong,
    ];

    /// <summary>The kind for a bare status, where nothing more is known.</summary>
    /// <param name="status">HTTP status from 400 to 599.</param>
    /// <returns>The first kind of that status; else the general one of its class.</returns>
    public static ProblemType ForStatus(int status) =>
        All.FirstOrDefault(type => type.Status == status) ?? (status < 500 ? BadRequest : Internal);
}
