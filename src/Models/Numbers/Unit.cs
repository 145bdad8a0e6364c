using System.Collections.Concurrent;

namespace Stargate.Economics.Models.Numbers;

/// <summary>
/// A unit as a product of base units with whole exponents. What must not be mixed are different base units: IT and
/// facility megawatts (MW_it, MW_fac), nominal and real money (USD, USD2026), full-time equivalents and jobs.
/// Written "USD/MW_it" or "USD/kW/year"; factors above the line are joined by "·" ("MW_fac·h").
/// </summary>
public sealed class Unit : IEquatable<Unit>
{
    private static readonly ConcurrentDictionary<string, Unit> s_parsed = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(Unit Left, Unit Right, int Sign), Unit> s_products = new();

    private readonly SortedDictionary<string, int> _exponents;

    private Unit(SortedDictionary<string, int> exponents)
    {
        _exponents = exponents;
        Text = Write(exponents);
    }

    /// <summary>The unit of a pure number.</summary>
    public static Unit One { get; } = new(new SortedDictionary<string, int>(StringComparer.Ordinal));

    /// <summary>The unit in canonical writing; "1" for a pure number.</summary>
    public string Text { get; }

    /// <summary>Reads a unit.</summary>
    /// <param name="text">Such as "USD/MW_it", "MW_fac·h" or "1".</param>
    /// <exception cref="FormatException">The text is empty or has an empty factor.</exception>
    public static Unit Parse(string text) => s_parsed.GetOrAdd(text, Read);

    /// <summary>The unit of a product.</summary>
    public Unit Times(Unit other) => Combine(other, 1);

    /// <summary>The unit of a quotient.</summary>
    public Unit Per(Unit other) => Combine(other, -1);

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private Unit Combine(Unit other, int sign) => s_products.GetOrAdd((this, other, sign), static key =>
    {
        var exponents = new SortedDictionary<string, int>(key.Left._exponents, StringComparer.Ordinal);
        foreach (var (name, exponent) in key.Right._exponents)
        {
            var sum = exponents.GetValueOrDefault(name) + (key.Sign * exponent);
            if (sum == 0) exponents.Remove(name);
            else exponents[name] = sum;
        }

        return new Unit(exponents);
    });

    private static Unit Read(string text)
    {
        var exponents = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var parts = text.Split('/');
        for (var part = 0; part < parts.Length; part++)
        {
            foreach (var factor in parts[part].Split('·'))
            {
                if (factor.Length == 0) throw new FormatException($"The unit '{text}' has an empty factor.");
                if (factor == "1") continue;
                exponents[factor] = exponents.GetValueOrDefault(factor) + (part == 0 ? 1 : -1);
            }
        }

        foreach (var cancelled in exponents.Where(pair => pair.Value == 0).Select(pair => pair.Key).ToList()) exponents.Remove(cancelled);
        return new Unit(exponents);
    }

    private static string Write(SortedDictionary<string, int> exponents)
    {
        var above = exponents.Where(pair => pair.Value > 0).SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value));
        var below = exponents.Where(pair => pair.Value < 0).SelectMany(pair => Enumerable.Repeat(pair.Key, -pair.Value));
        var numerator = string.Join('·', above);
        return string.Join('/', below.Prepend(numerator.Length == 0 ? "1" : numerator));
    }
}
