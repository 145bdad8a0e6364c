using System.Net;
using System.Text;

namespace Stargate.Economics.Api.Tests.Http;

public sealed class JsonBodyTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Theory]
    [InlineData("", 1, 1, "The body is empty. Send JSON; the examples at /swagger run as they stand.")]
    [InlineData(" \n\t", 1, 1, "The body is empty. Send JSON; the examples at /swagger run as they stand.")]
    [InlineData("{\"sites\":\n  [1,}", 2, 6, "'}' is an invalid start of a value.")]
    [InlineData("{\"a\":1,}", 1, 8, "The JSON object contains a trailing comma at the end which is not supported in this mode.")]
    [InlineData("{\"ä\":NaN}", 1, 6, "'N' is an invalid start of a value.")]
    [InlineData("// note\n{}", 1, 1, "'/' is an invalid start of a value.")]
    [InlineData("{\"a\":\"\\ud800\"}", 1, 6, "This text has an escape that is half a character.")]
    [InlineData("{\"\\udc00x\":1}", 1, 2, "This text has an escape that is half a character.")]
    public async Task A_body_that_cannot_be_read_says_where(string body, int line, int position, string why) =>
        await (await _client.PostJson("/v1/evaluate", body)).IsProblem(400,
            $$"""
            {
              "type": "/problems/unreadable-json", "title": "The body cannot be read as JSON.", "status": 400,
              "detail": "Line {{line}}, position {{position}}: {{why}}", "instance": "/v1/evaluate", "line": {{line}}, "position": {{position}}
            }
            """);

    [Theory]
    [InlineData("{\"sites\":[")]
    [InlineData("{\"a\":01}")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":\"\u0001\"}")]
    [InlineData("{\"a\":1e}")]
    public async Task What_is_not_json_is_a_400_without_names_of_types(string body)
    {
        var problem = await (await _client.PostJson("/v1/evaluate", body)).Read(HttpStatusCode.BadRequest);
        Assert.Equal("/problems/unreadable-json", problem["type"]!.GetValue<string>());
        Assert.DoesNotMatch("(?i)exception|System\\.|LineNumber|reader options", problem.ToJsonString());
    }

    [Theory]
    [InlineData(65)]
    [InlineData(5_000)]
    public async Task Nesting_has_an_end(int levels) =>
        await (await _client.PostJson("/v1/evaluate", new string('[', levels) + new string(']', levels))).IsProblem(400,
            """
            {
              "type": "/problems/unreadable-json", "title": "The body cannot be read as JSON.", "status": 400,
              "detail": "Line 1, position 65: The body nests deeper than 64 levels.", "instance": "/v1/evaluate", "line": 1, "position": 65
            }
            """);

    [Fact]
    public async Task Sixty_four_levels_are_read() =>
        await (await _client.PostJson("/v1/evaluate", new string('[', 64) + new string(']', 64))).Read(HttpStatusCode.UnprocessableEntity);

    [Fact]
    public async Task Text_that_is_not_utf8_says_where()
    {
        using var content = new ByteArrayContent([.. "{\"name\":\"Köl"u8, 0xff, .. "n\"}"u8]);
        content.Headers.ContentType = new("application/json");
        await (await _client.PostAsync("/v1/evaluate", content)).IsProblem(400,
            """
            {
              "type": "/problems/unreadable-json", "title": "The body cannot be read as JSON.", "status": 400,
              "detail": "Line 1, position 13: The body is not UTF-8 from here on.", "instance": "/v1/evaluate", "line": 1, "position": 13
            }
            """);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("Application/JSON")]
    [InlineData("application/vnd.example+json")]
    public async Task Json_by_any_of_its_names_is_read(string type) =>
        Assert.Equal(HttpStatusCode.OK, (await Post(type, Encoding.UTF8.GetBytes(Talk.Gigawatt))).StatusCode);

    [Fact]
    public async Task A_byte_order_mark_is_passed_over() =>
        Assert.Equal(HttpStatusCode.OK, (await Post("application/json", [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Talk.Gigawatt)])).StatusCode);

    [Theory]
    [InlineData("text/plain", "Send the body as application/json; its Content-Type says “text/plain”.")]
    [InlineData("application/x-www-form-urlencoded", "Send the body as application/json; its Content-Type says “application/x-www-form-urlencoded”.")]
    [InlineData("application/json; charset=latin1", "Send the body in UTF-8; its charset says “latin1”.")]
    [InlineData("nonsense", "Send the body as application/json; its Content-Type says “nonsense”.")]
    [InlineData(null, "Send the header Content-Type: application/json.")]
    public async Task Another_kind_of_body_is_refused(string? type, string detail) =>
        await (await Post(type, Encoding.UTF8.GetBytes(Talk.Gigawatt))).IsProblem(415,
            $$"""
            {
              "type": "/problems/unsupported-media-type", "title": "The body is of a kind that is not read here.", "status": 415,
              "detail": "{{detail}}", "instance": "/v1/evaluate"
            }
            """);

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using var content = Talk.Json(Talk.Gigawatt);
        content.Headers.ContentEncoding.Add("gzip");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _client.PostAsync("/v1/evaluate", content)).StatusCode);
    }

    [Theory]
    [InlineData("/v1/evaluate")]
    [InlineData("/v1/trace?path=buildout.totalUsd")]
    [InlineData("/v1/scenarios")]
    [InlineData("/v1/scenarios/s_x/reports")]
    public async Task The_limit_is_exact(string path)
    {
        var room = new string(' ', 1_048_576 - 2);
        Assert.NotEqual(HttpStatusCode.RequestEntityTooLarge, (await _client.PostJson(path, "{}" + room)).StatusCode);
        await (await _client.PostJson(path, "{}" + room + " ")).IsProblem(413,
            $$"""
            {
              "type": "/problems/body-too-large", "title": "The body is too large.", "status": 413,
              "detail": "The body is larger than 1,048,576 bytes (1 MiB), which is the most that is read.", "instance": "{{path.Split('?')[0]}}"
            }
            """);
    }

    [Theory]
    [InlineData(1_048_576, HttpStatusCode.UnprocessableEntity)]
    [InlineData(1_048_577, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(3_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task The_limit_holds_without_a_length(int length, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/evaluate") { Content = Talk.Json("{}" + new string(' ', length - 2)) };
        request.Headers.TransferEncodingChunked = true;
        Assert.Equal(expected, (await _client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_mebibyte_of_faults_is_answered_in_time_and_in_brief()
    {
        var members = string.Join(',', Enumerable.Range(0, 80_000).Select(i => $"\"u{i:x}\":1"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var response = await _client.PostJson("/v1/evaluate", $"{{{members}}}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, 200_000);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private async Task<HttpResponseMessage> Post(string? type, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        if (type is not null) content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await _client.PostAsync("/v1/evaluate?ranges=false", content);
    }
}
