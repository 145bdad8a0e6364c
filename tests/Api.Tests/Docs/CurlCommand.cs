using System.Text;

namespace Stargate.Economics.Api.Tests.Docs;

/// <summary>A curl command as a document shows it: method, address, headers, body; quotes, continued lines and variables as a shell takes them.</summary>
internal sealed record CurlCommand(HttpMethod Method, string Address, IReadOnlyList<(string Name, string Value)> Headers, string? Body)
{
    public static CurlCommand Parse(string text, IReadOnlyDictionary<string, string> variables)
    {
        var words = new Queue<string>(Words(text, variables).Skip(1));
        var (method, address, body) = (HttpMethod.Get, "", (string?)null);
        var headers = new List<(string, string)>();
        while (words.TryDequeue(out var word))
        {
            if (word == "-X") method = new(words.Dequeue());
            else if (word == "-H") headers.Add(Header(words.Dequeue()));
            else if (word == "-d") body = words.Dequeue();
            else if (word == "-o") words.Dequeue();
            else if (word.StartsWith('-')) throw new InvalidOperationException($"The option {word} is not known here.");
            else address = word;
        }
        return new(method, address, headers, body);
    }

    public async Task<HttpResponseMessage> Send(HttpClient client)
    {
        using var request = new HttpRequestMessage(Method, Address);
        if (Body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        foreach (var (name, value) in Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content!.Headers.TryAddWithoutValidation(name, value);
        }
        return await client.SendAsync(request);
    }

    private static (string Name, string Value) Header(string text) => text.Split(": ", 2) is [var name, var value] ? (name, value) : throw new FormatException(text);

    private static IEnumerable<string> Words(string text, IReadOnlyDictionary<string, string> variables)
    {
        var word = new StringBuilder();
        var quote = '\0';
        foreach (var letter in text.Replace("\\\n", " ", StringComparison.Ordinal) + " ")
        {
            if (quote == '\0' && letter is '\'' or '"') quote = letter;
            else if (letter == quote) quote = '\0';
            else if (quote != '\0' || !char.IsWhiteSpace(letter)) word.Append(letter == '$' && quote != '\'' ? '\u0001' : letter);
            else if (word.Length > 0)
            {
                yield return Filled(word.ToString(), variables);
                word.Clear();
            }
        }
    }

    private static string Filled(string word, IReadOnlyDictionary<string, string> variables) =>
        variables.Aggregate(word, (filled, variable) => filled.Replace($"\u0001{variable.Key}", variable.Value, StringComparison.Ordinal));
}
