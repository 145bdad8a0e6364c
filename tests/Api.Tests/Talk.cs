using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests;

/// <summary>Short words for talking to the service.</summary>
internal static class Talk
{
    public const string Gigawatt = """{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""";

    public static Task<HttpResponseMessage> PostJson(this HttpClient client, string path, string json) => client.PostAsync(path, Json(json));

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public static async Task<JsonNode> Read(this HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{(int)response.StatusCode} in place of {(int)expected}: {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>The id of a newly stored scenario.</summary>
    public static async Task<string> Store(this HttpClient client, string scenario = Gigawatt) =>
        (await (await client.PostJson("/v1/scenarios", scenario)).Read(HttpStatusCode.Created))["id"]!.GetValue<string>();

    /// <summary>The answer is this problem and nothing else.</summary>
    public static async Task IsProblem(this HttpResponseMessage response, int status, string expected)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        Assert.True(response.Headers.Contains("X-Model-Version") && response.Headers.Contains("X-Data-Version"));
        Assert.Equal(Pretty(JsonNode.Parse(expected)!), Pretty(JsonNode.Parse(text)!));
    }

    private static string Pretty(JsonNode node) => node.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
