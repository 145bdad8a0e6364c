using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>
/// What may be missing is left out, never null, in bodies and answers alike. Only where "not defined" is an answer is a member
/// always there and possibly null.
/// </summary>
internal sealed class OptionalMembers : ISchemaFilter
{
    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } members } whole) return;
        foreach (var (name, member) in members)
        {
            if (IsAlwaysThere(context.Type, name)) (whole.Required ??= new HashSet<string>()).Add(name);
            else if (member is OpenApiSchema { Type: { } type } plain) plain.Type = type & ~JsonSchemaType.Null;
            else if (member is OpenApiSchema { OneOf: { } choices }) WithoutNull(choices);
        }
    }

    private static void WithoutNull(IList<IOpenApiSchema> choices)
    {
        for (var i = choices.Count - 1; i >= 0; i--)
        {
            if (choices[i] is OpenApiSchema { Type: JsonSchemaType.Null }) choices.RemoveAt(i);
        }
    }

    private static bool IsAlwaysThere(Type type, string name) =>
        type.GetProperties().FirstOrDefault(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == name)
            ?.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.Never;
}
