using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Http;

/// <summary>Refuses query strings that a route does not understand: a misspelt parameter must not look as if it had worked.</summary>
internal static class StrictQuery
{
    /// <summary>Declares the parameters of a route.</summary>
    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder route, params QueryParameter[] parameters) =>
        route.WithMetadata([.. parameters]);

    /// <summary>Endpoint filter: the handler runs only when every parameter is known, single and takes its value.</summary>
    public static async ValueTask<object?> Check(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var declared = context.HttpContext.GetEndpoint()?.Metadata.GetOrderedMetadata<QueryParameter>() ?? [];
        var errors = Errors(context.HttpContext.Request.Query, declared);
        return errors.Count == 0 ? await next(context) : ProblemResult.Invalid(ProblemTypes.InvalidQuery, errors);
    }

    private static List<InputError> Errors(IQueryCollection query, IReadOnlyList<QueryParameter> declared)
    {
        var errors = new List<InputError>();
        foreach (var (name, values) in query)
        {
            var pointer = "?" + Quoted.Short(name);
            var parameter = declared.FirstOrDefault(parameter => parameter.Name == name);
            if (parameter is null)
                errors.Add(new(pointer, $"There is no query parameter “{Quoted.Short(name)}” here.", Quoted.Short(values.ToString()), Names(declared)));
            else if (values.Count > 1)
                errors.Add(new(pointer, $"Give the query parameter {name} once.", Quoted.Short(values.ToString()), parameter.Allowed));
            else if (!parameter.Takes(values.ToString()))
                errors.Add(new(pointer, $"The query parameter {name} takes {parameter.Allowed}.", Quoted.Short(values.ToString()), parameter.Allowed));
        }
        errors.AddRange(declared.Where(parameter => parameter.Required && !query.ContainsKey(parameter.Name))
            .Select(missing => new InputError("?" + missing.Name, $"Give the query parameter {missing.Name}: {missing.Allowed}.", null, missing.Allowed)));
        return errors;
    }

    private static string Names(IReadOnlyList<QueryParameter> declared) =>
        declared.Count == 0 ? "no query parameters" : string.Join(", ", declared.Select(parameter => parameter.Name));
}
